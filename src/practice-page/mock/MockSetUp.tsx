/** @jsxImportSource preact */
/** Before a mock interview: how long it is, what will come, and those of before. */
import { useState } from 'preact/hooks';
import { cardsOfJobs } from '../../practice/mock/of-jobs.ts';
import { type MockLength, makeMock, mockLengths } from '../../practice/mock/order.ts';
import { beginMock, isOver, type Mock } from '../../practice/mock/running.ts';
import { newSeed } from '../new-seed.ts';
import type { PartProps } from '../Practice.tsx';
import { sayDate } from '../say-date.ts';
import { newIdentity } from '../use-notebook.ts';
import { count } from '../words.tsx';
import type { Recordings } from './use-recordings.ts';

interface Props extends PartProps {
  /** The one that is under way, or was just ended. */
  mock: Mock | null;
  put: (mock: Mock | null) => void;
  recordings: Recordings;
}

const percent = (part: number, all: number): string => `${all === 0 ? 0 : Math.round((part / all) * 100)}%`;

export function MockSetUp({ data, roles, prep, planned: { today }, notebook, mock, put, recordings }: Props) {
  const [length, setLength] = useState<MockLength>(30);
  const before = notebook.mocks
    .filter(({ role, gone }) => role === data.role.slug && !gone)
    .toSorted((a, b) => b.day - a.day || b.at - a.at);
  const isOpen = mock !== null && !isOver(mock);
  const isUnmarked = mock !== null && isOver(mock) && mock.stage === 'marking';
  const begin = () => {
    const asked = prep === null ? data : { cards: cardsOfJobs(roles) };
    const steps = makeMock(asked, length, newSeed(), new Set(prep?.cards));
    recordings.forget();
    put(beginMock({ id: newIdentity(Date.now()), role: data.role.slug, length, day: today, steps }, Date.now()));
    location.hash = 'mock/now';
  };
  if (data.cards.length === 0)
    return <p class="lead">This role has no texts yet, so nobody can ask you anything. Choose another role above.</p>;
  return (
    <>
      <p class="lead">
        An interview from the first question to yours: nothing is shown until it is over. Then you tick what you said,
        and see by theme where you stand.{prep !== null && ' It asks first what your preparation names.'}
      </p>
      {(isOpen || isUnmarked) && (
        <div class="press">
          <a class="chief" href="#mock/now">
            {isOpen ? `Go on: question ${mock.at + 1} of ${mock.steps.length}` : 'Tick what you said'}
          </a>
          <button type="button" onClick={() => put(null)}>
            Put it away
          </button>
        </div>
      )}
      <form
        class="own-choice"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <fieldset>
          <legend class="label">How long</legend>
          {mockLengths.map((minutes) => (
            <label key={minutes} class="choice">
              <input
                type="radio"
                name="length"
                value={String(minutes)}
                checked={length === minutes}
                onChange={() => setLength(minutes)}
              />{' '}
              {minutes} minutes
            </label>
          ))}
        </fieldset>
        <label class="choice">
          <input
            type="checkbox"
            checked={recordings.isOn}
            onChange={({ currentTarget }) => recordings.switchOn(currentTarget.checked)}
          />{' '}
          Record my answers, to hear them when it is over
        </label>
        <p class="soft">
          {recordings.isOn
            ? 'They stay in this page, are never sent, and are gone when you leave it.'
            : 'Stand or sit as you will there, and say every answer aloud.'}
        </p>
        {recordings.trouble && (
          <p class="record-trouble" role="status">
            {recordings.trouble}
          </p>
        )}
        <div class="press">
          <button type="submit" class={isOpen || isUnmarked ? undefined : 'chief'}>
            {isOpen || isUnmarked ? 'Begin another one' : 'Begin the interview'}
          </button>
        </div>
      </form>
      {before.length > 0 && (
        <section class="mocks-before">
          <h2>Before</h2>
          <ul class="list">
            {before.map(({ id, day, length: minutes, results }) => {
              const hit = results.reduce((sum, one) => sum + one.hit, 0);
              const all = results.reduce((sum, one) => sum + one.all, 0);
              return (
                <li key={id}>
                  <a href={`#mock/${id}`}>
                    {sayDate(day, today)}, {minutes} minutes
                  </a>{' '}
                  <span class="soft">
                    {hit} of {count(all, 'point')}, {percent(hit, all)}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
