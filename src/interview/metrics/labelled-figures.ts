/** Figures that each have their own label, a name with a period behind it: "CA N : 1,24 M€, CA N-1 : 1,31 M€". */
import { wordKey } from '../marks.ts';
import { comparable } from './figures.ts';
import { nameIn } from './names.ts';
import type { NumberStyle } from './numbers.ts';
import { firstIsEarlier, type Period } from './periods.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { isNumeric, textOf } from './surroundings.ts';
import { type Sentence, type Token, tokenise } from './tokens.ts';

interface Labelled {
  name: string;
  period: Period;
  figure: Token;
}

/** Between a label and its figure. Before such a sign stand also the names of periods that only headings have. */
const sign = /^\s?[:=]\s?$/;
/** So many labels further on the other period may stand. */
const reach = 4;

/** The rows of figures whose labels name the same thing and two periods. */
export function labelledFigures(sentences: Sentence[], style: NumberStyle): Reading {
  const labelled: Labelled[] = [];
  for (const sentence of sentences) labelled.push(...readLabels(sentence, style, labelled.at(-1)?.name ?? ''));
  const left = new Set(labelled);
  return joinReadings(
    labelled.map((first, index) => {
      const second = labelled
        .slice(index + 1, index + reach)
        .find((one) => left.has(one) && wordKey(one.name) === wordKey(first.name));
      const order = left.has(first) && second ? firstIsEarlier(first.period, second.period) : null;
      if (!second || order === null) return nothing;
      // "2023: 62, 2024: 55, 2025: 71": of three periods nobody says which two are compared.
      const others = labelled.filter(
        (one) => one !== first && one !== second && left.has(one) && wordKey(one.name) === wordKey(first.name),
      );
      const third = others.some(({ period }) => period.kind === 'dated') && first.period.kind === 'dated';
      if (third) {
        for (const one of [first, second, ...others]) left.delete(one);
        const figures = [first, second, ...others].map(({ figure }) => figure);
        return { metrics: [], unread: [{ at: first.figure.at, text: first.figure.text }], used: figures };
      }
      left.delete(first);
      left.delete(second);
      const [before, after] = order ? [first, second] : [second, first];
      return rowOf(first.name, [before.figure, after.figure], style, comparable);
    }),
  );
}

/** The labels of one sentence; one that has no name of its own is of the thing before it: "taux N-1 : 18 %, N : 16 %". */
function readLabels({ tokens }: Sentence, style: NumberStyle, above: string): Labelled[] {
  const figures = tokens.filter(isNumeric);
  const start = tokens[0]?.at ?? 0;
  const text = tokens.map((token) => token.text).join('');
  if (figures.length === 0 || !/[:=]/.test(text)) return [];
  const read = tokenise(text, style, { heading: true });
  let name = above;
  return read.flatMap((token, index): Labelled[] => {
    const [words, figure] = read.slice(index + 1, index + 3);
    if (token.type !== 'period' || !figure || !isNumeric(figure) || !sign.test(textOf(words) ?? '')) return [];
    const lead = read[index - 1];
    // What stands before a label ends with a comma or begins the sentence; "returns, N: 8%" has none either.
    const own = lead?.type === 'words' && /[\p{L})]\s$/u.test(lead.text) ? nameIn(lead.text) : null;
    if (own === null && lead?.type === 'words' && /\p{L}\s?$/u.test(lead.text)) return [];
    name = own ?? name;
    const found = figures.find(({ at }) => at === start + figure.at);
    return name === '' || !found ? [] : [{ name, period: token.period, figure: found }];
  });
}
