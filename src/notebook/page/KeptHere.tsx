/** @jsxImportSource preact */
/** What is kept, where and how much; saved as a file, brought back, and deleted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PracticeData } from '../../practice/data/format.ts';
import { chooseRole } from '../../reader/my-role.ts';
import { type KeptValues, putKeptValues, takeKeptValues, takeValuesOf } from '../kept-values.ts';
import { withoutRole } from '../store/carry-over.ts';
import { type Notebook, nothing } from '../store/rows.ts';
import { unite } from '../store/unite.ts';
import { saveText } from '../ui/save-text.ts';
import type { Kept } from './use-notebook.ts';

interface Props {
  kept: Kept;
  notebook: Notebook;
  data: PracticeData | null;
  edition: string;
}

/** What can be taken back: the notebook as it was, and the small values beside it. */
interface Undo {
  said: string;
  notebook: Notebook;
  values: KeptValues;
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

/** Rows that say something; what was taken back is none. */
function contentsOf({ marks, ticks, workings, answers, reviews, plans, preps, mocks, roles }: Notebook): string[] {
  const on = (rows: { on: boolean }[]) => rows.filter((row) => row.on).length;
  const written = (rows: { text: string }[]) => rows.filter(({ text }) => text.trim() !== '').length;
  const there = (rows: { gone: boolean }[]) => rows.filter(({ gone }) => !gone).length;
  const numbers: [number, string, string][] = [
    [written(answers), 'answer of your own', 'answers of your own'],
    [on(marks), 'mark', 'marks'],
    [on(ticks), 'ticked point', 'ticked points'],
    [written(workings), 'working', 'workings'],
    [reviews.length, 'rating', 'ratings'],
    [plans.length, 'plan', 'plans'],
    [there(mocks), 'mock interview', 'mock interviews'],
    [there(roles), 'role of your own', 'roles of your own'],
    [there(preps), 'preparation', 'preparations'],
  ];
  return numbers.flatMap(([number, one, many]) => (number > 0 ? [count(number, one, many)] : []));
}

/** About how much room the notebook takes. */
const sizeOf = (notebook: Notebook): string => {
  const bytes = new TextEncoder().encode(JSON.stringify(notebook)).length;
  return bytes < 1000 ? 'less than 1 kB' : `about ${Math.round(bytes / 1000).toLocaleString('en')} kB`;
};

/** Whether the browser has promised to keep it; null until that is known. */
function usePersisted(): boolean | null {
  const [isPersisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    navigator.storage?.persisted?.().then(setPersisted, () => {});
  }, []);
  return isPersisted;
}

/** Concepts and drills that go with the role: no other one has them. */
const aloneIn = ({ cards }: PracticeData): Set<string> => new Set(cards.flatMap(({ id, alone }) => (alone ? id : [])));

export function KeptHere({ kept, notebook, data, edition }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState('');
  const [undo, setUndo] = useState<Undo | null>(null);
  const isPersisted = usePersisted();
  const contents = contentsOf(notebook);
  const lastSaved = notebook.settings.find(({ name }) => name === 'saved')?.value;

  const tell = (words: string) => {
    setRefused('');
    setUndo(null);
    setSaid(words);
  };

  const save = async () => {
    const now = new Date();
    const day = now.toISOString().slice(0, 10);
    const { fileOf } = await import('./saving.ts');
    saveText(`vitrine-notebook-${day}.json`, 'application/json', fileOf(notebook, edition, now));
    kept.set('saved', day);
    tell('Saved. Keep the file where you will find it: it brings everything back, here or on another device.');
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    const { readFile } = await import('./saving.ts');
    const read = readFile(await file.text());
    if ('refused' in read) {
      tell('');
      return setRefused(read.refused);
    }
    await kept.change((stored) => unite(stored, read.notebook));
    const brought = contentsOf(read.notebook);
    tell(
      `Brought in: ${brought.join(', ') || 'an empty notebook'}. What you had is still there; of two versions the later one holds.`,
    );
  };

  const takeAway = async (words: string, change: (stored: Notebook) => Notebook, values: () => KeptValues) => {
    const before = notebook;
    await kept.change(change);
    tell('');
    setUndo({ said: words, notebook: before, values: values() });
  };

  const takeBack = async ({ notebook: before, values }: Undo) => {
    putKeptValues(values);
    await kept.change((stored) => unite(before, stored));
    const role = values.find(([name]) => name === 'role');
    if (role) chooseRole(role[1]);
    tell('Everything is there again.');
  };

  const deleteAll = () =>
    takeAway('Everything is deleted from this browser.', nothing, () => {
      const values = takeKeptValues();
      chooseRole(null);
      return values;
    });

  return (
    <section class="kept-here" id="kept">
      <h2>What is kept, and where</h2>
      <p>
        {contents.length === 0
          ? 'Nothing yet. What you mark, tick, write and rate is kept in this browser on this device, and nowhere else.'
          : `In this browser, on this device, and nowhere else: ${contents.join(', ')}; ${sizeOf(notebook)}.`}{' '}
        Nothing of it is sent anywhere. {isPersisted && 'The browser has promised not to clear it away by itself.'}
      </p>
      <p>
        Some browsers, Safari among them, delete what a site keeps after seven days in which you did not use the site.
        Save a file every few days, or put the handbook on your home screen (Share, then “Add to Home Screen”), where
        this does not happen.{' '}
        {typeof lastSaved === 'string' ? `Last saved as a file: ${lastSaved}.` : 'It has not been saved as a file yet.'}
      </p>
      <p class="acts">
        <button type="button" class="button" onClick={save}>
          Save everything as a file
        </button>{' '}
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          Bring in a saved file
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="A saved notebook"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </p>
      <p class="acts">
        {data && (
          <button
            type="button"
            class="button"
            onClick={() =>
              takeAway(
                `What was kept of ${data.role.name} is deleted; what it shares with other roles stays.`,
                (stored) => withoutRole(stored, data.role.slug, aloneIn(data)),
                () => takeValuesOf(data.role.slug),
              )
            }
          >
            Delete what is kept of {data.role.name}
          </button>
        )}{' '}
        <button type="button" class="button" onClick={deleteAll}>
          Delete everything
        </button>
      </p>
      <p role="status">
        {said}
        {undo && (
          <>
            {undo.said}{' '}
            <button type="button" class="button" onClick={() => takeBack(undo)}>
              Undo
            </button>
          </>
        )}
      </p>
      {refused && (
        <p class="trouble" role="alert">
          {refused}
        </p>
      )}
    </section>
  );
}
