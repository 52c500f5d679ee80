/** Checks of figures: equations and changes. A handbook that miscounts is not built. */

import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import { readFigure } from '../../interview/metrics/figures.ts';
import { findEquations } from '../equations.ts';
import type { Drill, Handbook, Prose } from '../handbook.ts';
import { partsOfDrill } from '../parts.ts';
import { allParts, type Check, paragraphsOf, proseOf } from './check.ts';

/** Texts that hold equations: the table of parts says which. */
const computed = (handbook: Handbook): Prose[] => proseOf(allParts(handbook).filter(({ computes }) => computes));

export const equations: Check = (handbook) => computed(handbook).flatMap(checkProse);

function checkProse(prose: Prose): Diagnostic[] {
  return paragraphsOf(prose).flatMap(({ text, place: start }) =>
    findEquations(text).flatMap(({ text: equation, offset, actual, readable }) => {
      if (readable && actual === null) return [];
      const place = { ...start, column: start.column + offset };
      return [
        readable
          ? diagnose('equation-wrong', place, `${equation}; the left side is ${actual}`)
          : diagnose('equation-unreadable', place, equation),
      ];
    }),
  );
}

/** How many equations the handbook holds: all of them are evaluated. */
export const countEquations = (handbook: Handbook): number =>
  computed(handbook).reduce((sum, { text }) => sum + findEquations(text).length, 0);

/** Verbs that say in which direction a figure went. */
const rising = ['rose', 'grew', 'climbed', 'increased', 'went up', 'lengthened', 'jumped', 'crept up'];
const falling = [
  'dropped',
  'fell',
  'declined',
  'slipped',
  'decreased',
  'shrank',
  'sank',
  'shortened',
  'went down',
  'slid',
];

const words = (verbs: string[]) => verbs.map((verb) => verb.replace(/ /g, '\\s+')).join('|');
const movement = new RegExp(
  `\\b(${words(rising)}|${words(falling)})(?:\\s+\\p{L}+ly)?\\s+from\\s+(\\S+(?:\\s(?:million|bn|m|k)\\b)?)\\s+to\\s+(\\S+(?:\\s(?:million|bn|m|k)\\b)?)`,
  'giu',
);
const rises = new RegExp(`^(?:${words(rising)})$`, 'i');

export const metricContradicted: Check = ({ drills }) => proseOf(drills.flatMap(partsOfDrill)).flatMap(contradictions);

function contradictions(prose: Prose): Diagnostic[] {
  return paragraphsOf(prose).flatMap(({ text, place }) =>
    [...text.matchAll(movement)].flatMap(([stretch, verb = '', from = '', to = '']) => {
      const [before, after] = [from, to].map((figure) => readFigure(figure.replace(/[.,;:)]+$/, '')));
      if (!before || !after || before.value === after.value) return [];
      const up = after.value > before.value;
      return up === rises.test(verb)
        ? []
        : [
            diagnose(
              'metric-contradicted',
              place,
              `“${stretch}” says ${verb}, and the figures ${up ? 'rise' : 'fall'}`,
            ),
          ];
    }),
  );
}

/** The worked answer’s change of a metric, if it names one: "−12.2%" where the drill’s figures give another. */
export const metricChanges: Check = ({ drills }) => drills.flatMap(changeContradictions);

function changeContradictions({ metrics, parts }: Drill): Diagnostic[] {
  return parts.workedAnswer.flatMap(paragraphsOf).flatMap(({ text, place }) =>
    metrics.flatMap(({ before, after, change, name }) => {
      const pattern = new RegExp(
        `${literally(after)}\\s*(?:/\\s*${literally(before)}\\s*[-−]\\s*1|[-−]\\s*${literally(before)})\\s*=\\s*([-−+]?[\\d.,]+)\\s*(%|pp|points?)`,
        'u',
      );
      const said = pattern.exec(text);
      const computedChange = Number.parseFloat(change.replace('−', '-'));
      const saidChange = Number.parseFloat((said?.[1] ?? '').replace('−', '-'));
      if (!said || Number.isNaN(computedChange) || Math.abs(saidChange - computedChange) <= halfDigit(said[1]) + 0.06)
        return [];
      return [
        diagnose(
          'metric-contradicted',
          place,
          `${name}: the answer says ${said[1]}${said[2]}, the drill’s figures give ${change}`,
        ),
      ];
    }),
  );
}

/** Half a unit of a number’s last digit: what rounding to the digits shown may change. */
const halfDigit = (number = ''): number => 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0);

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A figure that is wrong misleads a reader: these run in every build. */
export const truthChecks: Check[] = [equations, metricContradicted, metricChanges];
