/** @jsxImportSource preact */
/** What today brings, the plan to the interview, and a session of the reader’s own choice. */
import { useState } from 'preact/hooks';
import { KeptPreps } from '../notebook/ui/KeptPreps.tsx';
import { sayDay } from '../practice/schedule/say-plan.ts';
import { cardsOfDay } from '../practice/session/choice.ts';
import { readItem } from '../practice/session/items.ts';
import { sittingOf } from '../practice/session/session.ts';
import { OwnChoice } from './OwnChoice.tsx';
import { PlanView } from './PlanView.tsx';
import type { PartProps } from './Practice.tsx';
import { sayDate } from './say-date.ts';
import { count } from './words.tsx';

export function Today(props: PartProps) {
  const { data, roles, planned, notebook, session, putSession, begin, prep } = props;
  const { plan, today, interview, minutes, next } = planned;
  const [isOwn, setOwn] = useState(false);
  if (data.cards.length === 0)
    return (
      <p class="lead">
        This role has no texts yet, so there is nothing to practise. Choose another role above: many questions are the
        same.
      </p>
    );
  const [day] = plan.days;
  const due = day && day.day === today ? cardsOfDay(day) : [];
  const rated = new Set(notebook.reviews.filter((one) => one.day === today).map(({ card }) => card)).size;
  const sitting = session === null ? null : sittingOf(session);
  const isOpen =
    session !== null &&
    session.day === today &&
    session.roles[0] === data.role.slug &&
    (sitting?.queue.length ?? 0) > 0;
  /** A plan that is made anew after a sitting may find room for a card or two: they are no debt. */
  const isSpare = !isOpen && rated > 0 && due.length > 0 && (day?.minutes ?? 0) <= minutes / spare;
  return (
    <>
      <section class="today" aria-labelledby="today">
        <h2 id="today">
          {interview !== null && interview >= today ? sayCountdown(interview - today) : sayDate(today, today)}
        </h2>
        <p class="lead">
          {due.length > 0 && day && !isSpare
            ? `${rated > 0 ? 'Still to come today' : 'Today'}: ${sayDay(day)}.`
            : rated > 0
              ? `Done for today: ${count(rated, 'card')}. ${isSpare && day ? `A little more would lighten the days to come: ${sayDay(day)}.` : next}`
              : `Nothing is due today. ${next}`}
        </p>
        <div class="press">
          {isOpen ? (
            <>
              <a class="chief" href="#session">
                Go on: {cardsIn(sitting?.done ?? [])} of{' '}
                {cardsIn([...(sitting?.done ?? []), ...(sitting?.queue ?? [])])} done
              </a>
              <button type="button" onClick={() => putSession(null)}>
                Put it away
              </button>
            </>
          ) : (
            due.length > 0 && (
              <button
                type="button"
                class={isSpare ? undefined : 'chief'}
                onClick={() => begin(due, prep === null ? [data] : roles, day?.minutes ?? minutes)}
              >
                Begin
              </button>
            )
          )}
          <button type="button" aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
            Choose for myself
          </button>
        </div>
        {isOwn && <OwnChoice {...props} />}
        <Rehearse {...props} />
        {prep === null && (
          <KeptPreps
            label="Only what a preparation names"
            preps={notebook.preps.filter(({ role }) => role === data.role.slug)}
            addressOf={({ id }) => `?prep=${encodeURIComponent(id)}`}
          />
        )}
      </section>
      <PlanView {...props} />
      <p class="soft practice-foot">
        What you practise stays in this browser: there is no account, and nothing is sent.
      </p>
    </>
  );
}

/** What is under this part of a day’s minutes is spare, once something was done. */
const spare = 4;

/** So many days before an interview a mock one is offered, as long as none was held. */
const rehearseWithin = 5;

function Rehearse({ data, notebook, planned: { interview, today } }: PartProps) {
  const left = interview === null ? -1 : interview - today;
  const isHeld = notebook.mocks.some(
    ({ role, day, gone }) => role === data.role.slug && !gone && today - day <= rehearseWithin,
  );
  if (left < 1 || left > rehearseWithin || isHeld) return null;
  return (
    <p class="practice-prep">
      It is near: let yourself be asked once, against the clock. <a href="#mock">A mock interview</a>
    </p>
  );
}

/** Cards of a session; the exercises between them are not counted. */
const cardsIn = (items: readonly string[]): number => items.filter((item) => readItem(item).kind === 'card').length;

const sayCountdown = (days: number): string => {
  if (days === 0) return 'The interview is today';
  return days === 1 ? 'The interview is tomorrow' : `${days} days to the interview`;
};
