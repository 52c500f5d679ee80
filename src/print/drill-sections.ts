/** The sections of drills: the cases, and behind them their worked answers. */
import type { Role } from '../handbook/handbook.ts';
import { roleHeadings } from '../handbook/role-headings.ts';
import type { Section } from './document.ts';
import type { Scope } from './scope.ts';
import { setDrill, setWorkedAnswers } from './set-drill.ts';
import { onPages, type Setting, sectionOf } from './setting.ts';

export const drillSection = (scope: Scope, { drills }: Role, setting: Setting): Section[] =>
  sectionOf(onPages(setting), 'drills', drills.length, {
    kind: 'drills',
    title: roleHeadings.drills,
    items: drills.map((slug) => setDrill(scope, scope.press.drill(slug))),
  });

export function workedSection(scope: Scope, drills: readonly string[], setting: Setting): Section[] {
  const worked = setWorkedAnswers(scope, drills.map(scope.press.drill));
  return sectionOf(setting, 'worked', worked.length, {
    kind: 'answers',
    title: 'Worked answers',
    listed: false,
    items: worked,
  });
}
