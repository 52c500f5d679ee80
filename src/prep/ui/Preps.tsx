/** @jsxImportSource preact */
/** Preps beside one another: those that are kept, what is filled in for one, and its report. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Addresses } from '../../handbook/addresses.ts';
import { browserStore, type Trouble } from '../../notebook/store/browser-store.ts';
import { troubleWords } from '../../notebook/ui/trouble-words.ts';
import { replay } from '../../practice/schedule/log.ts';
import type { Memory } from '../../practice/schedule/memory.ts';
import type { Report } from '../report.ts';
import { Answer } from './Answer.tsx';
import { Form } from './Form.tsx';
import {
  bringBack,
  type Draft,
  draftOf,
  forget,
  type Kept,
  keep,
  keptPreps,
  nameOf,
  newDraft,
  sameTexts,
} from './kept.ts';
import type { AskPrep } from './protocol.ts';

/** Addresses of the site, and those of its practice page and its notebook; null where it has none. */
export interface Site {
  to: Addresses;
  practice: string | null;
  notebook: string | null;
}

const dateWords = (date: string): string =>
  new Date(`${date}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

export function Preps({ ask, site }: { ask: AskPrep; site: Site }) {
  const [kept, setKept] = useState<Kept[]>([]);
  const [draft, setDraft] = useState(newDraft);
  const [report, setReport] = useState<Report | null>(null);
  const [memories, setMemories] = useState<ReadonlyMap<string, Memory>>(new Map());
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const [told, setTold] = useState('');
  const [deleted, setDeleted] = useState<Kept | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isEditing, setEditing] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = useRef<() => void>(() => undefined);
  const store = useMemo(() => browserStore({ onTrouble: setTrouble, onChange: () => changed.current() }), []);

  const reload = useCallback(async () => {
    const preps = await keptPreps(store);
    const { reviews, answers: written } = await store.all();
    setKept(preps);
    setMemories(replay(reviews));
    setAnswers(new Map(written.flatMap(({ id, text }) => (text.trim() === '' ? [] : [[id, text.trim()]]))));
    return preps;
  }, [store]);
  changed.current = () => void reload();

  /** `isKept`: it only has to be shown again. Each that is shown has an address, so that the browser’s Back leaves it. */
  const make = useCallback(
    async (from: Draft, isKept: boolean) => {
      setTold('Reading …');
      setDeleted(null);
      try {
        const cv = from.cv.trim() === '' ? null : from.cv;
        const made = await ask('report', { order: { job: from.job, cv, role: from.role } });
        const known = isKept ? undefined : sameTexts(await keptPreps(store), from);
        const own = known ? { ...from, id: known.id } : from;
        setDraft(own);
        setReport(made);
        setTold('');
        setEditing(made.role === null);
        if (made.role !== null && location.hash !== `#${own.id}`) history.pushState(null, '', `#${own.id}`);
        requestAnimationFrame(() => {
          heading.current?.scrollIntoView({ block: 'start' });
          heading.current?.focus({ preventScroll: true });
        });
        if (isKept || made.role === null) return;
        await keep(store, own, made);
        await reload();
      } catch (error) {
        setTold(error instanceof Error ? error.message : String(error));
      }
    },
    [ask, store, reload],
  );

  const clear = useCallback(() => {
    setDraft(newDraft());
    setReport(null);
    setTold('');
    setEditing(true);
  }, []);

  const begin = () => {
    clear();
    setDeleted(null);
    if (location.hash !== '') history.pushState(null, '', location.pathname + location.search);
  };

  useEffect(() => {
    const showAddressed = async () => {
      const asked = (await reload()).find(({ id }) => `#${id}` === location.hash);
      if (asked) await make(draftOf(asked), true);
      return asked;
    };
    const goBack = () => void showAddressed().then((asked) => asked ?? clear());
    void showAddressed();
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, [reload, make, clear]);

  const remove = async (id: string) => {
    const prep = kept.find((one) => one.id === id) ?? null;
    await forget(store, id);
    await reload();
    clear();
    history.replaceState(null, '', location.pathname + location.search);
    setDeleted(prep);
    setTold('Deleted, with its texts.');
  };

  const undo = async (prep: Kept) => {
    await bringBack(store, prep);
    await reload();
    await make(draftOf(prep), true);
  };

  return (
    <div class="preps">
      {kept.length > 0 && (
        <nav class="prep-kept" aria-label="Your preps">
          <ul>
            {kept.map((prep) => (
              <li key={prep.id}>
                <button
                  type="button"
                  aria-current={prep.id === draft.id ? 'true' : undefined}
                  onClick={() => void make(draftOf(prep), true)}
                >
                  {prep.name}
                  {prep.interview && <small> {dateWords(prep.interview)}</small>}
                </button>
              </li>
            ))}
            <li>
              <button type="button" onClick={begin}>
                Another prep
              </button>
            </li>
          </ul>
        </nav>
      )}
      {trouble && <p class="prep-told">{troubleWords[trouble]}</p>}
      {isEditing && <Form key={draft.id} ask={ask} draft={draft} onMake={(from) => void make(from, false)} />}
      <p class="prep-told" role="status">
        {told}{' '}
        {deleted && (
          <button type="button" onClick={() => void undo(deleted)}>
            Undo
          </button>
        )}
      </p>
      {report && (
        <Answer
          heading={heading}
          report={report}
          draft={draft}
          name={nameOf(draft, report)}
          memories={memories}
          answers={answers}
          site={site}
          onRole={(role) => void make({ ...draft, role }, false)}
          onPlan={(change) => {
            const next = { ...draft, ...change };
            setDraft(next);
            void keep(store, next, report).then(reload);
          }}
          onEdit={() => {
            setEditing(true);
            scrollTo({ top: 0 });
          }}
          onForget={() => void remove(draft.id)}
        />
      )}
    </div>
  );
}
