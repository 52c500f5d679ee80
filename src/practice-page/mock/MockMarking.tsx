/** @jsxImportSource preact */
/** After a mock interview: each question with its points to tick, and, closed, what could have been said. */
import { askedIn, type Mock, tickPoint } from '../../practice/mock/running.ts';
import { findCard, partsOfCard } from '../card-parts.ts';
import { Part, Probe } from '../Parts.tsx';
import type { PartProps } from '../Practice.tsx';
import { writeSeconds } from '../use-clock.ts';
import { useFocus } from '../words.tsx';
import { pointsOf } from './asked-cards.ts';
import type { Recordings } from './use-recordings.ts';

interface Props extends PartProps {
  mock: Mock;
  put: (mock: Mock) => void;
  recordings: Recordings;
}

export function MockMarking(props: Props) {
  const { data, mock, put, recordings } = props;
  const heading = useFocus<HTMLHeadingElement>(true);
  const cards = askedIn(mock);
  return (
    <div class="marking">
      <p class="eyebrow">That was it</p>
      <h1 ref={heading} tabIndex={-1}>
        What did you say?
      </h1>
      <p class="lead">
        Tick what you said, as strictly as they would.{' '}
        {recordings.sounds.size > 0 && 'Hear yourself first: it is stricter than memory.'}
      </p>
      {cards.map((id) => (
        <Marked key={id} {...props} id={id} />
      ))}
      {data.ask.length > 0 && (
        <section>
          <h2>Your questions to them</h2>
          <Sounds recordings={recordings} steps={[mock.steps.length - 1]} />
          <details class="ask reply">
            <summary>What else you could ask</summary>
            <ul class="dots">
              {data.ask.map(({ topic, points }) => (
                <li key={topic.text} lang={topic.language}>
                  <i>{topic.text}</i>
                  {points.length > 0 && `: ${points.map(({ text }) => text).join('; ')}`}
                </li>
              ))}
            </ul>
          </details>
        </section>
      )}
      <div class="press">
        <button type="button" class="chief" onClick={() => put({ ...mock, stage: 'report' })}>
          See the report
        </button>
      </div>
    </div>
  );
}

function Marked({ roles, mock, put, recordings, notebook, id }: Props & { id: string }) {
  const found = findCard(roles, id);
  if (!found) return null;
  const { card, data } = found;
  const { brief, answer, rest, probes } = partsOfCard(card, data.role.name);
  const own = notebook.answers.find((one) => one.id === id)?.text.trim() ?? '';
  const steps = mock.steps.flatMap((step, index) => (step.card === id ? [index] : []));
  const seconds = Math.round(steps.reduce((sum, index) => sum + (mock.spent[index] ?? 0), 0) / 1000);
  const allowed = steps.reduce((sum, index) => sum + (mock.steps[index]?.minutes ?? 0) * 60, 0);
  const asked = steps.flatMap((index) => mock.steps[index]?.probe ?? []);
  return (
    <section>
      <h2 lang={card.language}>{card.front}</h2>
      <p class="card-spoken" data-over={seconds > allowed ? '' : undefined}>
        {writeSeconds(seconds)} of {writeSeconds(allowed)}
        {seconds > allowed && `, ${writeSeconds(seconds - allowed)} over`}
      </p>
      <Sounds recordings={recordings} steps={steps} />
      <ul class="ticks">
        {pointsOf(card, data.role.name).map((point, index) => (
          <li key={point.text}>
            <label>
              <input
                type="checkbox"
                checked={mock.ticked[id]?.includes(index) ?? false}
                onChange={({ currentTarget }) => put(tickPoint(mock, id, index, currentTarget.checked))}
              />
              <span lang={point.language}>{point.text}</span>
            </label>
          </li>
        ))}
      </ul>
      {asked.map((place) => {
        const probe = probes[place];
        return (
          probe && (
            <ul key={place} class="probes">
              <Probe entry={probe} />
            </ul>
          )
        );
      })}
      <details class="ask reply">
        <summary>{card.kind === 'drill' ? 'The worked answer' : 'What could be said'}</summary>
        {own !== '' && (
          <>
            <p class="label">My answer</p>
            <p class="own-answer">{own}</p>
          </>
        )}
        {brief && <Part part={brief} />}
        {answer && <Part part={answer} />}
        {rest.map((part) => (
          <Part key={part.name} part={part} />
        ))}
      </details>
    </section>
  );
}

function Sounds({ recordings, steps }: { recordings: Recordings; steps: number[] }) {
  const sounds = steps.flatMap((step) => recordings.sounds.get(step) ?? []);
  return (
    <>
      {sounds.map(({ address, name }) => (
        <div key={address} class="recorded">
          {/* biome-ignore lint/a11y/useMediaCaption: the reader’s own voice, a moment ago */}
          <audio controls src={address} aria-label="What you said" />
          <a href={address} download={name}>
            Save
          </a>
        </div>
      ))}
    </>
  );
}
