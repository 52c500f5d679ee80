/** The theme of a question that names none, and what a drill trains: the theme whose words their texts use most. */
import { wordKey } from '../interview/marks.ts';
import type { Drill, Question, Theme } from './handbook.ts';
import { isProse, type PartRow, partsOfAsking, partsOfDrill } from './parts.ts';

/** A thing’s own words say more of its theme than what is said about it. */
const nameWeight = 4;
/** No text speaks for its theme any further on. */
const longest = 5000;

type Weighed = [text: string, weight: number];

const weighed = (rows: PartRow[]): Weighed[] =>
  rows
    .filter(isProse)
    .flatMap(({ entries, weight }) =>
      weight < 1 ? [] : entries.map(({ text }): Weighed => [text.slice(0, longest), weight]),
    );

/** Slug of the theme that is nearest to a question. */
export const themeOfQuestion = ({ question, askings }: Pick<Question, 'question' | 'askings'>, themes: Theme[]) =>
  nearestTheme([[question, nameWeight], ...weighed(askings.flatMap(partsOfAsking))], themes);

/** Slug of the theme that a drill trains. Its case asks, as a question does. */
export const themeOfDrill = ({ title, parts }: Pick<Drill, 'title' | 'parts'>, themes: Theme[]) =>
  nearestTheme(
    [
      [title, nameWeight],
      ...parts.prompt.map(({ text }): Weighed => [text, nameWeight]),
      ...weighed(partsOfDrill({ parts: { ...parts, prompt: [] } })),
    ],
    themes,
  );

/** The last theme of the list where no word of any is used. */
function nearestTheme(texts: Weighed[], themes: Theme[]): string {
  const padded = texts.map(([text, weight]): [string, number] => [` ${wordKey(text)} `, weight]);
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
