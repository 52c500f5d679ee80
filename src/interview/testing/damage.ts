/** Texts damaged at random, again and again on top of each other, and what may not be wrong with how they are read. */
import fc from 'fast-check';
import { diagnosticJson } from '../../diagnostics/report.ts';
import { interviewSchema } from '../interview.ts';
import { interviewJson } from '../json.ts';
import { faultsOf, passagesOf } from './lossless.ts';
import { read } from './read.ts';
import { brief, guide, pasted } from './texts.ts';

/** What the judge cannot tell from words once it is damaged or stands elsewhere: entities, numbers in circles, names of emoji. */
const unjudged = /&#?\w+;|[①-⓿]|:(?:[a-z_]+|\+1):/u;

const texts = [guide, brief, ...pasted.map(([, text]) => text).filter((text) => !unjudged.test(text))];

/** One wound: what is done to the lines, at places that the numbers choose. */
type Wound = (lines: string[], at: number, other: number) => string[];

const replaceAt = (lines: string[], at: number, change: (line: string) => string) =>
  lines.map((line, index) => (index === at ? change(line) : line));
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const bullets = ['•', '-', '–', '*', 'o', '▪', '+', '1.', '2)', '(3)', '#', '>', ''];
const numbers = ['1', '2.', '03', 'Q4', '(5)', '6)', 'Question 7:', '99', '2024', '0', '12 of 12', '3.5%', '1:14'];
const labels = [
  'Answer example:',
  'Sample answer:',
  'What it tests:',
  'Key points:',
  'Avoid',
  'Also:',
  'Source:',
  'Formula:',
  'Title:',
  'Worked answer:',
  'Theme:',
  'Not to be confused with x:',
];
const headings = [
  'Interview Questions',
  'LUXURY RETAIL ROLES',
  'Related guides:',
  '## Practical drills',
  '**Technical concepts**',
  'Sources',
  'Questions',
  'Pay and benefits',
  'Ready to generate your own prep?',
];
const markup = [
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  'export const x = 1',
  '---',
  ':::note',
  '| a | b |',
  '[^1]: note',
  '```',
  '<!--',
  '# ',
  '    code',
  '&amp;',
  '\\',
  '$$',
];
const characters = [
  '\u0007',
  '\u000b',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u2028',
  '\ufffd',
  '\t',
  '🙂',
  '👩\u200d🎨',
  'e\u0301',
  ';',
  ' - ',
  ':',
  ',',
  '(',
  '.',
];

