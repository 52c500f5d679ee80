/** All content checks, in the order in which they are worth mending. */
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Handbook } from '../handbook.ts';
import { abbreviationUnexplained } from './abbreviations.ts';
import { answerLength, emptyWords, keyPointCopied, longestAnswers, replyMissing, shortestAnswers } from './answers.ts';
import type { Check, Measure } from './check.ts';
import { conceptTwoNames, conceptUnknown, conceptUnused, leastMentioned } from './concepts.ts';
import { conceptMissing } from './core-concepts.ts';
import { drillRepeatsQuestion } from './drill-repeats.ts';
import { endingsAlike, endingsByKind } from './endings.ts';
import { factContradicted } from './facts.ts';
import { answerFigures, mostFigures } from './figures.ts';
import { keyPointParticular } from './key-points.ts';
import { evenLengths, lengthsAlike } from './lengths.ts';
import { personNamed } from './names.ts';
import { openingsPlaced, placesInOpenings } from './places.ts';
import { purposeInvented } from './purposes.ts';
import { rangeWrong } from './ranges.ts';
import { relatedRoles, roleIncomplete } from './roles.ts';
import { answersAlike, nearestAnswers, openingRepeated, sentenceRepeated, sharedOpenings } from './sameness.ts';

export { truthChecks } from './truth.ts';

/** What our own texts are held to: these run in `npm run check`. */
export const editorialChecks: Check[] = [
  roleIncomplete,
  relatedRoles,
  conceptTwoNames,
  conceptUnknown,
  conceptUnused,
  conceptMissing,
  factContradicted,
  rangeWrong,
  abbreviationUnexplained,
  answerLength,
  answerFigures,
  replyMissing,
  keyPointCopied,
  keyPointParticular,
  personNamed,
  purposeInvented,
  drillRepeatsQuestion,
  emptyWords,
  sentenceRepeated,
  openingRepeated,
  answersAlike,
  endingsAlike,
  openingsPlaced,
  lengthsAlike,
];

export const measures: Measure[] = [
  sharedOpenings,
  nearestAnswers,
  longestAnswers,
  shortestAnswers,
  evenLengths,
  mostFigures,
  endingsByKind,
  placesInOpenings,
  leastMentioned,
];

export const runChecks = (checks: Check[], handbook: Handbook): Diagnostic[] =>
  checks.flatMap((check) => check(handbook));
