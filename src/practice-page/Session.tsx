/** @jsxImportSource preact */
/** A session: one card after the other, first the question alone, then what is to be checked, then a rating. */
import { useState } from 'preact/hooks';
import type { Rating } from '../practice/schedule/ratings.ts';
import { readItem } from '../practice/session/items.ts';
import { give, revealed, type Session, sittingOf, takeBack, ticked } from '../practice/session/session.ts';
import { CardView } from './CardView.tsx';
import { findCard } from './card-parts.ts';
import { ExerciseView } from './ExerciseView.tsx';
import type { Given } from './Practice.tsx';
import type { Preferences } from './preferences.ts';
import { SessionEnd } from './SessionEnd.tsx';
import type { Planned } from './use-plan.ts';
import { Key } from './words.tsx';

interface Props extends Given {
  session: Session;
  planned: Planned;
  preferences: Preferences;
  prefer: (preferences: Preferences) => void;
}

export function SessionView(props: Props) {
  const { session, putSession: put, roles, kept, preferences, prefer, planned, hasNotebook } = props;
  const [told, setTold] = useState('');
  const isThere = (text: string) => {
    const item = readItem(text);
    return item.kind === 'card'
      ? findCard(roles, item.id) !== null
      : roles.some(({ exercises }) => exercises.some(({ id }) => id === item.recipe));
  };
  const sitting = sittingOf(session, isThere);
  const gone = session.items.filter((item) => !isThere(item)).length;
  const present = sitting.queue[0];
  const all = sitting.queue.length + sitting.done.length;
  /** The plan promises cards: exercises come between them, and are not counted. */
  const cardsIn = (items: readonly string[]) => items.filter((one) => readItem(one).kind === 'card').length;
  const [cardsDone, cards] = [cardsIn(sitting.done), cardsIn([...sitting.done, ...sitting.queue])];

  const rate = (item: string, rating: Rating) => {
    const isCard = readItem(item).kind === 'card';
    const review = isCard ? kept.rate(item, rating) : null;
    setTold('');
    put(give(session, { item, rating, review }, Date.now()));
  };
  const undo = () => {
    const last = session.given.at(-1);
    if (!last) return;
    if (last.review !== null) kept.unrate(last.review);
    put(takeBack(session));
    setTold('Taken back.');
  };

  if (present === undefined)
    return (
      <SessionEnd
        session={session}
        roles={roles}
        gone={gone}
        next={planned.next}
        hasTomorrow={
          planned.interview === null || planned.interview < planned.today || planned.interview > planned.today + 1
        }
        keys={preferences.keys}
        onUndo={undo}
        put={put}
      />
    );
  const item = readItem(present);
  /** A card that comes again is another one for the eye and for the clock. */
  const turn = `${present} ${sitting.missed[present] ?? 0} ${session.given.length}`;
  return (
    <div class="session">
      <div class="session-head">
        <progress class="session-way" value={sitting.done.length} max={all} aria-label="Done" />
        <p class="session-count">
          {item.kind === 'exercise' ? 'An exercise' : `${cardsDone + 1} of ${cards}`}
          {(sitting.missed[present] ?? 0) > 0 && <span class="soft"> · again</span>}
        </p>
        <div class="session-acts">
          <button type="button" disabled={session.given.length === 0} onClick={undo} aria-keyshortcuts="u">
            Undo <Key name="U" />
          </button>
          <a href="#today">Leave</a>
        </div>
      </div>
      <p class="hide" role="status">
        {told}
      </p>
      {item.kind === 'card' ? (
        <CardView
          key={turn}
          found={findCard(roles, item.id)}
          isOpen={session.stage === 'answer'}
          ticks={session.ticked}
          kept={kept}
          preferences={preferences}
          prefer={prefer}
          onOpen={() => put(revealed(session))}
          onTick={(point, on) => put(ticked(session, point, on))}
          onRate={(rating) => rate(present, rating)}
          onUndo={undo}
          sayDue={planned.sayDue}
          hasNotebook={hasNotebook}
        />
      ) : (
        <ExerciseView
          key={turn}
          roles={roles}
          recipe={item.recipe}
          seed={item.seed + (sitting.missed[present] ?? 0)}
          keys={preferences.keys}
          onUndo={undo}
          onDone={(isRight) => rate(present, isRight ? 'good' : 'again')}
        />
      )}
    </div>
  );
}