const wounds: Record<string, Wound> = {
  'a line is cut': (lines, at) => lines.toSpliced(at, 1),
  'lines are cut': (lines, at, other) => lines.toSpliced(at, other % 12),
  'a line is doubled': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'a part is doubled': (lines, at, other) => lines.toSpliced(at, 0, ...lines.slice(at, at + (other % 30))),
  'lines are swapped': (lines, at, other) =>
    lines.with(at, lines[other % lines.length] ?? '').with(other % lines.length, lines[at] ?? ''),
  'a line moves': (lines, at, other) => lines.toSpliced(at, 1).toSpliced(other % lines.length, 0, lines[at] ?? ''),
  'a blank line comes in': (lines, at) => lines.toSpliced(at, 0, ''),
  'lines are joined': (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  'a line is broken': (lines, at, other) => {
    const line = lines[at] ?? '';
    return lines.toSpliced(at, 1, line.slice(0, other % (line.length + 1)), line.slice(other % (line.length + 1)));
  },
  'a line ends early': (lines, at, other) => replaceAt(lines, at, (line) => line.slice(0, other % (line.length + 1))),
  'the text ends early': (lines, at) => (at < 3 ? lines : lines.slice(0, at)),
  'a number changes': (lines, at, other) =>
    replaceAt(lines, at, (line) => line.replace(/^( *)(?:\d+\.?)?/, `$1${pick(numbers, other)} `)),
  'all numbers change': (lines, _at, other) =>
    lines.map((line) => line.replace(/^( *)\d+\.?(?= |$)/, `$1${pick(numbers, other)}`)),
  'a bullet changes': (lines, at, other) =>
    replaceAt(lines, at, (line) => line.replace(/^( *)(?:•)?/, `$1${pick(bullets, other)} `)),
  'all bullets change': (lines, _at, other) => lines.map((line) => line.replace('•', pick(bullets, other))),
  'a label comes in': (lines, at, other) => replaceAt(lines, at, (line) => `${pick(labels, other)} ${line}`),
  'a label changes': (lines, at, other) =>
    replaceAt(lines, at, (line) => line.replace(/^( *)[A-Z][\w -]{2,20}:/, `$1${pick(labels, other)}`)),
  'a label stands alone': (lines, at, other) => lines.toSpliced(at, 0, pick(labels, other)),
  'a heading comes in': (lines, at, other) => lines.toSpliced(at, 0, pick(headings, other)),
  'markup comes in': (lines, at, other) => lines.toSpliced(at, 0, pick(markup, other)),
  'markup opens a line': (lines, at, other) => replaceAt(lines, at, (line) => `${pick(markup, other)} ${line}`),
  'a character comes in': (lines, at, other) =>
    replaceAt(lines, at, (line) => {
      const place = other % (line.length + 1);
      return line.slice(0, place) + pick(characters, other >> 3) + line.slice(place);
    }),
  'the indentation goes': (lines) => lines.map((line) => line.trimStart()),
  'blank lines go': (lines) => lines.filter((line) => line.trim() !== ''),
  'capitals everywhere': (lines, at) => replaceAt(lines, at, (line) => line.toUpperCase()),
};

const wound = fc.record({ kind: fc.constantFrom(...Object.keys(wounds)), at: fc.nat(10_000), other: fc.nat(10_000) });
/** A text that has suffered up to eight wounds. */
export const damagedText: fc.Arbitrary<string> = fc
  .record({
    text: fc.constantFrom(...texts),
    wounds: fc.array(wound, { minLength: 1, maxLength: 8 }),
    ending: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ text, wounds: list, ending }) => {
    const lines = list.reduce(
      (current, { kind, at, other }) =>
        current.length < 2 ? current : (wounds[kind]?.(current, at % current.length, other) ?? current),
      text.split('\n'),
    );
    return lines.join(ending);
  });

/** What is wrong with how a text was read; a refusal must be one error and nothing else. */
export function faultsInReading(text: string | Uint8Array): string[] {
  const { interviews, diagnostics } = read(text);
  if (interviews.length === 0)
    return diagnostics.length === 1 && diagnostics[0]?.fatal
      ? []
      : [`refused with ${JSON.stringify(diagnostics.map(diagnosticJson))}`];
  for (const interview of interviews) interviewSchema.parse(interview);
  const raw = typeof text === 'string' ? text : new TextDecoder().decode(text);
  const shown = JSON.stringify(interviews.map(interviewJson));
  const kept = passagesOf(interviews).filter((passage) => !shown.includes(JSON.stringify(passage.text).slice(1, -1)));
  return [...faultsOf(raw, interviews, diagnostics), ...kept.map((passage) => `“${passage.text}” is not in the JSON`)];
}

/** A text with bytes that are others; in half of them all stay letters and signs. */
export const flippedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([text, flips, ascii]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, value] of flips) bytes[at % bytes.length] = ascii ? value & 0x7f : value;
    return bytes;
  });

export const randomBytes: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 400 });

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem(),
  fc.constantFrom(...bullets, ...numbers, ...labels, ...headings, ...markup, ...characters, '\n', '\n\n', '  '),
);

/** What no text says, and numbers in circles, which the judge cannot tell from words. */
const unsaid = /[\0\u2460-\u24ff]/g;

/** The beginning of a text, then words, marks, labels and headings at random. */
export const randomText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(guide, brief), fc.nat(40), fc.array(piece, { maxLength: 60 }))
  .map(
    ([text, keep, pieces]) => `${text.split('\n').slice(0, keep).join('\n')}\n${pieces.join('').replace(unsaid, '')}`,
  );
