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
import { type Draft, draftOf, forget, type Kept, keep, keptPreps, nameOf, newDraft } from './kept.ts';
import type { AskPrep } from './protocol.ts';

/** Addresses of the site, and that of its practice page; null where it has none. */
export interface Site {
  to: Addresses;
  practice: string | null;
}

const dateWords = (date: string): string =>
  new Date(`${date}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });

export function Preps({ ask, site }: { ask: AskPrep; site: Site }) {
  const [kept, setKept] = useState<Kept[]>([]);
  const [draft, setDraft] = useState(newDraft);
  const [report, setReport] = useState<Report | null>(null);
  const [memories, setMemories] = useState<ReadonlyMap<string, Memory>>(new Map());
  const [told, setTold] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [isEditing, setEditing] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = useRef<() => void>(() => undefined);
  const store = useMemo(() => browserStore({ onTrouble: setTrouble, onChange: () => changed.current() }), []);

  const reload = useCallback(async () => {
    const preps = await keptPreps(store);
    setKept(preps);
    setMemories(replay((await store.all()).reviews));
    return preps;
  }, [store]);
  changed.current = () => void reload();

  const make = useCallback(
    async (from: Draft, isKept: boolean) => {
      setTold('Reading …');
      try {
        const cv = from.cv.trim() === '' ? null : from.cv;
        const made = await ask('report', { order: { job: from.job, cv, role: from.role } });
        setDraft(from);
        setReport(made);
        setTold('');
        setEditing(made.role === null);
        history.replaceState(null, '', `#${from.id}`);
        requestAnimationFrame(() => heading.current?.focus());
        if (isKept || made.role === null) return;
        await keep(store, from, made);
        await reload();
      } catch (error) {
        setTold(error instanceof Error ? error.message : String(error));
      }
    },
    [ask, store, reload],
  );

  const begin = () => {
    setDraft(newDraft());
    setReport(null);
    setTold('');
    setEditing(true);
    history.replaceState(null, '', location.pathname);
  };

  useEffect(() => {
    void reload().then((preps) => {
      const asked = preps.find(({ id }) => `#${id}` === location.hash);
      if (asked) void make(draftOf(asked), true);
    });
  }, [reload, make]);

  const remove = async (id: string) => {
    await forget(store, id);
    await reload();
    begin();
    setTold('Deleted, with its texts.');
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
        {told}
      </p>
      {report && (
        <Answer
          heading={heading}
          report={report}
          draft={draft}
          name={nameOf(draft, report)}
          memories={memories}
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
