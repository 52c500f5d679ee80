/** @jsxImportSource preact */
/** One card of a session: the question alone with its clock; then the points to tick, the answer, and the four ratings. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { base } from '../notebook/ui/load-role.ts';
import type { PracticeCard, PracticeData } from '../practice/data/format.ts';
import { afterReview } from '../practice/schedule/log.ts';
import { minutesAloud } from '../practice/schedule/plan-card.ts';
import { proposeRating } from '../practice/schedule/propose-rating.ts';
import { type Rating, ratings } from '../practice/schedule/ratings.ts';
import { studyDayAt } from '../practice/schedule/study-day.ts';
import { Clock, sayTime } from './Clock.tsx';
import { partsOfCard, tasks } from './card-parts.ts';
import { Metrics, Part, Probe } from './Parts.tsx';
import type { Preferences } from './preferences.ts';
import { RecordButton, Recorded } from './Recorded.tsx';
import { useSeconds, writeSeconds } from './use-clock.ts';
import { useKeys } from './use-keys.ts';
import type { Kept } from './use-notebook.ts';
import { useRecorder } from './use-recorder.ts';
import { Key, useFocus, useOneOf } from './words.tsx';

interface Props {
  found: { card: PracticeCard; data: PracticeData } | null;
  isOpen: boolean;
  ticks: readonly number[];
  kept: Kept;
  preferences: Preferences;
  prefer: (preferences: Preferences) => void;
  onOpen: () => void;
  onTick: (point: number, on: boolean) => void;
  onRate: (rating: Rating) => void;
  onUndo: () => void;
  sayDue: (due: number) => string;
  hasNotebook: boolean;
}

const names: Record<Rating, string> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };
const meanings: Record<Rating, string> = {
  again: 'missed',
  hard: 'right, with effort',
  good: 'right',
  easy: 'at once',
};

/** In seconds: who looks at once has said nothing. */
const shortestAnswer = 5;

export function CardView(props: Props) {
  const { found, isOpen, preferences, prefer, onOpen, onRate, onUndo } = props;
  const recorder = useRecorder();
  const [began, setBegan] = useState<number | null>(() => (preferences.clock && !isOpen ? Date.now() : null));
  const [ended, setEnded] = useState<number | null>(null);
  const seconds = useSeconds(began, ended);
  const heading = useFocus<HTMLHeadingElement>(true);
  if (found === null) return null;
  const { card, data } = found;
  const allowed = Math.round(minutesAloud[data.role.level] * 60);
  const isSpoken = card.kind === 'question';

  const open = () => {
    if (began !== null) setEnded(Date.now());
    recorder.stop();
    onOpen();
  };
  const toggleClock = () => {
    prefer({ ...preferences, clock: !preferences.clock });
    setBegan(preferences.clock ? null : Date.now());
  };
  return (
    <article class="card">
      <p class="eyebrow">{card.about}</p>
      <h1 ref={heading} tabIndex={-1} lang={card.language} class="card-front">
        {card.front}
      </h1>
      {card.given?.map((part) => (
        <Part key={part.name} part={part} bare />
      ))}
      {card.metrics && card.metrics.length > 0 && <Metrics metrics={card.metrics} />}
      {isOpen ? (
        <Answer
          {...props}
          card={card}
          data={data}
          spoken={isSpoken && began !== null ? seconds : null}
          allowed={allowed}
        >
          <Recorded recording={recorder.recording} />
        </Answer>
      ) : (
        <>
          <p class="card-task">{tasks[card.kind]}</p>
          <div class="card-tools">
            {isSpoken && (
              <button type="button" aria-pressed={preferences.clock} onClick={toggleClock} aria-keyshortcuts="c">
                {began === null ? 'Clock' : <Clock seconds={seconds} of={allowed} />} <Key name="C" />
              </button>
            )}
            {card.kind !== 'drill' && <RecordButton recorder={recorder} />}
          </div>
          <p class="hide" role="status">
            {isSpoken && began !== null ? sayTime(seconds, allowed) : ''}
          </p>
          <Recorded recording={recorder.recording} />
          <div class="press">
            <button type="button" class="chief" onClick={open} aria-keyshortcuts="Space">
              {card.kind === 'question' ? 'Check what I said' : 'Show the answer'} <Key name="Space" />
            </button>
          </div>
          <Bound
            on={preferences.keys}
            keys={{
              ' ': open,
              u: onUndo,
              ...(isSpoken && { c: toggleClock }),
              r: () => (recorder.recording.state === 'running' ? recorder.stop() : recorder.start()),
            }}
          />
        </>
      )}
      {isOpen && (
        <Bound
          on={preferences.keys}
          keys={{
            u: onUndo,
            e: () => location.assign(ownAddress(card, data.role.slug, props.hasNotebook)),
            ...Object.fromEntries(ratings.map((rating, index) => [String(index + 1), () => onRate(rating)])),
          }}
        />
      )}
      <p class="keys-switch">
        <label>
          <input
            type="checkbox"
            checked={preferences.keys}
            onChange={({ currentTarget }) => prefer({ ...preferences, keys: currentTarget.checked })}
          />{' '}
          Single keys:{' '}
          {isOpen ? '1 to 4 rate, U takes back, E opens the page' : 'space shows, C clock, R records, U takes back'}
        </label>
      </p>
    </article>
  );
}

