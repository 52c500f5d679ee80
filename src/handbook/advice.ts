/** What is said of how to answer a question, whatever the role, finds its question. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Advice, Question } from './handbook.ts';

/** Advice with the line of advice.yml that says it. */
export interface PlacedAdvice extends Advice {
  file: string;
  line: number;
}

/** What stands above it, wherever it is shown. */
export const adviceHeading = 'How to answer it';

/** Gives each question its advice; one complaint for advice on a question that there is not. */
export function addAdvice(advice: PlacedAdvice[], questions: Question[]): Diagnostic[] {
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  return advice.flatMap(({ question, how, file, line }) => {
    const found = bySlug.get(question);
    if (!found) return [diagnose('advice-dangling', { file, line, column: 1 }, question)];
    found.advice = how;
    return [];
  });
}
