/** @jsxImportSource preact */
/** The desk: a text on the left, what was understood of it beside each line, what is wrong and the page on the right. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isPageSource } from '../formats/page-source.ts';
import { useDrop } from '../open-file/use-drop.ts';
import { Bar } from './Bar.tsx';
import { Complaints } from './Complaints.tsx';
import type { Ask } from './client.ts';
import { keepDraft, lastDraft } from './draft.ts';
import { example } from './example.ts';
import { Invitation } from './Invitation.tsx';
import { inWords } from './in-words.ts';
import { LeftOut } from './LeftOut.tsx';
import { OwnRole } from './OwnRole.tsx';
import { Preview } from './Preview.tsx';
import type { Complaint, Reading } from './protocol.ts';
import { goToLine, Sheet } from './Sheet.tsx';
import { panelId, Tabs, tabId, type View } from './Tabs.tsx';
import { useReading } from './use-reading.ts';
import { useWide } from './use-wide.ts';

/** Nobody types so many letters at once. */
const typed = 40;
const isPaste = (before: string, after: string) => Math.abs(after.length - before.length) > typed;

interface Props {
  ask: Ask;
  /** The site’s root, with a slash at its end. */
  base: string;
}

export function Desk({ ask, base }: Props) {
  const [text, setText] = useState(lastDraft);
  const [fault, setFault] = useState<Complaint | null>(null);
  const [view, setView] = useState<View>('text');
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = text.trim() === '';
  const wide = useWide();
  const reading = useReading(ask, text);
  useEffect(() => keepDraft(text), [text]);

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
  const open = async (file: File) => read(file.name, new Uint8Array(await file.arrayBuffer()));

  /** What is typed or pasted. The source of a page is shown as the page is. */
  const write = (next: string) => {
    put(next);
    if (isPaste(text, next) && next.includes('<') && isPageSource(next.split('\n')))
      void read('pasted.txt', new TextEncoder().encode(next));
  };
  const drop = useDrop({ onFile: (file) => void open(file), onText: write });

  const clean = () => ask('format', {});
  const goTo = (line: number) => {
    setView('text');
    requestAnimationFrame(() => field.current && goToLine(field.current, line));
  };

  const complaints = reading?.complaints ?? [];
  const leftOut = reading?.notes.filter((note) => note.leftOut) ?? [];
  const ownRole = reading?.summaries.find((summary) => summary.ownRole !== null)?.ownRole ?? null;
  const side = view === 'text' ? 'mend' : view;

  return (
    <div class="desk" data-view={view} {...drop}>
      <Bar
        told={told || inWords(reading, fault)}
        empty={empty}
        readable={(reading?.summaries.length ?? 0) > 0}
        name={`${nameOf(reading)}.txt`}
        clean={clean}
        onFile={(file) => void open(file)}
        onClear={() => put('')}
        onTold={setTold}
      />
      {fault && <p class="desk-fault">{fault.way}</p>}
      {ownRole && <OwnRole name={ownRole} clean={clean} base={base} />}
      {!empty && (
        <Tabs
          shown={wide ? side : view}
          wide={wide}
          counts={{ mend: complaints.length, 'left-out': leftOut.length }}
          onView={setView}
        />
      )}
      <div class="desk-two">
        <div class="desk-text" id={panelId('text')}>
          <Sheet field={field} text={text} reading={empty ? null : reading} onText={write} />
          {empty && (
            <Invitation
              onExample={() => {
                put(example);
                field.current?.focus();
              }}
            />
          )}
        </div>
        {!empty && (
          <div class="desk-side" id={panelId(side)} role="tabpanel" aria-labelledby={tabId(side)}>
            {side === 'mend' && <Complaints complaints={complaints} settled={reading !== null} goTo={goTo} />}
            {side === 'left-out' && <LeftOut notes={leftOut} goTo={goTo} />}
            {side === 'page' && <Preview ask={ask} reading={reading} />}
          </div>
        )}
      </div>
    </div>
  );
}

/** What a saved file is called, without its ending: its role and layout. */
function nameOf(reading: Reading | null): string {
  const [first] = reading?.summaries ?? [];
  return first ? `${first.role ?? 'interview'}.${first.layout}` : 'interview';
}
