/** The theme of a question that names none: the one whose words its texts use most. */
import { wordKey } from '../interview/marks.ts';
import type { Question, Theme } from './handbook.ts';

/** The question’s own words say more of its theme than the answer’s. */
const questionWeight = 4;
const purposeWeight = 2;

/** Slug of the nearest theme; the last of the list where no word of any theme is used. */
export function nearestTheme({ question, askings }: Question, themes: Theme[]): string {
  const parts: [string, number][] = [
    [question, questionWeight],
    ...askings.flatMap(({ assesses, answers }): [string, number][] => [
      [assesses?.text ?? '', purposeWeight],
      ...answers.map(({ text }): [string, number] => [text.slice(0, 5000), 1]),
    ]),
  ];
  const padded = parts.map(([text, weight]): [string, number] => [` ${wordKey(text)} `, weight]);
  let best = themes.at(-1)?.slug ?? '';
  let most = 0;
  for (const { slug, words } of themes) {
    let score = 0;
    for (const word of words)
      for (const [text, weight] of padded) if (text.includes(` ${wordKey(word)}`)) score += weight;
    if (score > most) [best, most] = [slug, score];
  }
  return best;
}
