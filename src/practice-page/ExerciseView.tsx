/** @jsxImportSource preact */
/** An exercise with fresh figures: the given numbers, a field, a verdict, and the working line by line. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PracticeData } from '../practice/data/format.ts';
import { drawExercise } from '../practice/exercises/draw.ts';
import { writeFigure } from '../practice/exercises/measure.ts';
import { judge, type Verdict } from '../practice/exercises/verdict.ts';
import { pageOfRecipe } from '../practice/session/items.ts';
import { findCard } from './card-parts.ts';
import { PageLink } from './PageLink.tsx';
import { useKeys } from './use-keys.ts';
import { Key, useFocus } from './words.tsx';

interface Props {
  roles: PracticeData[];
  /** Its identity. */
  recipe: string;
  seed: number;
  keys: boolean;
  onUndo?: () => void;
  /** Goes on; whether it was right at the first try that counted. */
  onDone: (isRight: boolean) => void;
  /** What the button says that goes on. */
  onward?: string;
}

/** Verdicts that end the exercise: of the others one is asked again. */
const ends = (verdict: Verdict | null): boolean => verdict !== null && !['other-unit', 'unread'].includes(verdict.kind);

const saysOf = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case 'right':
      return 'Right.';
    case 'wrong':
      return 'Not this time.';
    default:
      return verdict.says;
  }
};

export function ExerciseView({ roles, recipe: id, seed, keys, onUndo, onDone, onward = 'Go on' }: Props) {
  const recipe = roles.flatMap(({ exercises }) => exercises).find((one) => one.id === id);
  const exercise = useMemo(() => (recipe ? drawExercise(recipe, seed) : null), [recipe, seed]);
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [isGivenUp, setGivenUp] = useState(false);
  const heading = useFocus<HTMLHeadingElement>(true);
  const result = useRef<HTMLParagraphElement>(null);
  const isOver = isGivenUp || ends(verdict);
  const isRight = verdict?.kind === 'right';
  useEffect(() => {
    if (isOver) result.current?.focus();
  }, [isOver]);
  useKeys({ ' ': () => isOver && onDone(isRight), ...(onUndo && { u: onUndo }) }, keys);
  if (!exercise) return null;
  const page = findCard(roles, pageOfRecipe(id))?.card;
  const named = exercise.given.filter(({ name }) => name !== '');
  return (
    <article class="card exercise">
      <p class="eyebrow">With fresh figures{page && ` · ${page.front}`}</p>
      <h1 ref={heading} tabIndex={-1} class="card-front">
        {named.length > 0 ? `Work out ${exercise.asks}` : exercise.asks || exercise.line}
      </h1>
      {named.length > 0 ? (
        <dl class="given">
          {named.map((one) => (
            <div key={one.name}>
              <dt>{one.name}</dt>
              <dd>{one.text}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="card-formula">
          {exercise.line} = ? {exercise.after}
        </p>
      )}
      <form
        class="answer-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isOver) setVerdict(judge(exercise, text));
        }}
      >
        <label for="number">Your number, {exercise.wanted}</label>
        <input
          id="number"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          readOnly={isOver}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <p class="verdict" data-verdict={isGivenUp ? 'wrong' : verdict?.kind} ref={result} tabIndex={-1} role="status">
          {isGivenUp ? 'Here it is.' : verdict ? saysOf(verdict) : ''}
        </p>
        {!isOver && (
          <div class="press">
            <button type="submit" class="chief">
              Check <Key name="Enter" />
            </button>
            <button type="button" onClick={() => setGivenUp(true)}>
              Show me
            </button>
          </div>
        )}
      </form>
      {isOver && (
        <>
          {!isRight && (
            <p>
              The answer is <strong class="figure">{writeFigure(exercise.answer, exercise.measure)}</strong>.
            </p>
          )}
          <h2>The working</h2>
          <ol class="working">
            {exercise.working.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          {page && (
            <p>
              <PageLink address={page.address}>{page.front}</PageLink>
            </p>
          )}
          <div class="press">
            <button type="button" class="chief" onClick={() => onDone(isRight)} aria-keyshortcuts="Space">
              {onward} <Key name="Space" />
            </button>
          </div>
        </>
      )}
    </article>
  );
}
