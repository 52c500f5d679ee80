/** A report as Markdown, to take along. */
import type { Plan } from '../practice/schedule/plan.ts';
import { sayDay, sayPlan } from '../practice/schedule/say-plan.ts';
import { writeDay } from '../practice/schedule/study-day.ts';
import type { Report } from './report.ts';

/** A question’s identity → the reader’s own answer to it. */
export type OwnAnswers = ReadonlyMap<string, string>;

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
export function toMarkdown(
  name: string,
  report: Report,
  { plan, minutes, interview }: Planned,
  answers: OwnAnswers = new Map(),
): string {
  const { role, second, house, questions, concepts, drills, gaps, passing, evidence, ask } = report;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
  const item = (text: string, ...under: string[]) => [`- ${text}`, ...under.map((line) => `  - ${line}`)];
  const said = (because: readonly string[]) => (because.length === 0 ? [] : [`They write: ${quotes(because)}`]);
  const own = (id: string) => {
    const answer = answers.get(id);
    return answer ? [`My answer: ${plain(answer)}`] : [];
  };
  const days = plan.days.filter(({ fresh, again, closing }) => fresh.length + again.length + closing.length > 0);
  return [
    `# ${plain(name)}`,
    '',
    ...(role
      ? [
          `For: ${plain(role.name)}${second ? ` and ${plain(second.name)}` : ''}.${interview ? ` The interview is on ${interview}.` : ''}`,
          '',
        ]
      : []),
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
      'What your CV says only in passing',
      passing.flatMap(({ phrase, line }) => item(`They ask: ${quoted(phrase)}`, `Your line: ${quoted(line)}`)),
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
      questions.flatMap(({ id, question, because, inBrief, keyPoints }) =>
        item(
          plain(question),
          ...said(because),
          ...own(id),
          ...(inBrief ? [`In brief: ${plain(inBrief)}`] : []),
          ...keyPoints.map(plain),
        ),
      ),
    ),
    ...part(
      'Concepts to be sure of',
      concepts.flatMap(({ term, plain: inWords, because }) =>
        item(`${plain(term)}${inWords ? `: ${plain(inWords)}` : ''}`, ...said(because)),
      ),
    ),
    ...part(
      'Drills to do',
      drills.flatMap(({ title, because }) => item(plain(title), ...said(because))),
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
