/** What a session is made of: the identity of a card, or an exercise with the seed of its figures. */

export type Item = { kind: 'card'; id: string } | { kind: 'exercise'; recipe: string; seed: number };

const mark = 'exercise:';

export const exerciseItem = (recipe: string, seed: number): string => `${mark}${recipe}@${seed}`;

/** A session’s item from its text. */
export function readItem(text: string): Item {
  const at = text.lastIndexOf('@');
  if (!text.startsWith(mark) || at < 0) return { kind: 'card', id: text };
  return { kind: 'exercise', recipe: text.slice(mark.length, at), seed: Number(text.slice(at + 1)) };
}

/** The identity of the page that an exercise comes from: a concept’s or a drill’s. */
export const pageOfRecipe = (recipe: string): string => /^[^/]+\/[^/#]+/.exec(recipe)?.[0] ?? recipe;
