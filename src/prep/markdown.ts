/** A report as Markdown, to take along. */
import type { Plan } from '../practice/schedule/plan.ts';
import { sayDay, sayPlan } from '../practice/schedule/say-plan.ts';
import { writeDay } from '../practice/schedule/study-day.ts';
import type { Report } from './report.ts';

export interface Planned {
  plan: Plan;
  minutes: number;
  /** `YYYY-MM-DD`; null where none is known. */
  interview: string | null;
}

/** Signs that Markdown would read as marks. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\`*_[\]<>#])/g, '\\$1');
const quoted = (text: string): string => `“${plain(text)}”`;
const quotes = (texts: readonly string[]): string => texts.map(quoted).join('; ');

/** The whole report; parts that are empty are left out. `name` is what the reader calls it. */
export function toMarkdown(name: string, report: Report, { plan, minutes, interview }: Planned): string {
  const { role, house, questions, concepts, drills, gaps, evidence, ask } = report;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
  const item = (text: string, ...under: string[]) => [`- ${text}`, ...under.map((line) => `  - ${line}`)];
  const days = plan.days.filter(({ fresh, again, closing }) => fresh.length + again.length + closing.length > 0);
  return [
    `# ${plain(name)}`,
    '',
    ...(role ? [`For: ${plain(role.name)}.${interview ? ` The interview is on ${interview}.` : ''}`, ''] : []),
    ...part('What this house wants', [
      ...house.values.map((text) => `- ${quoted(text)}`),
      ...house.stress.map(
        ({ word, sentences }) => `- ${plain(word)}, in ${sentences.length} sentences: ${quotes(sentences.slice(0, 2))}`,
      ),
      ...house.conditions.map((text) => `- Have an answer to: ${quoted(text)}`),
    ]),
    ...part(
      'What your CV leaves open',
      gaps.flatMap(({ phrase, topics }) => item(quoted(phrase), ...topics.map(({ name: topic }) => plain(topic)))),
    ),
    ...part(
      'What your CV proves',
      evidence.flatMap(({ phrase, line, question }) =>
        item(
          `They ask: ${quoted(phrase)}`,
          `Your line: ${quoted(line)}`,
          ...(question ? [`For the question: ${plain(question.name)}`] : []),
        ),
      ),
    ),
    ...part(
      'Likely questions',
      questions.flatMap(({ question, because, inBrief, keyPoints }) =>
        item(
          plain(question),
          `They write: ${quotes(because)}`,
          ...(inBrief ? [`In brief: ${plain(inBrief)}`] : []),
          ...keyPoints.map(plain),
        ),
      ),
    ),
    ...part(
      'Concepts to be sure of',
      concepts.flatMap(({ term, plain: said, because }) =>
        item(`${plain(term)}${said ? `: ${plain(said)}` : ''}`, `They write: ${quotes(because)}`),
      ),
    ),
    ...part(
      'Drills to do',
      drills.flatMap(({ title, because }) => item(plain(title), `They write: ${quotes(because)}`)),
    ),
    ...part(
      'Questions to ask them',
      ask.flatMap(({ topic, points, because }) =>
        item(`${because ? `You write ${quoted(because)}. ` : ''}${plain(topic)}`, ...points.map(plain)),
      ),
    ),
    ...part('Day by day', [
      ...sayPlan(plan, minutes).map(plain),
      '',
      ...days.map((day) => `- ${writeDay(day.day)}: ${sayDay(day)}`),
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
