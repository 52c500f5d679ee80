/** An Interview → its text in the marked form (grammar.ts), in which nothing has to be guessed. */
import type { Interview, Passage, Probe, Question, Read } from '../interview.ts';
import { fieldsOf, type Label, type Owner, shapeOf } from '../labels.ts';
import {
  type CleanSection,
  escapeSign,
  groupLabel,
  headingLine,
  isStructure,
  markerLine,
  wordingOf,
} from './grammar.ts';

const bullet = '•';
const listSeparator = '; ';

/** Read again it gives the same Interview but for places, what was ignored and complaints, whatever the words look like. */
export function markedForm(interview: Interview): string {
  const { title, summary, layout } = interview;
  const head = [...(title ? [wordsLine(title.text, null)] : []), markerLine(layout)];
  const parts = [head, summary ? wordLines(summary.text, null) : [], ...sections(interview)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The sections that have something, each as its heading and its entries, with a blank line between. */
function sections(interview: Interview): string[][] {
  const { lookFor, conceptGroups, drills, smartQuestions, related, sources } = interview;
  const bulleted = (passages: Passage[]) => [passages.map(({ text }) => entry(text))];
  const entries: [CleanSection, string[][]][] = [
    ['lookFor', bulleted(lookFor)],
    ...questionRuns(interview.questions),
    [
      'concepts',
      conceptGroups.flatMap(({ title, concepts }, index) => [
        title || index > 0 || concepts.length === 0 ? [`${groupLabel}:${title ? ` ${title.text}` : ''}`] : [],
        ...concepts.map((concept) => [
          entry(concept.term.text),
          ...(concept.definition ? wordLines(concept.definition.text, 'concepts') : []),
          ...fieldLines('concept', concept, 'concepts'),
        ]),
      ]),
    ],
    [
      'drills',
      drills.map((drill) => [
        ...headLines(`${bullet} `, drill.prompt.text, 'drills'),
        ...fieldLines('drill', drill, 'drills'),
      ]),
    ],
    [
      'smartQuestions',
      smartQuestions.map(({ topic, points }) => [entry(topic.text), ...points.map(({ text }) => `  - ${text}`)]),
    ],
    [
      'related',
      related.map(({ role, reason }) => [entry(role.text), ...(reason ? wordLines(reason.text, 'related') : [])]),
    ],
    ['sources', bulleted(sources)],
  ];
  return entries.flatMap(([section, blocks]) => {
    const filled = blocks.filter((lines) => lines.length > 0);
    return filled.length === 0 ? [] : [[headingLine(section)], ...filled];
  });
}

/** Questions of one kind stand under one heading; where the kinds alternate the headings do. */
function questionRuns(questions: Question[]): [CleanSection, string[][]][] {
  const runs: [CleanSection, string[][]][] = [];
  for (const question of questions) {
    const section = question.kind === 'role' ? 'list' : 'behavioural';
    const open = runs.at(-1);
    const run = open?.[0] === section ? open : ([section, []] satisfies [CleanSection, string[][]]);
    if (run !== open) runs.push(run);
    run[1].push([
      ...headLines(`${question.number}. `, question.question.text, section),
      ...fieldLines('question', question, section),
    ]);
  }
  return runs;
}

const entry = (text: string): string => `${bullet} ${text}`;

/** Words after a mark or a label: the first paragraph stands in its line. */
function headLines(mark: string, text: string, section: CleanSection): string[] {
  const [first = '', ...rest] = text.split('\n');
  return [`${mark}${first}`.trimEnd(), ...rest.map((line) => wordsLine(line, section))];
}

const wordLines = (text: string, section: CleanSection | null): string[] =>
  text.split('\n').map((line) => wordsLine(line, section));

const wordsLine = (text: string, section: CleanSection | null): string =>
  text === '' || text.startsWith(escapeSign) || /^\s/.test(text) || isStructure(text, section)
    ? `${escapeSign}${text}`
    : text;

type Value = Read[keyof Read];
/** Anything that has labelled fields. */
type Thing<O extends Owner> = Record<ReturnType<typeof fieldsOf<O>>[number], Value>;

function fieldLines<O extends Owner>(owner: O, thing: Thing<O>, section: CleanSection): string[] {
  return fieldsOf(owner).flatMap((field) => {
    const write = writers[shapeOf(field) as keyof Read] as (label: Label, value: Value, at: CleanSection) => string[];
    return write(field, thing[field], section);
  });
}

/** How a field of each shape is written. */
const writers: { [S in keyof Read]: (label: Label, value: Read[S], section: CleanSection) => string[] } = {
  text: labelled,
  line: labelled,
  lines: eachLabelled,
  repeated: eachLabelled,
  list: (label, points) =>
    points.length === 0 ? [] : [`${wordingOf(label)}:`, ...points.map(({ text }) => `  ${entry(text)}`)],
  names: (label, names) =>
    names.length === 0
      ? []
      : [`${wordingOf(label)}: ${names.map(({ text }) => text.replace(/[\\;]/g, '\\$&')).join(listSeparator)}`],
  probes: (label, probes: Probe[], section) =>
    probes.flatMap(({ question, reply }) => [
      ...labelled(label, question, section),
      ...labelled('reply', reply, section),
    ]),
};

function labelled(label: Label, passage: Passage | null, section: CleanSection): string[] {
  return passage ? headLines(`${wordingOf(label)}: `, passage.text, section) : [];
}

function eachLabelled(label: Label, passages: Passage[], section: CleanSection): string[] {
  return passages.flatMap((passage) => labelled(label, passage, section));
}
