/** Drills → entries: the case where it is set, and what is closed on its page, its worked answer, at the back. */
import type { Drill } from '../handbook/handbook.ts';
import { partsOfDrill } from '../handbook/parts.ts';
import type { DrillEntry } from './document.ts';
import { drillPlace, workedPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { setParts } from './set-parts.ts';
import { conceptsIn, typeset } from './typeset.ts';

/** The case with its figures; it refers to the worked answer where there is one. */
export function setDrill(scope: Scope, drill: Drill): DrillEntry {
  const { edition } = scope;
  const set = setParts(scope, partsOfDrill(drill));
  const parts = set.filter(({ place }) => place !== 'closed');
  const marks = conceptsIn(scope.text(drill.title));
  return {
    id: drillPlace(drill.slug),
    title: typeset(drill.title),
    language: drill.language,
    marks,
    parts,
    metrics: drill.metrics.map(({ name, before, after, change }) => ({
      name: typeset(name),
      before: typeset(before),
      after: typeset(after),
      change: typeset(change),
    })),
    concepts: edition.refers ? [...new Set([...marks, ...conceptsIn(parts)])].map(scope.toConcept) : [],
    counterpart: set.length > parts.length && edition.sections.includes('worked') ? workedPlace(drill.slug) : null,
    url: scope.press.url((to) => to.drill(drill.slug)),
  };
}

/** The worked answers of those drills that have one; each refers back to its case. */
export const setWorkedAnswers = (scope: Scope, drills: readonly Drill[]): DrillEntry[] =>
  drills.flatMap((drill) => {
    const parts = setParts(scope, partsOfDrill(drill)).filter(({ place }) => place === 'closed');
    if (parts.length === 0) return [];
    const back = {
      id: workedPlace(drill.slug),
      counterpart: scope.drills.has(drill.slug) ? drillPlace(drill.slug) : null,
    };
    return [{ ...setDrill(scope, drill), ...back, marks: [], parts, metrics: [], concepts: [] }];
  });
