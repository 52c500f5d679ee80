/** roles.yml and the texts → roles, with the pages that belong to each. */

import type { Interview } from '../interview/interview.ts';
import { wordKey } from '../interview/marks.ts';
import { roleFinder } from '../interview/titles.ts';
import type { Concept, Drill, Question, Role } from './handbook.ts';
import { sourceOf, toProse } from './prose.ts';
import type { Settings } from './settings.ts';
import type { RoleText } from './texts.ts';

export interface Pages {
  questions: Question[];
  concepts: Concept[];
  drills: Drill[];
}

/** Every role of roles.yml, in its order; one without texts has empty lists. */
export function buildRoles({ roles }: Settings, texts: RoleText[], pages: Pages): Role[] {
  const findRole = roleFinder(roles);
  const slugByWords = new Map(pages.questions.map(({ question, slug }) => [wordKey(question), slug]));
  const slugByTerm = new Map(pages.concepts.map(({ term, slug }) => [wordKey(term), slug]));
  return roles.map((settings) => {
    const own = texts.filter(({ role }) => role === settings.slug).map(({ interview }) => interview);
    const asked = (layout: string) =>
      unique(
        own
          .filter((text) => text.layout === layout)
          .flatMap((text) => text.questions.map(({ question }) => slugByWords.get(wordKey(question.text)))),
      );
    return {
      ...settings,
      seat: own.toSorted(guidesFirst).flatMap(({ file, summary }) => (summary ? [toProse(file, summary)] : [])),
      lookFor: own.flatMap(({ file, lookFor }) => lookFor.map((point) => toProse(file, point))),
      questions: asked('guide'),
      behavioural: asked('brief'),
      conceptGroups: own.flatMap(({ conceptGroups }) =>
        conceptGroups.map(({ title, concepts }) => ({
          title: title?.text ?? null,
          concepts: unique(concepts.map(({ term }) => slugByTerm.get(wordKey(term.text)))),
        })),
      ),
      drills: pages.drills
        .filter(({ role }) => role === settings.slug)
        .toSorted(bySource)
        .map(({ slug }) => slug),
      smartQuestions: own.flatMap(({ file, smartQuestions }) =>
        smartQuestions.map(({ topic, points }) => ({
          topic: toProse(file, topic),
          points: points.map((point) => toProse(file, point)),
        })),
      ),
      related: own.flatMap(({ file, related }) =>
        related.map(({ role, reason }) => ({
          role: findRole(role.text),
          name: role.text,
          reason: reason?.text ?? null,
          source: sourceOf(file, role),
        })),
      ),
      sources: own.flatMap(({ file, sources }) => sources.map((source) => toProse(file, source))),
      texts: own.map(({ file }) => file),
    };
  });
}

/** A guide’s summary is one line, a brief’s a paragraph: the line leads. */
const guidesFirst = (a: Interview, b: Interview) => Number(b.layout === 'guide') - Number(a.layout === 'guide');

const unique = (slugs: (string | undefined)[]): string[] => [...new Set(slugs.filter((slug) => slug !== undefined))];

const bySource = (a: Drill, b: Drill) =>
  a.source.file < b.source.file ? -1 : a.source.file > b.source.file ? 1 : a.source.line - b.source.line;
