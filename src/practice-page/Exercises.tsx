/** @jsxImportSource preact */
/** The exercises of a role, each with new figures as often as one likes. The address names the figures, so that a fault can be told. */
import { useState } from 'preact/hooks';
import { pageOfRecipe } from '../practice/session/items.ts';
import { findCard } from './card-parts.ts';
import { ExerciseView } from './ExerciseView.tsx';
import { newSeed } from './new-seed.ts';
import type { PartProps } from './Practice.tsx';
import { count } from './words.tsx';

export const exerciseAddress = (recipe: string, seed: number): string =>
  `#exercises/${encodeURIComponent(recipe)}/${seed}`;

/** The address names an exercise and its seed, or neither for the list. */
export function Exercises({ roles, rest: [recipe, figures], preferences: { keys } }: PartProps) {
  const seed = Math.floor(Number(figures)) || 0;
  const [tally, setTally] = useState({ right: 0, all: 0 });
  const recipes = roles.flatMap(({ exercises }) => exercises);
  const known = recipes.find(({ id }) => id === recipe);
  if (recipes.length === 0)
    return <p>This role has no exercises with fresh figures. Its drills have figures of their own.</p>;
  if (known) {
    const at = recipes.indexOf(known);
    const next = recipes[(at + 1) % recipes.length] ?? known;
    return (
      <div class="session">
        <div class="session-head">
          <p class="session-count">{tally.all > 0 ? `${tally.right} of ${tally.all} right` : 'Exercises'}</p>
          <div class="session-acts">
            <a href={exerciseAddress(known.id, seed + 1)}>Other figures</a>
            <a href="#exercises">All</a>
          </div>
        </div>
        <ExerciseView
          key={`${known.id} ${seed}`}
          roles={roles}
          recipe={known.id}
          seed={seed}
          keys={keys}
          onward="Another one"
          onDone={(isRight) => {
            setTally(({ right, all }) => ({ right: right + (isRight ? 1 : 0), all: all + 1 }));
            // What was missed comes once more, with other figures.
            location.hash = isRight ? exerciseAddress(next.id, newSeed()) : exerciseAddress(known.id, seed + 1);
          }}
        />
      </div>
    );
  }
  const pages = [...new Set(recipes.map(({ id }) => pageOfRecipe(id)))];
  const [first] = recipes;
  return (
    <>
      {recipe !== undefined && (
        <p role="status">This exercise is no longer in the handbook. Here are those of this role.</p>
      )}
      <p class="lead">
        {count(recipes.length, 'exercise')}, with new figures each time. Type a number; the working shows line by line.
      </p>
      {first && (
        <div class="press">
          <a class="chief" href={exerciseAddress(first.id, newSeed())}>
            Begin with the first
          </a>
        </div>
      )}
      <ul class="list exercise-list">
        {pages.map((page) => {
          const own = recipes.filter(({ id }) => pageOfRecipe(id) === page);
          return (
            <li key={page}>
              {own.length === 1 && own[0] ? (
                <a href={exerciseAddress(own[0].id, newSeed())}>{findCard(roles, page)?.card.front ?? own[0].asks}</a>
              ) : (
                <>
                  <span>{findCard(roles, page)?.card.front}</span>{' '}
                  <span class="exercise-numbers">
                    {own.map((one, index) => (
                      <a key={one.id} class="exercise-number" href={exerciseAddress(one.id, newSeed())}>
                        <span class="hide">{findCard(roles, page)?.card.front}, exercise </span>
                        {index + 1}
                      </a>
                    ))}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
