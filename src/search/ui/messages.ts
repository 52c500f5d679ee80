/** What the search says: how much was found, what was looked for instead, what to try when nothing was. */
import { sectionKinds } from '../../handbook/page-kinds.ts';
import { base } from './base.ts';
import { element } from './elements.ts';

const number = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

/** For the status line, which screen readers speak. */
export function statusText(total: number, shown: number, used: string | null): string {
  const of = used === null ? '' : ` for ${used}`;
  if (total === 0) return `No page found${of}.`;
  return total > shown ? `${number(total)}${of}, the nearest ${shown} shown.` : `${number(total)}${of}.`;
}

/** "Results for appointment; search for apointment instead." */
export function insteadLine(asked: string, used: string, insist: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'try' },
    'search for ',
    element('em', {}, asked),
    ' instead',
  );
  button.addEventListener('click', insist);
  return element('p', { class: 'instead' }, 'Results for ', element('em', {}, used), '; ', button, '.');
}

const tries = ['sell-through', 'AOV', 'stock take', 'weakness', 'key holder'];

const examples = (ask: (query: string) => void): (Node | string)[] =>
  tries.flatMap((query, index) => {
    const button = element('button', { type: 'button', class: 'try' }, query);
    button.addEventListener('click', () => ask(query));
    return index === 0 ? [button] : [', ', button];
  });

/** Before anything is typed. */
export const beginning = (ask: (query: string) => void): HTMLElement =>
  element(
    'p',
    { class: 'hint' },
    'Search for a name, an abbreviation, a question or a few words of it: ',
    ...examples(ask),
    '.',
  );

const sections = sectionKinds.map(({ folder, many }) => [`${base}${folder}/`, many.toLowerCase()] as const);

/** When nothing was found. */
export const nothing = (narrowed: boolean, ask: (query: string) => void): HTMLElement =>
  element(
    'div',
    { class: 'nothing' },
    element(
      'p',
      {},
      narrowed
        ? 'No page of this choice has these words: choose more widely, or try others.'
        : 'No page has these words.',
    ),
    element('p', {}, 'Try fewer words, another word for the thing, or its abbreviation: ', ...examples(ask), '.'),
    element(
      'p',
      {},
      'Or begin from the ',
      ...sections.flatMap(([href, text], index) => [
        index === 0 ? '' : index === sections.length - 1 ? ' or the ' : ', the ',
        element('a', { href }, text),
      ]),
      '.',
    ),
  );

/** When a part of the search could not be loaded. */
export const unavailable = (): HTMLElement =>
  element('p', { class: 'hint' }, 'The search could not be loaded. Try again when you are online.');
