/** roles.yml and the texts → roles, with the pages that belong to each. */

import type { Interview, QuestionKind } from '../interview/interview.ts';
import { roleFinder } from '../interview/titles.ts';
import type { Concept, Drill, Question, Role } from './handbook.ts';
import { languageOf, sourceOf, toProse } from './prose.ts';
import type { Settings } from './settings.ts';
import { identityOf } from './slug.ts';
import type { RoleText } from './texts.ts';

export interface Pages {
  questions: Question[];
  concepts: Concept[];
  drills: Drill[];
}

/** Every role of roles.yml, in its order; one without texts has empty lists. */
export function buildRoles({ roles }: Settings, texts: RoleText[], pages: Pages): Role[] {
  const findRole = roleFinder(roles);
  const slugByWords = new Map(pages.questions.map(({ question, slug }) => [identityOf(question), slug]));
  const slugByTerm = new Map(pages.concepts.map(({ term, slug }) => [identityOf(term), slug]));
  return roles.map((settings) => {
    const own = texts.filter(({ role }) => role === settings.slug).map(({ interview }) => interview);
    const asked = (kind: QuestionKind) =>
      unique(
        own
          .flatMap(({ questions }) => questions)
          .filter((question) => question.kind === kind)
          .map(({ question }) => slugByWords.get(identityOf(question.text))),
      );
    return {
      ...settings,
      seat: own.toSorted(shortFirst).flatMap((text) => (text.summary ? [toProse(text, text.summary)] : [])),
      lookFor: own.flatMap((text) => text.lookFor.map((point) => toProse(text, point))),
      questions: asked('role'),
      behavioural: asked('behavioural'),
      conceptGroups: own.flatMap(({ conceptGroups }) =>
        conceptGroups.map(({ title, concepts }) => ({
          title: title?.text ?? null,
          concepts: unique(concepts.map(({ term }) => slugByTerm.get(identityOf(term.text)))),
        })),
      ),
      drills: pages.drills
        .filter(({ role }) => role === settings.slug)
        .toSorted(bySource)
        .map(({ slug }) => slug),
      smartQuestions: own.flatMap((text) =>
        text.smartQuestions.map(({ topic, points }) => ({
          topic: toProse(text, topic),
          points: points.map((point) => toProse(text, point)),
        })),
      ),
      related: own.flatMap((text) =>
        text.related.map(({ role, reason }) => ({
          role: findRole(role.text),
          name: role.text,
          reason: reason?.text ?? null,
          ...languageOf(text),
          source: sourceOf(text.file, role),
        })),
      ),
      sources: own.flatMap((text) => text.sources.map((source) => toProse(text, source))),
      texts: own.map(({ file }) => file),
    };
  });
}

/** One text’s summary is a line, another’s a paragraph: the line leads. */
const shortFirst = (a: Interview, b: Interview) => (a.summary?.text.length ?? 0) - (b.summary?.text.length ?? 0);

const unique = (slugs: (string | undefined)[]): string[] => [...new Set(slugs.filter((slug) => slug !== undefined))];

const bySource = (a: Drill, b: Drill) =>
  a.source.file < b.source.file ? -1 : a.source.file > b.source.file ? 1 : a.source.line - b.source.line;
