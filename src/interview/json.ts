/** An Interview in the form that `parse --json` prints: the contract with checks outside the project. */
import type { Interview, Passage, Read, ReadShape } from './interview.ts';
import { type FieldOf, fieldsOf, type Owner, shapeOf } from './labels.ts';

const text = (passage: Passage | null) => passage?.text ?? null;
const texts = (passages: Passage[]) => passages.map((passage) => passage.text);

/** What a field of each shape is shown as. */
interface Shown {
  text: string | null;
  line: string | null;
  lines: string[];
  list: string[];
  names: string[];
  repeated: string[];
  probes: { question: string; reply: string | null }[];
}
type Labelled<O extends Owner> = { [F in FieldOf<O>]: Shown[ReadShape<F>] };

const show: { [S in keyof Read]: (value: Read[S]) => Shown[S] } = {
  text,
  line: text,
  lines: texts,
  list: texts,
  names: texts,
  repeated: texts,
  probes: (probes) => probes.map(({ question, reply }) => ({ question: question.text, reply: text(reply) })),
};

/** All labelled fields of a question, a concept or a drill, under their own names. */
function labelled<O extends Owner>(owner: O, thing: { [F in FieldOf<O>]: Read[ReadShape<F>] }): Labelled<O> {
  const entries = fieldsOf(owner).map((field) => {
    const shown = show[shapeOf(field) as keyof Read] as (value: Read[keyof Read]) => Shown[keyof Read];
    return [field, shown(thing[field])];
  });
  return Object.fromEntries(entries) as Labelled<O>;
}

/** Lists are always there; a text that is missing is null. */
export const interviewJson = (interview: Interview) => ({
  file: interview.file,
  layout: interview.layout,
  language: interview.language,
  title: text(interview.title),
  role: interview.role,
  summary: text(interview.summary),
  lookFor: texts(interview.lookFor),
  questions: interview.questions.map((question) => ({
    number: question.number,
    question: question.question.text,
    kind: question.kind,
    ...labelled('question', question),
    line: question.question.line,
  })),
  conceptGroups: interview.conceptGroups.map(({ title, concepts }) => ({
    title: text(title),
    concepts: concepts.map((concept) => {
      // The contract lists sources once for the whole text.
      const { sources: _, ...fields } = labelled('concept', concept);
      return { term: concept.term.text, definition: text(concept.definition), ...fields, line: concept.line };
    }),
  })),
  drills: interview.drills.map((drill) => ({
    prompt: drill.prompt.text,
    metrics: drill.metrics.map(({ name, before, after, change }) => ({ name, before, after, change })),
    ...labelled('drill', drill),
    line: drill.line,
  })),
  smartQuestions: interview.smartQuestions.map(({ topic, points, line }) => ({
    topic: topic.text,
    points: texts(points),
    line,
  })),
  related: interview.related.map(({ role, reason }) => ({ role: role.text, reason: text(reason) })),
  sources: [
    ...texts(interview.sources),
    ...interview.conceptGroups.flatMap(({ concepts }) => concepts.flatMap(({ sources }) => texts(sources))),
  ],
  ignored: interview.ignored,
});
