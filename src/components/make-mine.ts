/** The button on a role’s page that makes it the reader’s own, or forgets it. */
import { chooseRole, myRole, onMyRole } from '../reader/my-role';

onMyRole(() => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-make-mine]')) {
    const isMine = button.dataset.makeMine === myRole();
    button.textContent = isMine ? 'My role: forget it' : 'Make this my role';
    button.onclick = () => chooseRole(isMine ? null : (button.dataset.makeMine ?? null));
  }
});
