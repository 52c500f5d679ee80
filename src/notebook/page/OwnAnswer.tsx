/** @jsxImportSource preact */
/** One question with the reader’s own answer: what to bring, a frame, room to write, its length, the points it touches. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Level } from '../../handbook/handbook.ts';
import type { PracticeCard } from '../../practice/data/format.ts';
import { countWords, sayLength, sayTime, secondsAloud } from '../aloud.ts';
import { type FrameName, frameOf, frames, labelsOf } from '../frames.ts';
import { pointOf } from '../point.ts';
import type { Row } from '../store/rows.ts';
import { base } from '../ui/load-role.ts';
import { Points } from './Points.tsx';
import type { Kept } from './use-notebook.ts';

/** How long typing rests before it is kept, in milliseconds. */
const rest = 400;

interface Props {
  card: PracticeCard;
  level: Level;
  row: Row<'answers'> | undefined;
  ticks: Row<'ticks'>[];
  touched: (answer: string, points: readonly string[]) => boolean[];
  kept: Kept;
}

const fragmentOf = ({ id }: PracticeCard) => id.slice(id.indexOf('/') + 1, id.indexOf('#'));
const textsOf = ({ back }: PracticeCard, part: string): string[] =>
  back.flatMap(({ parts }) =>
    parts.flatMap(({ name, entries }) => (name === part ? entries.map(({ text }) => text) : [])),
  );

/** The text in the field, and what keeps it; another tab’s words come in while nothing is being written here. */
function useDraft(id: string, row: Row<'answers'> | undefined, write: Kept['write']) {
  const [text, setText] = useState(row?.text ?? '');
  const seen = useRef(row?.at ?? 0);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  const latest = useRef(text);

  useEffect(() => {
    if (waiting.current !== undefined || (row?.at ?? 0) <= seen.current) return;
    seen.current = row?.at ?? 0;
    latest.current = row?.text ?? '';
    setText(latest.current);
  }, [row]);

  const keep = useRef(async () => {});
  keep.current = async () => {
    if (waiting.current === undefined) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    seen.current = await write(id, latest.current, seen.current);
  };
  useEffect(() => {
    const leave = () => void keep.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const put = (next: string) => {
    latest.current = next;
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void keep.current(), rest);
  };
  return { text, put, keep: () => void keep.current() };
}

export function OwnAnswer({ card, level, row, ticks, touched, kept }: Props) {
  const fragment = fragmentOf(card);
  const [open, setOpen] = useState(() => decodeURIComponent(location.hash.slice(1)) === fragment);
  const [frameName, setFrame] = useState<FrameName>(() => frameOf(card.front, card.section === 'behavioural'));
  const { text, put, keep } = useDraft(card.id, row, kept.write);
  const place = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const words = countWords(text);

  useEffect(() => {
    const arrive = () => {
      if (decodeURIComponent(location.hash.slice(1)) !== fragment) return;
      setOpen(true);
      place.current?.scrollIntoView();
    };
    arrive();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, [fragment]);

  const frame = frames[frameName];
  const other: FrameName = frameName === 'story' ? 'position' : 'story';
  const points = textsOf(card, 'keyPoints');
  const ticked = new Set(ticks.flatMap(({ id, point, on }) => (id === card.id && on ? [point] : [])));

  const begin = () => {
    put(text.trim() === '' ? labelsOf(frame) : `${text.trimEnd()}\n${labelsOf(frame)}`);
    requestAnimationFrame(() => {
      const end = field.current?.value.indexOf(': ') ?? -1;
      field.current?.focus();
      if (text.trim() === '' && end > 0) field.current?.setSelectionRange(end + 2, end + 2);
    });
  };

  return (
    <details class="ask" ref={place} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3 id={fragment} lang={card.language}>
          {card.front}
        </h3>
        {words > 0 && <small>{sayTime(Math.max(5, secondsAloud(words)))}</small>}
      </summary>
      {open && (
        <>
          {textsOf(card, 'yourCase').map((one) => (
            <div key={one}>
              <p class="label">Your case</p>
              {one.split('\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
          <div class="frame">
            <p class="label">{frame.name}</p>
            <ol>
              {frame.parts.map(({ label, asks }) => (
                <li key={label}>
                  <b>{label}</b> {asks}
                </li>
              ))}
            </ol>
            <p>
              <button type="button" class="button" onClick={begin}>
                Write in these parts
              </button>{' '}
              <button type="button" class="button" onClick={() => setFrame(other)}>
                {frames[other].name} instead
              </button>
            </p>
          </div>
          <label class="label" for={`answer-${fragment}`}>
            Your answer
          </label>
          <textarea
            ref={field}
            id={`answer-${fragment}`}
            rows={8}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => put(currentTarget.value)}
            onBlur={keep}
          />
          <p class="soft" role="status">
            {sayLength(words, level)}
          </p>
          <Points
            points={points}
            touched={touched(text, points)}
            ticked={points.map((point) => ticked.has(pointOf(point)))}
            onTick={(point, on) => kept.tick(card.id, pointOf(point), on)}
            isWritten={words > 0}
          />
          {row?.older.map((older) => (
            <details key={older.at} class="older">
              <summary>Another wording, of {new Date(older.at).toLocaleString()}</summary>
              <p>{older.text}</p>
              <button type="button" class="button" onClick={() => put(older.text)}>
                Take this one
              </button>
            </details>
          ))}
          {card.address !== '' && (
            <p>
              <a href={`${base}${card.address}`}>What it tests, and the model answer</a>
            </p>
          )}
        </>
      )}
    </details>
  );
}
