/** Check of drills: none is a guide question of its role again, in the same place or with the same figures. */
import type { Drill, Entry, Handbook, Question } from '../handbook.ts';
import { partsOfDrill, textsOfParts } from '../parts.ts';
import { type Check, complain } from './check.ts';
import { figuresIn } from './figures-said.ts';
import { townsIn } from './places-in.ts';

/** One figure may be the same by chance, or be a rule of the trade. */
const mostShared = 1;

/** A figure that may tell a case: of three digits or more, an amount or a decimal. A whole rate is anybody’s. */
const tellsCase = (figure: string): boolean => /\d{3}|[$£€¥.]|million/.test(figure);

const tellingFigures = (texts: string[]) => new Set(texts.flatMap(figuresIn).filter(tellsCase));
const shared = <T>(a: Set<T>, b: Set<T>): T[] => [...a].filter((one) => b.has(one));

/** A guide question as one role is asked it, with the texts that tell its case: a probe may lead elsewhere. */
interface Asked {
  question: Question;
  texts: string[];
}

const guideOf = ({ questions }: Handbook, role: string): Asked[] =>
  questions.flatMap((question) =>
    question.askings
      .filter((asking) => asking.role === role && asking.kind === 'role')
      .map(({ parts: { inBrief, answer } }) => ({
        question,
        texts: [question.question, ...[...inBrief, ...answer].map(({ text }) => text)],
      })),
  );

const promptOf = ({ title, parts: { prompt } }: Drill): string =>
  [title, ...prompt.map(({ text }: Entry) => text)].join(' ');

function repetitions(drill: Drill, { question, texts }: Asked): string[] {
  const figures = shared(tellingFigures(textsOfParts(partsOfDrill(drill))), tellingFigures(texts));
  const towns = shared(new Set(townsIn(promptOf(drill))), new Set(texts.flatMap(townsIn)));
  return [
    ...(figures.length > mostShared ? [`has ${figures.join(', ')}`] : []),
    ...(towns.length > 0 ? [`is in ${towns.join(', ')}`] : []),
  ].map((same) => `the drill “${drill.title}” ${same} as “${question.short}” does`);
}

export const drillRepeatsQuestion: Check = (handbook) =>
  handbook.drills.flatMap((drill) =>
    guideOf(handbook, drill.role)
      .flatMap((asked) => repetitions(drill, asked))
      .map((what) => complain('drill-repeats-question', drill.source, what)),
  );
