/** The clean form says all that an Interview says, whatever its words look like. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Interview, interviewSchema, type Passage } from '../interview.ts';
import { fieldsOf, type Owner, type Shape, shapeOf } from '../labels.ts';
import { readMetrics } from '../metrics/metrics.ts';
import { parseInterview } from '../parse.ts';
import { faultsOf } from '../testing/lossless.ts';
import { complaints, read } from '../testing/read.ts';
import { roles } from '../testing/roles.ts';
import { formatInterview, saidBy } from './format.ts';
import { markedForm } from './marked.ts';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, join(folder, name)] as const);

const own = filesOf(join(import.meta.dirname, '../../../content/interviews'));

describe('reading → clean form → reading gives the same interview', () => {
  test.each([...filesOf(join(import.meta.dirname, '../fixtures')), ...own])('%s', (_name, file) => {
    for (const interview of parseInterview(readFileSync(file), file, roles).interviews)
      for (const text of [formatInterview(interview, roles), markedForm(interview)]) {
        const again = read(text).interview;
        expect(again && saidBy(again)).toEqual(saidBy(interview));
        if (again) expect(faultsOf(text, again, [])).toEqual([]);
      }
  });
});

// What a form could take for something else, and words of any kind.
const line = fc
  .oneof(
    fc.constantFrom(
      ...['Sources', '1. Count', '01', '• a point', '- a point', '[Clean form: guide]', '\\', '\\1. Count', '\\\\'],
      ...[
        'Answer example: twice',
        'Reply:',
        'Key points:',
        'Group: Money',
        'Group:',
        'What it tests',
        'a; b',
        'a\\; b\\',
      ],
      ...[
        'Not to be confused with: a: b',
        'Stock runner interview prep.',
        '**bold** &amp; <b>',
        '# Head',
        'Page 1 of 2',
      ],
      ...['Topic - one, two', 'Term: a definition', 'Luxury Retail Roles', 'Source: x', 'https://example.org', '???'],
    ),
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }),
  )
  .map((text) => text.trim() || 'word');
const at = { line: 1, column: 1 };
const passageOf = (text: string): Passage => ({ text, ...at, endLine: 1, paragraphs: [at] });
const one = line.map(passageOf);
const paragraphs = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => passageOf(lines.join('\n')));
const several = (of: fc.Arbitrary<Passage>) => fc.array(of, { maxLength: 3 });

const shapes: Record<Exclude<Shape, 'reply'>, fc.Arbitrary<unknown>> = {
  text: fc.option(paragraphs),
  line: fc.option(one),
  lines: several(one),
  list: several(one),
  names: several(one),
  repeated: several(paragraphs),
  probes: fc.array(fc.record({ question: paragraphs, reply: fc.option(paragraphs) }), { maxLength: 3 }),
};
const fields = (owner: Owner) =>
  Object.fromEntries(fieldsOf(owner).map((field) => [field, shapes[shapeOf(field) as keyof typeof shapes]]));

const upTo = <T>(most: number, of: fc.Arbitrary<T>) => fc.array(of, { maxLength: most });
const place = { line: fc.constant(1), endLine: fc.constant(1) };
const anyInterview = fc
  .record({
    layout: fc.constantFrom(...interviewSchema.shape.layout.options),
    title: fc.constantFrom(null, passageOf('Stock runner interview prep.'), passageOf('\\Stock controller')),
    summary: fc.option(paragraphs),
    lookFor: several(one),
    questions: upTo(
      3,
      fc.record({
        number: fc.nat(2000),
        kind: fc.constantFrom('role', 'behavioural'),
        question: one,
        ...fields('question'),
        ...place,
      }),
    ),
    conceptGroups: upTo(
      2,
      fc.record({
        title: fc.option(one),
        concepts: upTo(3, fc.record({ term: one, definition: fc.option(paragraphs), ...fields('concept'), ...place })),
      }),
    ),
    drills: upTo(2, fc.record({ prompt: paragraphs, ...fields('drill'), ...place })),
    smartQuestions: upTo(2, fc.record({ topic: one, points: several(one), ...place })),
    related: upTo(2, fc.record({ role: one, reason: fc.option(paragraphs) })),
    sources: several(one),
  })
  .map((made) => {
    const interview = made as unknown as Interview;
    const drills = interview.drills.map((drill) => ({ ...drill, metrics: readMetrics(drill.prompt.text).metrics }));
    return { ...interview, drills };
  });

describe('the handbook’s own texts', () => {
  test.each(own)('%s is in the clean form of its layout', (_name, file) => {
    const [interview] = parseInterview(readFileSync(file), file, roles).interviews;
    expect(interview && formatInterview(interview, roles)).not.toContain('[Clean form');
  });
});

describe('the marked form', () => {
  it('keeps any interview apart from its places, whatever its words look like', () => {
    fc.assert(
      fc.property(anyInterview, (interview) => {
        const again = read(markedForm(interview)).interview;
        expect(again && saidBy({ ...again, role: null })).toEqual(
          saidBy({ ...interview, language: again?.language ?? 'en', role: null }),
        );
      }),
      { numRuns: 200 },
    );
  });

  const text = [
    'Stock runner interview prep.',
    '[Clean form: brief]',
    '',
    'Fetches the piece.',
    '',
    'Behavioural questions to expect',
    '',
    '1. Walk me through your CV.',
    'What it tests: Pace.',
    'Answer example: Two jobs:',
    '\\1. a café',
    'and a boutique.',
    'Key points:',
    '  • Short',
    '    and in order',
    '',
    'Smart-question anchors',
    '',
    '• The floors',
    '  - which waits longest',
    '',
  ].join('\n');

  it('is read line by line, with nothing guessed', () => {
    const { interview, diagnostics } = read(text);
    expect(diagnostics.map(String)).toEqual([]);
    expect(interview).toMatchObject({
      role: 'stock-runner',
      summary: { text: 'Fetches the piece.', line: 4 },
      questions: [
        {
          number: 1,
          answer: { text: 'Two jobs:\n1. a café\nand a boutique.', line: 10, endLine: 12 },
          keyPoints: [{ text: 'Short and in order' }],
        },
      ],
      smartQuestions: [{ topic: { text: 'The floors' }, points: [{ text: 'which waits longest' }] }],
    });
  });

  it('is the form in which an editor may go on writing: what does not fit is named with its line', () => {
    const edited = text
      .replace('\n1. Walk', '\nA line too early\n\n1. Walk')
      .replace('Key points:', 'Reply: Yes.\nAvoid:\nWhat it tests: Order.\nKey points:')
      .replace('  - which waits longest\n', '');
    expect(complaints(read(edited))).toEqual([
      '8:1 line-unplaced',
      '15:1 label-misplaced',
      '16:1 label-empty',
      '17:1 label-twice',
      '24:3 points-missing',
    ]);
  });
});
