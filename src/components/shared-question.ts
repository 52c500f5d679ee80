/**
 * On a page with a list of roles to open, as that of a question that many are asked: opens the role that the address names, else the reader’s own, and
 * shows once, at the foot of the page, how that role’s list goes on.
 */
import { myRole, onMyRole } from '../reader/my-role';

const list = document.querySelector('.by-role');
const way = document.createElement('div');
document.querySelector('.colophon')?.before(way);

const entryOf = (slug: string): HTMLDetailsElement | null =>
  (slug && list?.querySelector<HTMLDetailsElement>(`details:has(> #${CSS.escape(slug)})`)) || null;

/** The entry is the one that is read: it is marked, and its way on stands at the foot. */
function enter(entry: HTMLDetailsElement): void {
  for (const other of list?.querySelectorAll<HTMLElement>('[data-here]') ?? []) delete other.dataset.here;
  entry.dataset.here = '';
  entry.open = true;
  const turn = entry.querySelector('.turn');
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = turn?.ariaLabel ?? '';
  way.replaceChildren(...(turn ? [label, turn.cloneNode(true)] : []));
}

function arrive(): boolean {
  const entry = entryOf(decodeURIComponent(location.hash.slice(1)));
  if (!entry) return false;
  const wasOpen = entry.open;
  enter(entry);
  // Browsers that do not open what they are led to stayed at the top.
  if (!wasOpen) entry.scrollIntoView();
  return true;
}

/** The reader’s own role stands first while it is hers; then it goes back to its place. */
let putBack = (): void => {};
function showOwn(): void {
  putBack();
  const entry = entryOf(myRole() ?? '');
  if (!entry || location.hash) return;
  const [place, label] = [document.createComment(''), document.createElement('p')];
  label.className = 'label';
  label.textContent = 'My role';
  entry.replaceWith(place);
  list?.querySelector('h2')?.after(label, entry);
  putBack = () => {
    label.remove();
    place.replaceWith(entry);
    putBack = () => {};
  };
  enter(entry);
}

if (list) {
  // What is opened by hand has the address of its own, so that it can be sent on.
  list.addEventListener('click', ({ target }) => {
    const entry = target instanceof Element && target.closest('summary')?.closest<HTMLDetailsElement>('.of-role');
    if (!entry || entry.open) return;
    history.replaceState(null, '', `#${entry.querySelector('[id]')?.id}`);
    enter(entry);
    // The browser opens it in answer to the press.
    entry.open = false;
  });
  addEventListener('hashchange', arrive);
  if (!arrive()) onMyRole(showOwn);
}
