/** Two notebooks in one, whichever comes first: of each row the later one, and of own answers no word is lost. */
import { eachTable, keyOf, type Notebook, type Row, type Table } from './rows.ts';

type Answer = Row<'answers'>;

/** In which order rows come that were changed at the same moment, so that both devices choose the same one. */
const isLater = <R extends { at: number }>(a: R, b: R): boolean =>
  a.at === b.at ? JSON.stringify(a) > JSON.stringify(b) : a.at > b.at;

/** Of each text the last moment at which it stood; without `shown`, and without empty ones. */
function olderTexts(texts: Answer['older'], shown: string): Answer['older'] {
  const moments = new Map<string, number>();
  for (const { text, at } of texts) moments.set(text, Math.max(at, moments.get(text) ?? 0));
  return [...moments]
    .filter(([text]) => text !== '' && text !== shown)
    .map(([text, at]) => ({ text, at }))
    .toSorted((a, b) => b.at - a.at || (a.text < b.text ? -1 : 1));
}

function uniteAnswers(a: Answer, b: Answer): Answer {
  const isFirst = a.at === b.at ? a.text > b.text : a.at > b.at;
  const { id, text, at } = isFirst ? a : b;
  return {
    id,
    text,
    older: olderTexts(
      [a, b, ...a.older, ...b.older].map(({ text, at }) => ({ text, at })),
      text,
    ),
    at,
  };
}

/** Of two rows with the same key the one to keep. A review is written once: of two with one identity either will do. */
export function uniteRows<T extends Table>(table: T, a: Row<T>, b: Row<T>): Row<T> {
  if (table === 'answers') return uniteAnswers(a as Answer, b as Answer) as Row<T>;
  return isLater(b, a) ? b : a;
}

/** Rows of one table, each key once. */
export function uniteTable<T extends Table>(table: T, rows: readonly Row<T>[]): Row<T>[] {
  const kept = new Map<string, Row<T>>();
  for (const row of rows) {
    const key = keyOf(table, row);
    const other = kept.get(key);
    kept.set(key, other ? uniteRows(table, other, row) : row);
  }
  return [...kept.values()];
}

export const unite = (a: Notebook, b: Notebook): Notebook =>
  eachTable((table) => uniteTable(table, [...a[table], ...b[table]]));

/**
 * The row after the reader wrote an answer at `now`. `seen` is the moment of the row that she wrote over; where another
 * tab has written since, its text is kept beside hers.
 */
export function writeAnswer(stored: Answer | undefined, id: string, text: string, seen: number, now: number): Answer {
  const over = stored && stored.at !== seen ? [{ text: stored.text, at: stored.at }] : [];
  return { id, text, older: olderTexts([...over, ...(stored?.older ?? [])], text), at: after(stored, now) };
}

/** The moment of a change: later than the row that it changes, also where the clock was set back. */
export const after = (stored: { at: number } | undefined, now: number): number => Math.max(now, (stored?.at ?? -1) + 1);
