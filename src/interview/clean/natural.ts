/** An Interview → a text in its layout, as the handbook’s own texts are written. */
import { headingOf, type Section } from '../headings.ts';
import type { Concept, Drill, Interview, Passage, Question, Read } from '../interview.ts';
import { fieldRows, fieldsOf, type Label, shapeOf } from '../labels.ts';
import { layouts } from '../layouts/index.ts';
import { isPurpose } from '../purpose.ts';
import { bulleted, type Look } from './look.ts';

/** The text of an Interview in its layout; it may be read otherwise where its words look like marks of the layout. */
export function naturalForm(interview: Interview, look: Look = layouts[interview.layout].look): string {
  const { title, summary, lookFor, questions, conceptGroups, drills, smartQuestions, related, sources } = interview;
  const headed = (name: Section) => look.heading(headingOf(name));
  const blocks: string[][] = [
    ...(title ? [[look.title(title.text)]] : []),
    ...(summary ? [summary.text.split('\n')] : []),
    ...section(headed('lookFor'), [textsOf(lookFor).map(bulleted)]),
    ...section(
      look.questions && headed(look.questions),
      questions.flatMap((question, index) => [
        ...(index > 0 && look.between !== null ? [[look.between]] : []),
        ...questionBlocks(question, look),
      ]),
    ),
    ...section(headed('concepts'), conceptGroups.flatMap(groupBlocks)),
    ...section(headed('drills'), [drills.flatMap(drillLines)]),
    ...section(headed('smartQuestions'), [smartQuestions.map(anchorLine)]),
    ...section(look.heading(look.related), [
      related.flatMap(({ role, reason }) => look.relatedRole(role.text, reason?.text ?? null)),
    ]),
    ...section(headed('sources'), [textsOf(sources).map(bulleted)]),
  ];
  return `${look.parted ? parted(blocks) : joinedBlocks(blocks)}\n`;
}

const textsOf = (passages: Passage[]): string[] => passages.map(({ text }) => text);
const parted = (blocks: string[][]): string => blocks.map((lines) => lines.join('\n')).join('\n\n');
/** Without blank lines but around what needs them: a heading of concepts and its groups. */
const joinedBlocks = (blocks: string[][]): string => blocks.map((lines) => lines.join('\n')).join('\n');

function section(heading: string | null, blocks: string[][]): string[][] {
  const filled = blocks.filter((lines) => lines.length > 0);
  return filled.length === 0 || heading === null ? filled : [[heading], ...filled];
}

function questionBlocks(question: Question, look: Look): string[][] {
  const { assesses, answer } = question;
  const bareVerb = look.bareVerbs && assesses && isPurpose(assesses.text);
  // Without a label an answer is told by its place: right below its question, a blank line between its paragraphs.
  const bareAnswer = look.answer === '' ? (answer?.text.split('\n').map((paragraph) => [paragraph]) ?? []) : null;
  const fields = fieldsOf('question').flatMap((field) => {
    if (field === 'assesses' && bareVerb) return [assesses.text.split('\n')];
    if (field === 'answer' && bareAnswer) return [];
    if (field === 'answer' && answer && look.answer !== null) return [`${look.answer}${answer.text}`.split('\n')];
    return writeField(field, question[field], look.labels[field]);
  });
  const blocks = [
    look.question(question.number, question.question.text),
    ...(bareAnswer ?? []),
    ...fields,
    ...(look.end === null ? [] : [[look.end]]),
  ];
  const indented = blocks.map((lines, index) => (index === 0 ? lines : lines.map((line) => look.indent + line)));
  return look.parted ? indented : [indented.flat()];
}

function groupBlocks({ title, concepts }: Interview['conceptGroups'][number]): string[][] {
  return [...(title ? [[title.text]] : []), concepts.flatMap(conceptLines)];
}

function conceptLines(concept: Concept): string[] {
  const fields = fieldsOf('concept').flatMap((field) => writeField(field, concept[field]).flat());
  return [concept.term.text, ...(concept.definition?.text.split('\n') ?? []), ...fields];
}

function drillLines(drill: Drill): string[] {
  const [first = '', ...rest] = drill.prompt.text.split('\n');
  const fields = fieldsOf('drill').flatMap((field) => writeField(field, drill[field]).flat());
  return [bulleted(first), ...[...rest, ...fields].map((line) => `    ${line}`)];
}

function anchorLine({ topic, points }: Interview['smartQuestions'][number]): string {
  const texts = textsOf(points);
  const separator = texts.some((text) => text.includes(',')) ? '; ' : ', ';
  return bulleted([topic.text, ...(texts.length > 0 ? [texts.join(separator)] : [])].join(' - '));
}

/** The lines of a field, a block for each time that its label comes. */
function writeField(label: Label, value: Read[keyof Read], wording: string = wordingOf(label)): string[][] {
  const write = writers[shapeOf(label) as keyof Read] as Writer<Read[keyof Read]>;
  return write(label, value, wording);
}

type Writer<V> = (label: Label, value: V, wording: string) => string[][];

const writers: { [S in keyof Read]: Writer<Read[S]> } = {
  text: (label, text, wording) => (text ? [labelled(label, text, wording)] : []),
  line: (label, text, wording) => (text ? [labelled(label, text, wording)] : []),
  lines: (label, texts, wording) => texts.map((text) => labelled(label, text, wording)),
  list: (_, points, wording) => (points.length === 0 ? [] : [[`${wording}:`, ...textsOf(points).map(bulleted)]]),
  names: (_, names, wording) => (names.length === 0 ? [] : [[`${wording}: ${textsOf(names).join('; ')}`]]),
  repeated: (label, texts, wording) => texts.map((text) => labelled(label, text, wording)),
  probes: (label, probes, wording) =>
    probes.flatMap(({ question, reply }) => [
      labelled(label, question, wording),
      ...(reply ? [labelled('reply', reply)] : []),
    ]),
};

const wordingOf = (label: Label): string => fieldRows[label].wordings.en[0];

/** "Not to be confused with sell-through rate: …" goes on without a colon of its own. */
function labelled(label: Label, { text }: Passage, wording: string = wordingOf(label)): string[] {
  const [first = '', ...rest] = text.split('\n');
  const colon = label === 'notToBeConfusedWith' && /^[^:]{1,80}:\s*\S/.test(first) ? '' : ':';
  return [`${wording}${colon} ${first}`, ...rest];
}
