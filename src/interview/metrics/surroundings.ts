/** What stands around a figure in its sentence: the words that lead to it, and the periods beside it. */
import { saysMovement } from './names.ts';
import type { Period } from './periods.ts';
import type { Token } from './tokens.ts';

export const textOf = (token: Token | undefined) => (token?.type === 'words' ? token.text : null);
export const wordsOf = (tokens: Token[]) => tokens.map((token) => textOf(token) ?? ' ').join(' ');
export const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A figure, or what stands where one should. */
export const isNumeric = ({ type }: Token): boolean => type === 'figure' || type === 'unread';

/** All that stands before a figure in its sentence: a name may have a figure in it, "repairs over 10 days". */
export const wholeLead = (tokens: Token[], index: number) =>
  tokens
    .slice(0, index)
    .map((token) => (token.type === 'period' ? ' ' : token.text))
    .join('');

/** The words before a figure, without periods; "fell 10 points, from 88%" reaches over the difference. */
export function leadOf(tokens: Token[], index: number): string {
  const start = startOf(tokens, index);
  const lead = wordsOf(tokens.slice(start, index));
  if (start === 0 || !/^[\s,]*(?:from|von|de|da|dal)\s*$/.test(lead)) return lead;
  const above = leadOf(tokens, start - 1);
  return saysMovement(collapse(above)) ? `${above} ${lead.replace(/[\s,]/g, '')} ` : lead;
}

/** Where the words before a figure begin: behind the figure before it. */
function startOf(tokens: Token[], index: number): number {
  let start = index;
  while (start > 0) {
    const before = tokens[start - 1];
    if (before && isNumeric(before)) break;
    start -= 1;
  }
  return start;
}

/** Which period each of the two figures belongs to: the nearest, before or behind it. */
export function periodsOf(tokens: Token[], one: number, two: number): [Period | null, Period | null] {
  const between = tokens.slice(one + 1, two);
  const own = besideFirst(between) ? 1 : 0;
  const inGap = between.flatMap((token) => (token.type === 'period' ? [token.period] : []));
  const behind = periodBehind(tokens, two);
  const first = own ? (inGap[0] ?? null) : periodBefore(tokens, one);
  return [first, inGap[own] ?? behind];
}

const beside =
  /^[\s([]*(?:(?:in|at|on|for|during|over|im|in\sder|en|au|à|nel|nell['’]|dell['’]|del|de)\s?)?(?:the\s|l['’])?$/i;

/** Whether a period follows the first figure at once: "62% last year". A bracket that opens before it goes on to the second. */
function besideFirst([words, period, more]: Token[]): boolean {
  if (words?.type === 'period') return true;
  if (period?.type !== 'period' || !beside.test(textOf(words) ?? '')) return false;
  return !/[([]/.test(textOf(words) ?? '') || /^\s*[)\]]/.test(textOf(more) ?? '');
}

function periodBehind(tokens: Token[], index: number): Period | null {
  const [words, period] = tokens.slice(index + 1, index + 3);
  const found =
    words?.type === 'period' ? words : period?.type === 'period' && beside.test(textOf(words) ?? '') ? period : null;
  return found?.period ?? null;
}

/** The period that opens the clause: "This quarter returns are 11% …". */
function periodBefore(tokens: Token[], index: number): Period | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || isNumeric(token)) return null;
    if (token.type === 'period') return belongsBefore(tokens, at) ? null : token.period;
  }
  return null;
}

/** Whether a period stands right behind a figure, and so is that one’s: "8% last year, NPS 61 vs 72". */
function belongsBefore(tokens: Token[], at: number): boolean {
  const [figure, words] = [tokens[at - 2], tokens[at - 1]];
  if (words && isNumeric(words)) return true;
  return figure !== undefined && isNumeric(figure) && beside.test(textOf(words) ?? '-');
}
