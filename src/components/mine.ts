/** “My role” wherever a page has a place for it: chosen from a list, then a link to its page and a press to forget it. */
import { chooseRole, myRole, onMyRole } from '../reader/my-role';

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: Node[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

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
    make(
      'optgroup',
      { label: family.querySelector('summary')?.textContent ?? '' },
      ...[...roleLinks].flatMap(([value, link]) =>
        family.contains(link) ? [make('option', { value, text: link.text })] : [],
      ),
    ),
  );
  const select = make('select', { ariaLabel: 'My role' }, make('option', { value: '', text: 'My role' }), ...groups);
  select.onchange = () => chooseRole(select.value);
  return select;
}

function chosen({ href, text }: HTMLAnchorElement): Node[] {
  const forget = make('button', {
    type: 'button',
    ariaLabel: 'Forget my role',
    title: 'Forget my role',
    textContent: '×',
  });
  forget.onclick = () => chooseRole(null);
  return [make('a', { href, text, title: 'My role' }), forget];
}

/** Where the reader goes on, on the home page: the parts of her role’s page. */
const ways: [id: string, name: string][] = [
  ['questions', 'Questions'],
  ['behavioural', 'Behavioural'],
  ['concepts', 'Concepts'],
  ['drills', 'Drills'],
  ['ask-them', 'Ask them'],
];
const ownWays = ({ href, text }: HTMLAnchorElement): Node[] => [
  make('a', { href, text }),
  ...ways.map(([id, name]) => make('a', { href: `${href}#${id}`, text: name })),
];

onMyRole(() => {
  const link = myLink();
  document.documentElement.classList.toggle('has-role', link !== null);
  for (const place of document.querySelectorAll('[data-mine]')) {
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(...(link ? chosen(link) : [choice()]));
    if (hadFocus) place.querySelector<HTMLElement>('a, select')?.focus();
  }
  const own = document.querySelector<HTMLElement>('[data-own]');
  if (own) {
    own.hidden = link === null;
    own.querySelector('nav')?.replaceChildren(...(link ? ownWays(link) : []));
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-make-mine]')) {
    const isMine = link !== null && button.dataset.makeMine === myRole();
    button.textContent = isMine ? 'My role: forget it' : 'Make this my role';
    button.onclick = () => chooseRole(isMine ? null : (button.dataset.makeMine ?? null));
  }
});
