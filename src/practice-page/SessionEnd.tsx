/** @jsxImportSource preact */
/** What was done, what comes back, and what comes next. */

import type { PracticeData } from '../practice/data/format.ts';
import { readItem } from '../practice/session/items.ts';
import { type Session, sittingOf } from '../practice/session/session.ts';
import { findCard } from './card-parts.ts';
import { PageLink } from './PageLink.tsx';
import { useKeys } from './use-keys.ts';
import { count, Key, useFocus } from './words.tsx';

interface Props {
  session: Session;
  roles: PracticeData[];
  /** Items that the handbook has no longer. */
  gone: number;
  /** What the next days bring, in one sentence. */
  next: string;
  /** Whether there is a tomorrow before the interview. */
  hasTomorrow: boolean;
  keys: boolean;
  onUndo: () => void;
  put: (session: Session | null) => void;
}

export function SessionEnd({ session, roles, gone, next, hasTomorrow, keys, onUndo, put }: Props) {
  const heading = useFocus<HTMLHeadingElement>(true);
  const { done, missed } = sittingOf(session);
  const cards = done.filter((item) => readItem(item).kind === 'card' && findCard(roles, item) !== null);
  const exercises = done.filter((item) => readItem(item).kind === 'exercise');
  const hard = cards.filter((id) => (missed[id] ?? 0) > 0);
  const firstRight = exercises.filter((item) => (missed[item] ?? 0) === 0).length;
  const minutes = Math.max(1, Math.round((session.last - session.began) / 60_000));
  useKeys({ u: onUndo }, keys);
  const leave = () => {
    put(null);
    location.hash = 'today';
  };
  return (
    <div class="session-end">
      <p class="eyebrow">Done</p>
      <h1 ref={heading} tabIndex={-1}>
        {done.length === 0 ? 'Nothing to practise here' : `${count(cards.length, 'card')}, ${count(minutes, 'minute')}`}
      </h1>
      {cards.length > 0 && (
        <p class="lead">
          {hard.length === 0
            ? 'You knew each of them at the first try.'
            : `${cards.length - hard.length} at the first try. ${hard.length === 1 ? 'One' : hard.length} needed another${hasTomorrow ? ', and will come back tomorrow' : ''}.`}
        </p>
      )}
      {exercises.length > 0 && (
        <p>
          {firstRight} of {count(exercises.length, 'exercise')} right at once.
        </p>
      )}
      {gone > 0 && (
        <p class="soft">
          {count(gone, 'card')} of this session {gone === 1 ? 'is' : 'are'} no longer in the handbook.
        </p>
      )}
      {hard.length > 0 && (
        <>
          <h2>To read once more</h2>
          <ul class="list">
            {hard.map((id) => {
              const card = findCard(roles, id)?.card;
              return (
                card && (
                  <li key={id}>
                    <PageLink address={card.address}>{card.front}</PageLink>
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
      <h2>What comes next</h2>
      <p>{next}</p>
      <div class="press">
        <button type="button" class="chief" onClick={leave}>
          Back to the plan
        </button>
        {session.given.length > 0 && (
          <button type="button" onClick={onUndo}>
            Undo the last <Key name="U" />
          </button>
        )}
      </div>
    </div>
  );
}