/** Where the reader’s own answer is written: the notebook has it, and the question’s page tells what to bring. */
function ownAddress({ kind, id, address }: PracticeCard, role: string, hasNotebook: boolean): string {
  const slug = id.replace(/^questions\//, '').replace(/#.*$/, '');
  return hasNotebook && kind === 'question' ? `${base}notebook/?role=${role}#${slug}` : `${base}${address}`;
}

function Bound({ keys, on }: { keys: Parameters<typeof useKeys>[0]; on: boolean }) {
  useKeys(keys, on);
  return null;
}

interface AnswerProps extends Props {
  card: PracticeCard;
  data: PracticeData;
  /** Seconds; null where no clock ran. */
  spoken: number | null;
  allowed: number;
  children: ComponentChildren;
}

function Answer({
  card,
  data,
  ticks,
  kept,
  spoken,
  allowed,
  onTick,
  onRate,
  sayDue,
  hasNotebook,
  children,
}: AnswerProps) {
  const { points, brief, answer, rest, probes, others } = partsOfCard(card, data.role.name);
  const heading = useFocus<HTMLHeadingElement>();
  const which = useOneOf(probes.length);
  const probe = probes[which];
  const own = kept.notebook?.answers.find(({ id }) => id === card.id)?.text.trim() ?? '';
  const proposed = points.length > 0 ? proposeRating(ticks.length, points.length) : null;
  return (
    <>
      <section class="card-back">
        {spoken !== null && spoken >= shortestAnswer && (
          <p class="card-spoken">
            You took {writeSeconds(spoken)}
            {spoken > allowed ? `, ${writeSeconds(spoken - allowed)} over` : ` of ${writeSeconds(allowed)}`}.
          </p>
        )}
        {children}
        {points.length > 0 ? (
          <>
            <h2 ref={heading} tabIndex={-1}>
              Which did you say?
            </h2>
            <ul class="ticks">
              {points.map((point, index) => (
                <li key={point.text}>
                  <label>
                    <input
                      type="checkbox"
                      checked={ticks.includes(index)}
                      onChange={({ currentTarget }) => onTick(index, currentTarget.checked)}
                    />
                    <span lang={point.language}>{point.text}</span>
                  </label>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <h2 ref={heading} tabIndex={-1}>
            {card.kind === 'drill' ? 'Worked answer' : 'What it is'}
          </h2>
        )}
        {card.advice && (
          <>
            <p class="label">How to answer it</p>
            <p>{card.advice}</p>
          </>
        )}
        {brief && <Part part={brief} />}
        {answer && <Answers model={answer} own={own} />}
        {rest.map((part) => (
          <Part key={part.name} part={part} bare={points.length === 0 && part === rest[0]} />
        ))}
        {probe && (
          <>
            <p class="label">They may go on</p>
            <ul class="probes">
              <Probe key={probe.text} entry={probe} />
            </ul>
          </>
        )}
        {others.length > 0 && (
          <details class="ask reply">
            <summary>As {others.length === 1 ? 'another role sees' : `${others.length} other roles see`} it</summary>
            {others.map(({ from, parts }) => (
              <div key={from}>
                <h3>{from}</h3>
                {parts.map((part) => (
                  <Part key={part.name} part={part} />
                ))}
              </div>
            ))}
          </details>
        )}
        <p class="card-ways">
          {card.address !== '' && <a href={`${base}${card.address}`}>The whole page</a>}
          {hasNotebook && card.kind === 'question' && (
            <a href={ownAddress(card, data.role.slug, hasNotebook)} aria-keyshortcuts="e">
              {own === '' ? 'Write my own answer' : 'Change my answer'}
            </a>
          )}
        </p>
      </section>
      <Ratings proposed={proposed} card={card.id} kept={kept} onRate={onRate} sayDue={sayDue} />
    </>
  );
}

/** The model answer, or the reader’s own where she has written one. */
function Answers({ model, own }: { model: NonNullable<ReturnType<typeof partsOfCard>['answer']>; own: string }) {
  const [isOwn, setOwn] = useState(own !== '');
  if (own === '')
    return (
      <details class="ask" open>
        <summary>{model.heading}</summary>
        <Part part={model} bare />
      </details>
    );
  return (
    <>
      <fieldset class="switch" aria-label="Which answer">
        <button type="button" aria-pressed={isOwn} onClick={() => setOwn(true)}>
          My answer
        </button>
        <button type="button" aria-pressed={!isOwn} onClick={() => setOwn(false)}>
          {model.heading}
        </button>
      </fieldset>
      {isOwn ? <p class="own-answer">{own}</p> : <Part part={model} bare />}
    </>
  );
}

function Ratings({
  proposed,
  card,
  kept,
  onRate,
  sayDue,
}: {
  proposed: Rating | null;
  card: string;
  kept: Kept;
  onRate: (rating: Rating) => void;
  sayDue: (due: number) => string;
}) {
  const [now] = useState(() => new Date());
  const day = studyDayAt(now);
  const memory = kept.memories.get(card) ?? null;
  const isRatedToday = memory?.last === day;
  const dueAfter = (rating: Rating) => {
    if (rating === 'again') return 'soon';
    if (isRatedToday) return sayDue(memory.due);
    return sayDue(afterReview(memory, { id: '', card, day, at: now.getTime(), rating }).due);
  };
  return (
    <div class="press">
      <fieldset class="ratings" aria-label="How well did you remember it?">
        {ratings.map((rating, index) => (
          <button
            key={rating}
            type="button"
            data-proposed={proposed === rating ? '' : undefined}
            aria-keyshortcuts={String(index + 1)}
            title={meanings[rating]}
            onClick={() => onRate(rating)}
          >
            <span>
              {names[rating]} <Key name={String(index + 1)} />
            </span>
            <small>
              {dueAfter(rating)}
              {proposed === rating && <span class="hide">, proposed</span>}
            </small>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
