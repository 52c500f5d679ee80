/** Notebook → the letters that reading pages show. Whoever has changed the notebook as a whole writes them anew. */
import { type Kept, type Letter, withLetter, writeKept } from './kept.ts';
import type { Notebook, Row } from './store/rows.ts';

export const letterOfMark: Record<Row<'marks'>['mark'], Letter> = { done: 'd', again: 'a', kept: 'k' };

export function mirrorOf({ marks, answers, ticks, workings }: Notebook): Kept {
  const kept: Kept = {};
  const set = (id: string, letter: Letter) => {
    kept[id] = withLetter(kept[id] ?? '', letter, true);
  };
  // In the order in which they were made: of done and to repeat the later one holds.
  for (const { id, mark, on } of marks.toSorted((a, b) => a.at - b.at)) if (on) set(id, letterOfMark[mark]);
  for (const { id, text } of answers) if (text.trim() !== '') set(id, 'o');
  for (const { id, on } of ticks) if (on) set(id, 't');
  for (const { id, text } of workings) if (text !== '') set(id, 'w');
  return kept;
}

/** Shows the notebook on reading pages. */
export const mirror = (notebook: Notebook): void => writeKept(mirrorOf(notebook));
