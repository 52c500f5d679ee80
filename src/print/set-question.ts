/** Questions → entries of a section. */
import type { Asking as AskingData, Question } from '../handbook/handbook.ts';
import { partsOfAsking } from '../handbook/parts.ts';
import type { Asking, QuestionEntry } from './document.ts';
import { questionPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { setParts } from './set-parts.ts';
import { conceptsIn, typeset } from './typeset.ts';

/** On paper a reference costs a line: the nearest questions are enough. */
const mostRelated = 2;

/** The entry of a question with the askings of the roles in scope, under the role’s name where there are several. */
export function setQuestion(scope: Scope, question: Question, number: number): QuestionEntry {
  const askings = question.askings.filter(({ role }) => scope.roles.has(role));
  const { refers } = scope.edition;
  const severalRoles = new Set(askings.map(({ role }) => role)).size > 1;
  const set = askings.map((asking) => setAsking(scope, asking, severalRoles));
  const marks = conceptsIn(scope.text(question.question));
  return {
    id: questionPlace(question.slug),
    slug: question.slug,
    number,
    title: typeset(question.question),
    language: question.language,
    marks,
    askings: set,
    concepts: refers ? [...new Set([...marks, ...conceptsIn(set)])].map(scope.toConcept) : [],
    related: (refers ? question.related : [])
      .filter((slug) => scope.questions.has(slug))
      .slice(0, mostRelated)
      .map(scope.toQuestion),
    url: scope.press.url((to) => to.question(question.slug)),
    counterpart: null,
  };
}

const setAsking = (scope: Scope, asking: AskingData, named: boolean): Asking => ({
  role: named ? typeset(scope.press.role(asking.role).name) : null,
  parts: setParts(scope, partsOfAsking(asking)),
});
