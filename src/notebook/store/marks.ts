/** Done, to repeat, kept: what was pressed, and what holds. */
import type { Row } from './rows.ts';
import { after } from './unite.ts';

type Mark = Row<'marks'>;

export interface Marked {
  state: 'done' | 'again' | null;
  kept: boolean;
}

/** What holds of a page, of all its rows. Of done and to repeat the later one, as devices may each have set another. */
export function marked(rows: readonly Mark[]): Marked {
  const on = (mark: Mark['mark']) => rows.find((row) => row.mark === mark && row.on);
  const [done, again] = [on('done'), on('again')];
  const state = done && again ? (done.at > again.at ? 'done' : 'again') : done ? 'done' : again ? 'again' : null;
  return { state, kept: on('kept') !== undefined };
}

/** The rows to keep after a press; of done and to repeat the one puts the other out. */
export function press(rows: readonly Mark[], id: string, mark: Mark['mark'], on: boolean, now: number): Mark[] {
  const row = (of: Mark['mark'], isOn: boolean): Mark => ({
    id,
    mark: of,
    on: isOn,
    at: after(
      rows.find((stored) => stored.mark === of),
      now,
    ),
  });
  if (mark === 'kept' || !on) return [row(mark, on)];
  return [row(mark, true), row(mark === 'done' ? 'again' : 'done', false)];
}
