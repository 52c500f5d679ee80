/** An Interview in a few lines, for people. */
import type { Interview } from '../../src/interview/interview.ts';

/** What the parser saw, with the line of each part, so that an editor can compare it with the text. */
export function describeInterview(interview: Interview): string {
  const { file, layout, role, questions, conceptGroups, drills, smartQuestions, related, ignored } = interview;
  return [
    `${file}: ${layout}, ${role ?? 'role unknown'}`,
    ...(interview.lookFor.length > 0 ? [`  ${count(interview.lookFor.length, 'thing')} interviewers look for`] : []),
    `  ${count(questions.length, 'question')}`,
    ...questions.map(
      ({ number, question, assesses, answer, line }) =>
        `    ${line}: ${number}. ${question.text}${lacks({ purpose: assesses, answer })}`,
    ),
    ...conceptGroups.map(
      ({ title, concepts }) =>
        `  concepts: ${title?.text ?? 'no heading'}: ${concepts.map(({ term }) => term.text).join('; ')}`,
    ),
    ...drills.map(
      ({ title, prompt, metrics, line }) =>
        `  ${line}: drill: ${title?.text ?? `${prompt.text.slice(0, 60)}…`} (${count(metrics.length, 'metric')})`,
    ),
    ...(smartQuestions.length > 0 ? [`  ${count(smartQuestions.length, 'smart-question anchor')}`] : []),
    ...(related.length > 0 ? [`  related: ${related.map(({ role: other }) => other.text).join('; ')}`] : []),
    `  ${count(ignored.length, 'line')} ignored`,
  ].join('\n');
}

function lacks(parts: Record<string, unknown>): string {
  const missing = Object.entries(parts).flatMap(([name, part]) => (part ? [] : [name]));
  return missing.length === 0 ? '' : ` (no ${missing.join(', no ')})`;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
