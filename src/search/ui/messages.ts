/** What the search says: how much was found, what was looked for instead, what to try when nothing was. */
import { sectionKinds } from '../../handbook/page-kinds.ts';
import type { Verdict } from '../verdict.ts';
import { base } from './base.ts';
import { element } from './elements.ts';

const number = (count: number): string => (count === 1 ? '1 result' : `${count} results`);

/** Letters of a query that are said again. */
const longestSaid = 60;
const said = (query: string): string =>
  query.length > longestSaid ? `${query.slice(0, longestSaid).trimEnd()}…` : query;

/** For the status line, which screen readers speak. */
export function statusText(total: number, shown: number, used: string | null, verdict: Verdict): string {
  const of = used === null ? '' : ` for ${said(used)}`;
  if (total === 0) return `No page found${of}.`;
  const counted = total > shown ? `${number(total)}${of}, the nearest ${shown} shown.` : `${number(total)}${of}.`;
  return verdict.isAnswered ? counted : `No page answers this. ${counted}`;
}

/** Of the words that no page is known by, so many are named. */
const mostUnknown = 3;

/** "No page answers this, and none is about “zebra”. The nearest are:" */
export function nearestLine({ unknown, outside }: Verdict): HTMLElement {
  if (outside !== null) return element('p', { class: 'instead nearest' }, outside, ' The nearest pages are:');
  const words = unknown.slice(0, mostUnknown).map((word) => element('em', {}, said(word)));
  return element(
    'p',
    { class: 'instead nearest' },
    'No page answers this',
    ...(words.length === 0 ? [] : [', and none is about ', ...listed(words)]),
    '. The nearest are:',
  );
}

/** "a", "a or b", "a, b or c" */
const listed = (parts: (Node | string)[]): (Node | string)[] =>
  parts.flatMap((part, index) => [index === 0 ? '' : index === parts.length - 1 ? ' or ' : ', ', part]);

/** "Results for appointment; search for apointment instead." */
export function insteadLine(asked: string, used: string, insist: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'try' },
    'search for ',
    element('em', {}, said(asked)),
    ' instead',
  );
  button.addEventListener('click', insist);
  return element('p', { class: 'instead' }, 'Results for ', element('em', {}, said(used)), '; ', button, '.');
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
export const nothing = (narrowed: boolean, { unknown, outside }: Verdict, ask: (query: string) => void): HTMLElement =>
  element(
    'div',
    { class: 'nothing' },
    element(
      'p',
      {},
      ...(narrowed
        ? ['No page of this choice has these words: choose more widely, or try others.']
        : outside !== null
          ? [outside]
          : unknown.length === 1
            ? ['No page has ', element('em', {}, said(unknown[0] ?? '')), '.']
            : ['No page has these words.']),
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
