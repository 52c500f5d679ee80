/** “My role” wherever a page has a place for it: chosen from a list, then a link to its page and a press to forget it. */
import { chooseRole, myRole, onMyRole } from '../reader/my-role';
import { element } from '../search/ui/elements';

/** The links to roles in the menu, by the slug of the role; it has them all, by family. */
export const roleLinks = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.ways details a')].map((link) => [
    link.pathname.split('/').at(-2) ?? '',
    link,
  ]),
);

/** The link to the chosen role in the menu; a role that the handbook has no longer counts as none. */
export const myLink = (): HTMLAnchorElement | null => roleLinks.get(myRole() ?? '') ?? null;

function choice(): HTMLSelectElement {
  const groups = [...document.querySelectorAll('.ways details')].map((family) =>
    element(
      'optgroup',
      { label: family.querySelector('summary')?.textContent ?? '' },
      ...[...roleLinks].flatMap(([value, link]) =>
        family.contains(link) ? [element('option', { value }, link.text)] : [],
      ),
    ),
  );
  const select = element('select', { 'aria-label': 'My role' }, element('option', { value: '' }, 'My role'), ...groups);
  select.onchange = () => chooseRole(select.value);
  return select;
}

function chosen({ href, text }: HTMLAnchorElement): Node[] {
  const forget = element('button', { type: 'button', 'aria-label': 'Forget my role', title: 'Forget my role' }, '×');
  forget.onclick = () => chooseRole(null);
  return [element('a', { href, title: 'My role' }, text), forget];
}

onMyRole(() => {
  const link = myLink();
  document.documentElement.classList.toggle('has-role', link !== null);
  for (const place of document.querySelectorAll('[data-mine]')) {
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(...(link ? chosen(link) : [choice()]));
    if (hadFocus) place.querySelector<HTMLElement>('a, select')?.focus();
  }
});
