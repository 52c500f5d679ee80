/**
 * What a reading page does with the notebook: keeps a mark, a tick, a working, and brings back what was kept. Loaded once
 * the reader presses or writes, or where the page has something of hers.
 */
import { type Letter, putLetter } from './kept.ts';
import { letterOfMark } from './mirror.ts';
import { pointOf } from './point.ts';
import { browserStore } from './store/browser-store.ts';
import { press } from './store/marks.ts';
import { keyOf, type Row } from './store/rows.ts';
import { after } from './store/unite.ts';
import { troubleWords } from './ui/trouble-words.ts';

/** How long typing rests before it is kept, in milliseconds. */
const rest = 400;

const store = browserStore({
  onTrouble: (trouble) => {
    for (const place of document.querySelectorAll('[data-marks]')) {
      const said = document.createElement('p');
      said.className = 'soft';
      said.role = 'status';
      said.textContent = troubleWords[trouble];
      place.after(said);
    }
  },
});

const marks = Object.keys(letterOfMark) as Row<'marks'>['mark'][];

export async function keepMark(id: string, letter: Letter, on: boolean): Promise<void> {
  const mark = marks.find((one) => letterOfMark[one] === letter);
  if (!mark) return;
  const now = Date.now();
  for (const row of press([], id, mark, on, now))
    await store.edit('marks', keyOf('marks', row), (stored) => ({ ...row, at: after(stored, now) }));
}

const pointOfBox = (box: HTMLInputElement) => pointOf(box.closest('label')?.textContent ?? '');
const boxesIn = (place: Element) => [...place.querySelectorAll<HTMLInputElement>('.ticks input')];

let writing: ReturnType<typeof setTimeout> | undefined;
/** Keeps what was written last; null where all is kept. */
let keepNow: (() => Promise<void>) | null = null;
addEventListener('pagehide', () => void keepNow?.());

/** Keeps what was ticked or written in a field of the page; `place` holds all of `id`. */
export async function keepField(id: string, field: EventTarget | null, place: Element): Promise<void> {
  if (field instanceof HTMLTextAreaElement) {
    const { value } = field;
    keepNow = async () => {
      clearTimeout(writing);
      keepNow = null;
      putLetter(id, 'w', value !== '');
      await store.edit('workings', id, (stored) => ({ id, text: value, at: after(stored, Date.now()) }));
    };
    clearTimeout(writing);
    writing = setTimeout(() => void keepNow?.(), rest);
  } else if (field instanceof HTMLInputElement) {
    const row = { id, point: pointOfBox(field), on: field.checked };
    putLetter(
      id,
      't',
      boxesIn(place).some(({ checked }) => checked),
    );
    await store.edit('ticks', keyOf('ticks', { ...row, at: 0 }), (stored) => ({
      ...row,
      at: after(stored, Date.now()),
    }));
  }
}

/** Ticks and working of `id` into their place; what the reader has begun to write meanwhile stays. */
export async function bringBack(id: string, place: Element): Promise<void> {
  const { ticks, workings } = await store.all();
  const ticked = new Set(ticks.flatMap((row) => (row.id === id && row.on ? [row.point] : [])));
  for (const box of boxesIn(place)) if (ticked.has(pointOfBox(box))) box.checked = true;
  const field = place.querySelector('textarea');
  const working = workings.find((row) => row.id === id);
  if (field && working && field.value === '') field.value = working.text;
}

/** The reader’s own answer as paragraphs, into the closed part that is being opened. */
export async function showAnswer(id: string, place: Element): Promise<void> {
  const { answers } = await store.all();
  const text = answers.find((row) => row.id === id)?.text ?? '';
  for (const old of place.querySelectorAll('p')) old.remove();
  place.append(
    ...text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => Object.assign(document.createElement('p'), { textContent: line })),
  );
}
