/** The nearest questions of other roles, by BM25+ over question, purpose and answer (MiniSearch). */
import MiniSearch from 'minisearch';
import type { Question } from './handbook.ts';

const atMost = 5;
/** Words that are in every question and tell nothing. */
const stopWords = new Set(
  'a an and are as at be but by do does for from had has have how i if in is it its me my not of on one or our so tell than that the their them they this to us was we what when where which who why will with would you your about walk through describe time'.split(
    ' ',
  ),
);

interface Entry {
  id: string;
  question: string;
  assesses: string;
  answer: string;
}

const entryOf = ({ slug, question, askings }: Question): Entry => ({
  id: slug,
  question,
  assesses: askings.map(({ assesses }) => assesses?.text ?? '').join(' '),
  answer: askings.flatMap(({ answers }) => answers.map(({ text }) => text)).join(' '),
});

/** Fills in `related`: at most five, none that a role of the question itself is asked. */
export function relateQuestions(questions: Question[]): void {
  const index = new MiniSearch<Entry>({
    fields: ['question', 'assesses', 'answer'],
    processTerm: (term) => (stopWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { boost: { question: 4, assesses: 2 }, combineWith: 'OR' },
  });
  index.addAll(questions.map(entryOf));
  const rolesOf = new Map(questions.map(({ slug, askings }) => [slug, new Set(askings.map(({ role }) => role))]));
  for (const question of questions) {
    // A question of many roles (“Walk me through your CV.”) is near to everything and helps nobody.
    if (question.askings.length > 3) continue;
    const own = rolesOf.get(question.slug) ?? new Set();
    const { question: words, assesses } = entryOf(question);
    const nearest = index.search(`${words} ${assesses}`.slice(0, 600), {
      filter: ({ id }) => {
        const roles = rolesOf.get(id);
        return id !== question.slug && roles !== undefined && roles.size <= 3 && roles.isDisjointFrom(own);
      },
    });
    question.related = nearest.slice(0, atMost).map(({ id }) => id);
  }
}
