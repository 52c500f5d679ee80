/** @jsxImportSource preact */
/** One step of a mock interview: what is asked, and the time that is left. No answer is on the page. */
import type { MockStep } from '../../practice/mock/order.ts';
import { backward, goOn, hold, type Mock, onward, spentInAll, spentOn } from '../../practice/mock/running.ts';
import { Clock, sayTime } from '../Clock.tsx';
import { findCard, tasks } from '../card-parts.ts';
import { Metrics, Part } from '../Parts.tsx';
import type { PartProps } from '../Practice.tsx';
import { useNow } from '../use-clock.ts';
import { useKeys } from '../use-keys.ts';
import { Key, useFocus } from '../words.tsx';
import { wordsOf } from './asked-cards.ts';
import type { Recordings } from './use-recordings.ts';

interface Props extends PartProps {
  mock: Mock;
  put: (mock: Mock | null) => void;
  recordings: Recordings;
}

const names: Record<MockStep['kind'], string> = {
  opening: 'To begin with',
  question: 'They ask',
  'follow-up': 'They go on',
  drill: 'A case',
  yours: 'Your turn to ask',
};
const toDo: Record<MockStep['kind'], string> = {
  opening: tasks.question,
  question: tasks.question,
  'follow-up': 'Answer it from the same case, shortly.',
  drill: 'Think aloud, work it with a pencil, and say what you would do.',
  yours: 'Ask two or three, aloud, as you would there.',
};

export function MockStepView(props: Props) {
  const { mock, put, preferences, recordings } = props;
  const { at, steps } = mock;
  const step = steps[at];
  const isHeld = mock.since === null;
  const now = useNow(!isHeld);
  const isLast = at === steps.length - 1;
  const next = () => put(onward(mock, Date.now()));
  const pause = () => put(isHeld ? goOn(mock, Date.now()) : hold(mock, Date.now()));
  const back = () => put(backward(mock, Date.now()));
  useKeys({ ' ': () => (isHeld ? pause() : next()), p: pause, u: back }, preferences.keys);
  if (!step) return null;
  const allowed = Math.round(step.minutes * 60);
  const seconds = Math.floor(spentOn(mock, at, now) / 1000);
  const minutes = Math.floor(spentInAll(mock, now) / 60_000);
  return (
    <div class="session mock">
      <div class="session-head">
        <progress class="session-way" value={at} max={steps.length} aria-label="Done" />
        <p class="session-count">
          {at + 1} of {steps.length}{' '}
          <span class="soft">
            · minute {Math.min(minutes + 1, 999)} of {mock.length}
          </span>
        </p>
        <div class="session-acts">
          <button type="button" disabled={at === 0} onClick={back} aria-keyshortcuts="u">
            Back <Key name="U" />
          </button>
          <a href="#mock">Leave</a>
        </div>
      </div>
      <article class="card">
        <Asked key={at} {...props} step={step} />
        <div class="card-tools">
          <button type="button" aria-pressed={isHeld} onClick={pause} aria-keyshortcuts="p">
            <Clock seconds={seconds} of={allowed} /> {isHeld ? 'held' : 'Hold'} <Key name="P" />
          </button>
          {recordings.isOn && !isHeld && (
            <span class="recording-now">
              <span class="record-sign" aria-hidden="true" /> Recording
            </span>
          )}
        </div>
        <p class={isHeld ? 'soft' : 'hide'} role="status">
          {isHeld ? 'The clock is held. Go on when you are ready to answer.' : sayTime(seconds, allowed)}
        </p>
        {recordings.trouble && (
          <p class="record-trouble" role="status">
            {recordings.trouble}
          </p>
        )}
        <div class="press">
          <button type="button" class="chief" onClick={isHeld ? pause : next} aria-keyshortcuts="Space">
            {isHeld ? 'Go on' : isLast ? 'End the interview' : 'Next'} <Key name="Space" />
          </button>
        </div>
      </article>
    </div>
  );
}

/** The words of the interviewer, and of a case its figures; of no card anything that stands on its back. */
function Asked({ roles, step }: Props & { step: MockStep }) {
  const heading = useFocus<HTMLHeadingElement>(true);
  const { text, language } = wordsOf(step, roles);
  const card = step.card === null ? null : (findCard(roles, step.card)?.card ?? null);
  const isCase = step.kind === 'drill' && card !== null;
  return (
    <>
      <p class="eyebrow">{names[step.kind]}</p>
      <h1 ref={heading} tabIndex={-1} lang={language} class="card-front">
        {text}
      </h1>
      {step.kind === 'follow-up' && card && <p class="soft">After: {card.front}</p>}
      {isCase && card.given?.map((part) => <Part key={part.name} part={part} bare />)}
      {isCase && card.metrics && card.metrics.length > 0 && <Metrics metrics={card.metrics} />}
      <p class="card-task">{toDo[step.kind]}</p>
    </>
  );
}
