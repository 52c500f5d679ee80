/** The home page begins with the reader’s own role: the parts of its page. */
import { myRole, onMyRole } from '../reader/my-role';
import { element } from '../search/ui/elements';

/** Where the reader goes on, on the home page: the parts of her role’s page. */
const ways: [id: string, name: string][] = [
  ['questions', 'Questions'],
  ['behavioural', 'Behavioural'],
  ['concepts', 'Concepts'],
  ['drills', 'Drills'],
  ['ask-them', 'Ask them'],
];
const ownWays = ({ href, text }: HTMLAnchorElement): Node[] => [
  element('a', { href }, text),
  ...ways.map(([id, name]) => element('a', { href: `${href}#${id}` }, name)),
];

onMyRole(() => {
  const link = document.querySelector<HTMLAnchorElement>(
    `.ways details a[href$="/roles/${CSS.escape(myRole() ?? '')}/"]`,
  );
  const own = document.querySelector<HTMLElement>('[data-own]');
  if (own) {
    own.hidden = link === null;
    own.querySelector('nav')?.replaceChildren(...(link ? ownWays(link) : []));
  }
});
