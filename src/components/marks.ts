/**
 * Done, to repeat, kept: pressed under the text of a question, a concept or a drill, and shown quietly wherever a list
 * leads to it. The notebook itself is loaded when something is to be kept or brought back.
 */
import { type Letter, onKept, putLetter, readKept } from '../notebook/kept';
import { element } from '../search/ui/elements';
import { identityOfLink, lettersOf, linksIn } from './kept-links';

const names = [
  ['d', 'Done'],
  ['a', 'To repeat'],
  ['k', 'Kept'],
] as const satisfies [Letter, string][];

/** The notebook’s page in the menu; without one nothing leads there. */
const book = document.querySelector<HTMLAnchorElement>('.ways a[href$="/notebook/"]');
const notebook = () => import('../notebook/keep');
const shows: (() => void)[] = [];

for (const marks of document.querySelectorAll<HTMLElement>('[data-marks]')) {
  const id = marks.dataset.marks ?? '';
  const place = marks.parentElement ?? marks;
  const buttons = names.map(([letter, name]) => {
    const button = element('button', { type: 'button' }, name);
    button.onclick = () => {
      const on = button.ariaPressed !== 'true';
      putLetter(id, letter, on);
      // Where the notebook cannot be loaded, nothing was kept.
      notebook().then(
        ({ keepMark }) => keepMark(id, letter, on),
        () => putLetter(id, letter, !on),
      );
    };
    return button;
  });
  marks.append(...buttons);
  place.addEventListener('input', ({ target }) =>
    notebook().then(
      ({ keepField }) => keepField(id, target, place),
      () => {},
    ),
  );

  const [, slug, role] = /\/(.+)#(.+)/.exec(id) ?? [];
  const link = element('a', { href: `${book?.href}?role=${role}#${slug}` });
  const answer = element('details', { class: 'ask own-answer' }, element('summary', {}, 'Your own answer'));
  answer.ontoggle = () => answer.open && notebook().then(({ showAnswer }) => showAnswer(id, answer));
  if (role && book) marks.append(link);

  const letters = () => readKept()[id] ?? '';
  if (/[tw]/.test(letters())) notebook().then(({ bringBack }) => bringBack(id, place));
  shows.push(() => {
    for (const [index, [letter]] of names.entries())
      if (buttons[index]) buttons[index].ariaPressed = String(letters().includes(letter));
    const hasOwn = letters().includes('o');
    link.textContent = hasOwn ? 'Change your answer' : 'Write your own answer';
    if (hasOwn && !answer.isConnected) place.querySelector('.asks')?.append(answer);
    if (!hasOwn) answer.remove();
  });
}

/** A sign in the margin takes no room: nothing moves for it. */
const signs = linksIn(document.querySelector('main') ?? document).flatMap((link) => {
  const id = identityOfLink(link);
  return id ? [{ link, id, sign: element('i', { class: 'sign' }) }] : [];
});

shows.push(() => {
  const kept = readKept();
  for (const { link, id, sign } of signs) {
    const letters = lettersOf(id, kept);
    const found = names.filter(([letter]) => letters.includes(letter));
    sign.textContent = sign.title = found.map(([, name]) => name).join(', ');
    sign.dataset.mark = found[0]?.[0] ?? '';
    if (found[0]) link.prepend(sign);
    else sign.remove();
  }
});

onKept(() => {
  for (const show of shows) show();
});
