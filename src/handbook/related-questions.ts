/** The nearest questions of other roles, by BM25+ over question, purpose and answer (MiniSearch). */
import MiniSearch from 'minisearch';
import { emptyWords } from './empty-words.ts';
import type { Question } from './handbook.ts';
import { partsOfAsking } from './parts.ts';

const atMost = 5;
/** How interviewers begin: it tells nothing of what they ask. */
const saysNothing = new Set([...emptyWords, 'describe', 'through', 'time', 'walk']);

/** What a question is about is said by its words, then by what it tests, then by its answers. */
interface Entry {
  id: string;
  question: string;
  gist: string;
  rest: string;
}

function entryOf({ slug, question, askings }: Question): Entry {
  const rows = askings.flatMap(partsOfAsking).filter(({ weight }) => weight >= 1);
  const textOf = (chosen: typeof rows) => chosen.flatMap(({ entries }) => entries.map(({ text }) => text)).join(' ');
  return {
    id: slug,
    question,
    gist: textOf(rows.filter(({ weight }) => weight > 1)),
    rest: textOf(rows.filter(({ weight }) => weight === 1)),
  };
}

/** Fills in `related`: at most five, none that a role of the question itself is asked. */
export function relateQuestions(questions: Question[]): void {
  const index = new MiniSearch<Entry>({
    fields: ['question', 'gist', 'rest'],
    processTerm: (term) => (saysNothing.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { boost: { question: 4, gist: 2 }, combineWith: 'OR' },
  });
  index.addAll(questions.map(entryOf));
  const rolesOf = new Map(questions.map(({ slug, askings }) => [slug, new Set(askings.map(({ role }) => role))]));
  for (const question of questions) {
    // A question of many roles (“Walk me through your CV.”) is near to everything and helps nobody.
    if (question.askings.length > 3) continue;
    const own = rolesOf.get(question.slug) ?? new Set();
    const { question: words, gist } = entryOf(question);
    const nearest = index.search(`${words} ${gist}`.slice(0, 600), {
      filter: ({ id }) => {
        const roles = rolesOf.get(id);
        return id !== question.slug && roles !== undefined && roles.size <= 3 && roles.isDisjointFrom(own);
      },
    });
    question.related = nearest.slice(0, atMost).map(({ id }) => id);
  }
}
