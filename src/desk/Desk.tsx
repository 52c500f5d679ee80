/** @jsxImportSource preact */
/** The desk: a text on the left, what was understood of it beside each line, what is wrong and the page on the right. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readEndings } from '../formats/formats.ts';
import { isPageSource } from '../formats/page-source.ts';
import { Complaints } from './Complaints.tsx';
import type { Ask } from './client.ts';
import { keepDraft, lastDraft } from './draft.ts';
import { example } from './example.ts';
import { LeftOut } from './LeftOut.tsx';
import { OwnRole } from './OwnRole.tsx';
import { Preview } from './Preview.tsx';
import type { Complaint, Reading } from './protocol.ts';
import { goToLine, Sheet } from './Sheet.tsx';

/** How long typing rests before the text is read, in milliseconds. */
const rest = 180;

/** Nobody types so many letters at once. */
const typed = 40;
const isPaste = (before: string, after: string) => Math.abs(after.length - before.length) > typed;

const views = ['text', 'mend', 'left-out', 'page'] as const;
type View = (typeof views)[number];

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** One sentence on what was understood, for the eye and for a screen reader. */
function inWords(reading: Reading | null, fault: Complaint | null): string {
  if (fault) return fault.found;
  if (!reading) return '';
  const { summaries, complaints } = reading;
  const errors = complaints.filter(({ severity }) => severity === 'error').length;
  const wrong = complaints.length === 0 ? 'nothing to mend' : `${count(complaints.length, 'thing')} to look at`;
  if (summaries.length === 0) return errors > 0 ? 'This is not read as an interview yet.' : '';
  const read = summaries.map(
    ({ layout, role, counts }) => `a ${layout}${role ? '' : ' of a role of your own'}: ${counts.join(', ')}`,
  );
  return `Read as ${read.join('; and as ')}. ${wrong[0]?.toUpperCase()}${wrong.slice(1)}.`;
}

/** Where the text and the second leaf stand side by side (styles/desk.css has the same width). */
const sideBySide = '(width >= 64rem)';

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(sideBySide).matches);
  useEffect(() => {
    const query = matchMedia(sideBySide);
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return wide;
}

interface Props {
  ask: Ask;
  /** The site’s root, with a slash at its end. */
  base: string;
}

export function Desk({ ask, base }: Props) {
  const [text, setText] = useState(lastDraft);
  const [reading, setReading] = useState<Reading | null>(null);
  const [fault, setFault] = useState<Complaint | null>(null);
  const [view, setView] = useState<View>('text');
  const [told, setTold] = useState('');
  const [over, setOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const empty = text.trim() === '';
  const wide = useWide();

  useEffect(() => {
    keepDraft(text);
    latest.current += 1;
    const version = latest.current;
    if (empty) {
      setReading(null);
      return;
    }
    const timer = setTimeout(() => {
      void ask('read', { text }).then((found) => {
        if (latest.current === version) setReading(found);
      });
    }, rest);
    return () => clearTimeout(timer);
  }, [text, empty, ask]);

  const put = useCallback((next: string, note = '') => {
    setFault(null);
    setTold(note);
    setText(next);
  }, []);

  const read = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const found = await ask('open', { name, bytes });
    if ('text' in found) put(found.text, found.note);
    else setFault(found.complaint);
    setView('text');
  };

  /** What is typed or pasted. The source of a page is shown as the page is. */
  const write = (next: string) => {
    put(next);
    if (isPaste(text, next) && next.includes('<') && isPageSource(next.split('\n')))
      void read('pasted.txt', new TextEncoder().encode(next));
  };

  const open = async (file: File | undefined) => {
    if (!file) return;
    await read(file.name, new Uint8Array(await file.arrayBuffer()));
  };

  const clean = () => ask('format', {});
  const copy = async () => {
    await navigator.clipboard.writeText(await clean());
    setTold('Copied.');
  };
  const save = async () => {
    const address = URL.createObjectURL(new Blob([await clean()], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${nameOf(reading)}.txt`;
    link.click();
    URL.revokeObjectURL(address);
    setTold(`Saved as ${link.download}.`);
  };
  const goTo = (line: number) => {
    setView('text');
    requestAnimationFrame(() => field.current && goToLine(field.current, line));
  };

  const complaints = reading?.complaints ?? [];
  const leftOut = reading?.notes.filter((note) => note.leftOut) ?? [];
  const ownRole = reading?.summaries.find((summary) => summary.ownRole !== null)?.ownRole ?? null;
  const readable = (reading?.summaries.length ?? 0) > 0;
  const tabs: [View, string, number | null][] = [
    ...(wide ? [] : ([['text', 'Text', null]] satisfies [View, string, null][])),
    ['mend', 'To mend', complaints.length],
    ['left-out', 'Left out', leftOut.length],
    ['page', 'The page', null],
  ];
  const side = view === 'text' ? 'mend' : view;
  const shown = wide ? side : view;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files on; the button beside it does the same
    <div
      class="desk"
      data-view={view}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer?.getData('text/plain');
        if (event.dataTransfer?.files.length) void open(event.dataTransfer.files[0]);
        else if (dropped) write(dropped);
      }}
    >
      <div class="desk-bar">
        <p class="desk-told" role="status">
          {told || inWords(reading, fault)}
        </p>
        <div class="desk-acts">
          <button type="button" onClick={() => picker.current?.click()}>
            Open a file
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            accept={readEndings.join(',')}
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          {!empty && (
            <>
              <button type="button" onClick={() => put('')}>
                Clear
              </button>
              <button type="button" disabled={!readable} onClick={copy}>
                Copy
              </button>
              <button type="button" class="desk-chief" disabled={!readable} onClick={save}>
                Save
              </button>
            </>
          )}
        </div>
      </div>
      {fault && <p class="desk-fault">{fault.way}</p>}
      {ownRole && <OwnRole name={ownRole} clean={clean} base={base} />}
      {!empty && (
        <div class="desk-tabs" role="tablist" aria-label="Views of the text">
          {tabs.map(([name, title, number]) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`desk-tab-${name}`}
              aria-selected={shown === name}
              aria-controls={`desk-${name}`}
              onClick={() => setView(name)}
            >
              {title} {number !== null && <span class="desk-number">{number}</span>}
            </button>
          ))}
        </div>
      )}
      <div class="desk-two">
        <div class="desk-text" id="desk-text">
          <Sheet field={field} text={text} reading={empty ? null : reading} onText={write} />
          {empty && (
            <div class="desk-empty">
              <p class="desk-invite">Paste an interview, or drop a file.</p>
              <p>
                From a page, Word, notes, a chat: {readEndings.slice(0, -1).join(', ')}. Each line is told what it was
                taken for. Nothing leaves this page.
              </p>
              <button
                type="button"
                class="desk-chief"
                onClick={() => {
                  put(example);
                  field.current?.focus();
                }}
              >
                Try an example
              </button>
            </div>
          )}
        </div>
        {!empty && (
          <div class="desk-side" id={`desk-${side}`} role="tabpanel" aria-labelledby={`desk-tab-${side}`}>
            {side === 'mend' && <Complaints complaints={complaints} settled={reading !== null} goTo={goTo} />}
            {side === 'left-out' && <LeftOut notes={leftOut} goTo={goTo} />}
            {side === 'page' && <Preview ask={ask} reading={reading} />}
          </div>
        )}
      </div>
    </div>
  );
}

/** What a saved file is called: its role and layout. */
function nameOf(reading: Reading | null): string {
  const [first] = reading?.summaries ?? [];
  return first ? `${first.role ?? 'interview'}.${first.layout}` : 'interview';
}
