/**
 * Questions of other roles on the same subject: the cosine of their words’ weights (tf-idf; Salton, Wong and Yang, “A
 * vector space model for automatic indexing”, 1975), with the concepts that they mention as words of their own.
 */
import { singular } from '../interview/words.ts';
import { emptyWords } from './empty-words.ts';
import type { Question } from './handbook.ts';
import { isProse, partsOfAsking } from './parts.ts';

/**
 * From how near on a question is told, read off 120 pairs of this handbook around the limit: of those above, 19 in 20 were
 * on one subject; between 0.2 and 0.25 nearly all of one theme were, and hardly more than half of two themes.
 */
const near = { inOneTheme: 0.22, inTwo: 0.25 };
const atMost = 5;
/** A question that more roles are asked (“Walk me through your CV.”) is near to everything and helps nobody. */
const fewRoles = 3;
/** A word that more of the questions have tells nothing of any. */
const widespread = 0.2;

/** How interviewers begin, and what every text of the trade has. */
const saysNothing = new Set([
  ...emptyWords,
  ...'describe through time walk three two one first last question answer house boutique client role luxury year day week'.split(
    ' ',
  ),
  ...'ask know take make made thing people good never every own here then only still before because without look'.split(
    ' ',
  ),
]);

const stem = (word: string): string =>
  singular(word)
    .replace(/(?:ing|ed|ly|ion|ment|er)$/, '')
    .slice(0, 7);

const wordsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{3,}/gu)].flatMap(([word]) => (saysNothing.has(word) ? [] : [stem(word)]));

/** How often a question has each word, its name and what it tests more than once, its answer half: that wanders. */
function countsOf({ question, short, plain, askings, concepts }: Question): Map<string, number> {
  const counts = new Map(concepts.map((slug) => [`#${slug}`, 3]));
  const add = (text: string, times: number) => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const text of [question, ...plain]) add(text, 2);
  add(short, 3);
  for (const { shown, weight, entries } of askings.flatMap(partsOfAsking).filter(isProse)) {
    const times = shown?.form === 'answer' ? 0.5 : weight;
    if (shown) for (const { text, reply } of entries) add(`${text} ${reply?.text ?? ''}`, times);
  }
  return counts;
}

/** Fills in `related`: at most five, none that a role of the question itself is asked, none that is not near. */
export function relateQuestions(questions: Question[]): void {
  const own = questions.filter(({ askings }) => askings.length <= fewRoles);
  const weights = weightsOf(own.map(countsOf));
  const holders = new Map<string, [question: number, weight: number][]>();
  for (const [index, words] of weights.entries())
    for (const [word, weight] of words) {
      const list = holders.get(word) ?? [];
      list.push([index, weight]);
      holders.set(word, list);
    }
  for (const [index, question] of own.entries()) {
    const nearness = new Array<number>(own.length).fill(0);
    for (const [word, weight] of weights[index] ?? [])
      for (const [other, its] of holders.get(word) ?? []) nearness[other] = (nearness[other] ?? 0) + weight * its;
    question.related = own
      .map((other, place) => ({ other, score: nearness[place] ?? 0 }))
      .filter(({ other, score }) => score >= limitFor(question, other) && !shareRole(question, other))
      .sort((one, two) => two.score - one.score)
      .slice(0, atMost)
      .map(({ other }) => other.slug);
  }
}

const limitFor = (one: Question, other: Question): number => (one.theme === other.theme ? near.inOneTheme : near.inTwo);

/** Also true of a question and itself. */
const shareRole = (one: Question, other: Question): boolean =>
  one.askings.some(({ role }) => other.askings.some((asking) => asking.role === role));

/** Counts → weights whose squares add up to 1: the more often in a question and the rarer in others, the more. */
function weightsOf(counts: Map<string, number>[]): Map<string, number>[] {
  const holders = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const most = Math.max(3, counts.length * widespread);
  return counts.map((words) => {
    const weights = new Map<string, number>();
    for (const [word, times] of words) {
      const held = holders.get(word) ?? 1;
      const weight = (1 + Math.log(times)) * Math.log((counts.length + 1) / held);
      if (held > 1 && held <= most && weight > 0) weights.set(word, weight);
    }
    const length = Math.hypot(...weights.values());
    for (const [word, weight] of weights) weights.set(word, weight / length);
    return weights;
  });
}
