/** An Interview in the form that `parse --json` prints: the contract with checks outside the project. */
import type { Concept, Interview, Passage, Question } from './interview.ts';

const text = (passage: Passage | null) => passage?.text ?? null;
const texts = (passages: Passage[]) => passages.map((passage) => passage.text);

const questionJson = (question: Question) => ({
  number: question.number,
  question: question.question.text,
  assesses: text(question.assesses),
  answer: text(question.answer),
  keyPoints: texts(question.keyPoints),
  avoid: text(question.avoid),
  followUps: texts(question.followUps),
  theme: text(question.theme),
  line: question.question.line,
});

/** What the contract has no field for goes on with the definition, so that nothing is lost. */
const conceptJson = (concept: Concept) => ({
  term: concept.term.text,
  definition:
    [
      ...(concept.definition ? [concept.definition.text] : []),
      ...texts(concept.confusedWith).map((other) => `Not to be confused with ${other}`),
    ].join('\n') || null,
  formula: text(concept.formula),
  example: text(concept.example),
  aliases: texts(concept.aliases),
  line: concept.line,
});

/** Lists are always there; a text that is missing is null. */
export const interviewJson = (interview: Interview) => ({
  file: interview.file,
  layout: interview.layout,
  title: text(interview.title),
  role: interview.role,
  summary: text(interview.summary),
  lookFor: texts(interview.lookFor),
  questions: interview.questions.map(questionJson),
  conceptGroups: interview.conceptGroups.map(({ title, concepts }) => ({
    title: text(title),
    concepts: concepts.map(conceptJson),
  })),
  drills: interview.drills.map(({ title, prompt, metrics, workedAnswer, line }) => ({
    title: text(title),
    prompt: prompt.text,
    metrics,
    workedAnswer: text(workedAnswer),
    line,
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
