/** The contract of `parse --json` with checks outside the project: its keys and no others. */
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { diagnosticJson } from '../diagnostics/report.ts';
import { interviewSchema } from './interview.ts';
import { passagesOf } from './testing/lossless.ts';
import { jsonOf, read } from './testing/read.ts';
import { brief, guide } from './testing/texts.ts';

const line = z.int().min(1);
const text = z.string().min(1);
const maybe = text.nullable();
const contract = z.strictObject({
  file: text,
  layout: z.enum(['guide', 'brief', 'questions']),
  language: z.enum(['en', 'fr', 'de', 'it', 'es', 'pt', 'nl']),
  title: maybe,
  role: maybe,
  summary: maybe,
  lookFor: z.array(text),
  questions: z.array(
    z.strictObject({
      number: z.int(),
      question: text,
      short: maybe,
      plain: z.array(text),
      kind: z.enum(['role', 'behavioural']),
      assesses: maybe,
      inBrief: maybe,
      answer: maybe,
      keyPoints: z.array(text),
      avoid: maybe,
      followUps: z.array(z.strictObject({ question: text, reply: maybe })),
      yourCase: maybe,
      theme: maybe,
      line,
    }),
  ),
  conceptGroups: z.array(
    z.strictObject({
      title: maybe,
      concepts: z.array(
        z.strictObject({
          term: text,
          definition: maybe,
          formula: maybe,
          ranges: z.array(text),
          example: maybe,
          notToBeConfusedWith: z.array(text),
          aliases: z.array(text),
          plain: z.array(text),
          line,
        }),
      ),
    }),
  ),
  drills: z.array(
    z.strictObject({
      title: maybe,
      prompt: text,
      metrics: z.array(z.strictObject({ name: text, before: text, after: text, change: text })),
      workedAnswer: maybe,
      line,
    }),
  ),
  smartQuestions: z.array(z.strictObject({ topic: text, points: z.array(text), line })),
  related: z.array(z.strictObject({ role: text, reason: maybe })),
  sources: z.array(text),
  ignored: z.array(z.strictObject({ line, text, reason: text })),
});
const diagnosticContract = z.strictObject({
  file: text,
  line,
  column: line,
  severity: z.enum(['error', 'warning']),
  rule: text,
  message: text,
});

describe.each([
  ['a guide', guide],
  ['a brief', brief],
  ['a text that was cut off', guide.slice(0, 900)],
  ['a text with complaints', brief.replaceAll('What it tests:', 'Formula:')],
])('%s', (_name, raw) => {
  test('has the keys of the contract, and the tree the keys of its schema', () => {
    const { interview, diagnostics } = read(raw);
    contract.parse(jsonOf(raw));
    interviewSchema.parse(interview);
    z.array(diagnosticContract).parse(diagnostics.map(diagnosticJson));
  });

  test('shows every text of the tree', () => {
    const shown = JSON.stringify(jsonOf(raw));
    const missing = passagesOf(read(raw).interview).filter(
      (passage) => !shown.includes(JSON.stringify(passage.text).slice(1, -1)),
    );
    expect(missing).toEqual([]);
  });
});

test('lists are there and texts are null where a text has none', () => {
  const bare = jsonOf('01\nHow do you count?\nAssesses calm.\nAnswer example: Slowly.');
  expect(bare).toMatchObject({
    title: null,
    role: null,
    summary: null,
    lookFor: [],
    conceptGroups: [],
    drills: [],
    smartQuestions: [],
    related: [],
    sources: [],
    ignored: [],
  });
  expect(bare.questions).toMatchObject([
    { short: null, plain: [], inBrief: null, keyPoints: [], avoid: null, followUps: [], yourCase: null, theme: null },
  ]);
});
