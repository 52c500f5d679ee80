/** Drills → entries: the case where it is set, and its worked answer at the back. */
import type { Drill } from '../handbook/handbook.ts';
import type { DrillEntry } from './document.ts';
import { drillPlace, workedPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { conceptsIn, typeset } from './typeset.ts';

/** The case with its figures; it refers to the worked answer where there is one. */
export function setDrill(scope: Scope, drill: Drill): DrillEntry {
  const text = scope.paragraphs(drill.prompt);
  const marks = conceptsIn(scope.text(drill.title));
  return {
    id: drillPlace(drill.slug),
    title: typeset(drill.title),
    marks,
    text,
    metrics: drill.metrics.map(({ name, before, after, change }) => ({
      name: typeset(name),
      before: typeset(before),
      after: typeset(after),
      change: typeset(change),
    })),
    concepts: [...new Set([...marks, ...conceptsIn(text)])].map(scope.toConcept),
    counterpart: drill.workedAnswer ? workedPlace(drill.slug) : null,
    url: `${scope.press.options.site}/drills/${drill.slug}/`,
  };
}

/** The worked answers of those drills that have one; each refers back to its case. */
export const setWorkedAnswers = (scope: Scope, drills: readonly Drill[]): DrillEntry[] =>
  drills.flatMap((drill) =>
    drill.workedAnswer
      ? [
          {
            ...setDrill(scope, drill),
            id: workedPlace(drill.slug),
            marks: [],
            text: scope.paragraphs(drill.workedAnswer),
            metrics: [],
            concepts: [],
            counterpart: drillPlace(drill.slug),
          },
        ]
      : [],
  );
