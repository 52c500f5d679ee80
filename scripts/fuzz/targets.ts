/** What is fuzzed: inputs at random for each reader, and what may never come of them. */
import fc from 'fast-check';
import { readText } from '../../src/formats/formats.ts';
import { docx } from '../../src/formats/testing/docx.ts';
import { parseFormula, speakFormula } from '../../src/handbook/formula.ts';
import { setSums } from '../../src/handbook/sums.ts';
import { handbookOf } from '../../src/handbook/testing/handbook.ts';
import { formatInterview, saidBy } from '../../src/interview/clean/format.ts';
import { readMetrics } from '../../src/interview/metrics/metrics.ts';
import {
  damagedText,
  faultsInReading,
  flippedBytes,
  randomBytes,
  randomText,
} from '../../src/interview/testing/damage.ts';
import { read } from '../../src/interview/testing/read.ts';
import { roles } from '../../src/interview/testing/roles.ts';
import { pasted } from '../../src/interview/testing/texts.ts';
import { toPages } from '../../src/mdx/pages.ts';
import { renderMdx } from '../../src/mdx/testing/render-mdx.ts';
import { readFile, writeFile } from '../../src/notebook/store/file.ts';
import { tables } from '../../src/notebook/store/rows.ts';
import { readTyped } from '../../src/practice/exercises/read-number.ts';
import { prepare } from '../../src/prep/prep.ts';
import { buildPrepIndex } from '../../src/prep/prep-index.ts';
import { prepTextsOf } from '../../src/prep/prep-texts.ts';
import { readDocument } from '../../src/prep/read-document.ts';

export interface Target {
  /** What is tried, for a person. */
  what: string;
  inputs: fc.Arbitrary<unknown>;
  /** What is wrong with what became of an input; a thrown error is a fault too. */
  faults: (input: never) => string[] | Promise<string[]>;
  /** How much of the cases it gets: the slower it is, the less. */
  share: number;
}

const target = <T>(
  what: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  faults: (input: T) => string[] | Promise<string[]>,
): Target => ({
  what,
  share,
  inputs,
  faults,
});

/** Figures and signs as drills, formulae and readers write them, and all else. */
const figures = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '€',
          '$',
          '£',
          'CHF',
          '%',
          'pp',
          'k',
          'm',
          'Mio.',
          'bn',
          'bps',
          'x',
          '×',
          '÷',
          '/',
          '+',
          '−',
          '-',
          '–',
          '=',
          '(',
          ')',
          ',',
          '.',
          "'",
          '\u202f',
          ' ',
          ' → ',
        ],
        ...[
          'from',
          'to',
          'vs',
          'LY',
          'this year',
          'last year',
          'plan',
          'actual',
          'sell-through',
          'of',
          'units sold',
          '÷ stock',
        ],
      ),
      fc.nat(2_000_000).map(String),
      fc.string({ maxLength: 4, unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

const stray = (name: string, value: number) => (Number.isFinite(value) ? [] : [`${name} is ${value}`]);

/** The same interview again from its clean form. */
function cleanFaults(text: string): string[] {
  return read(text).interviews.flatMap((interview) => {
    const again = read(formatInterview(interview, roles)).interview;
    return again && saidBy(again) === saidBy(interview) ? [] : ['the clean form says something else'];
  });
}

async function pageFaults(text: string): Promise<string[]> {
  const { handbook } = handbookOf({ 'stock-runner/guide.txt': text });
  const pages = [...toPages(handbook)].filter(([path]) => !path.startsWith('rules/'));
  const rendered = await Promise.all(pages.map(async ([path, mdx]) => ({ path, ...(await renderMdx(mdx)) })));
  return rendered.flatMap(({ path, elements, links }) => [
    ...[...elements]
      .filter((name) => ['script', 'img', 'iframe', 'object'].includes(name))
      .map((name) => `${path} has <${name}>`),
    ...links.filter((link) => !/^(?:\/|#)/.test(link)).map((link) => `${path} leads to ${link}`),
  ]);
}

/** A document whose bytes were changed at some places, or that says anything. */
const documents = fc.oneof(
  fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }).map((paragraphs) => ({
    name: 'text.docx',
    bytes: docx(paragraphs.map((text) => ({ text: text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '') }))),
  })),
  fc
    .tuple(fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { maxLength: 5 }), fc.lorem({ maxCount: 40 }))
    .map(([flips, text]) => {
      const bytes = docx([{ text }]);
      for (const [at, value] of flips) bytes[at % bytes.length] = value;
      return { name: 'text.docx', bytes };
    }),
  damagedText.map((text) => ({
    name: 'text.html',
    bytes: new TextEncoder().encode(`<p>${text.replaceAll('\n', '</p>\n<li>')}`),
  })),
  randomBytes.map((bytes) => ({ name: 'text.html', bytes })),
);

async function documentFaults({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<string[]> {
  const got = await readText(name, bytes);
  return 'refusal' in got ? (got.refusal.rule ? [] : ['refused without a rule']) : faultsInReading(got.bytes);
}

/** A notebook’s file that was damaged or made up: names that it knows with values of any kind, and texts that are no JSON. */
const tableNames = fc.constantFrom(...tables, '__proto__', 'constructor', 'of no notebook');
const fieldNames = fc.constantFrom('id', 'key', 'at', 'card', 'day', 'rating', 'text', 'value', 'role', '__proto__');
const rowsAtRandom = fc.array(fc.oneof(fc.dictionary(fieldNames, fc.jsonValue()), fc.jsonValue()), { maxLength: 4 });
const notebooks = fc.oneof(
  fc
    .record({
      format: fc.oneof({ weight: 9, arbitrary: fc.constant('vitrine-notebook') }, fc.jsonValue()),
      version: fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, fc.jsonValue()),
      notebook: fc.oneof(
        fc.record(Object.fromEntries(tables.map((table) => [table, rowsAtRandom]))),
        fc.record(Object.fromEntries(tables.map((table) => [table, fc.constant([])]))),
        fc.dictionary(tableNames, fc.oneof(rowsAtRandom, fc.jsonValue())),
      ),
    })
    .map((file) => JSON.stringify(file)),
  fc.json(),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** Either a sentence says why nothing was read, or what was read is the same again once it is saved. */
function notebookFaults(text: string): string[] {
  const got = readFile(text);
  if ('refused' in got) return got.refused.endsWith('.') ? [] : ['refused without a sentence'];
  const saved = writeFile(got.notebook, { app: '1', fsrs: '6', saved: new Date(0) });
  const again = readFile(saved);
  return 'notebook' in again && JSON.stringify(again.notebook) === JSON.stringify(got.notebook)
    ? []
    : ['what was saved is read otherwise'];
}

const prepIndex = buildPrepIndex(prepTextsOf(handbookOf({ 'stock-runner/guide.txt': pasted[0]?.[1] ?? '' }).handbook));
/** Words of adverts and of nothing, in any order. */
const adverts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Stock Runner',
          'You will',
          'manage',
          'Requirements:',
          '\n- ',
          '\n',
          'years of experience',
          '3+',
          'boutique',
        ],
        ...[
          'Head of',
          'deliveries',
          'counts',
          'KPI',
          'Nous recherchons',
          'Wir suchen',
          'salary',
          '€40k',
          '***',
          'https://',
        ],
      ),
      fc.lorem({ maxCount: 3 }),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 120 },
  )
  .map((words) => words.join(' '));

/** What is quoted of a description or a CV stands there; no score is out of its bounds. */
function prepFaults([description, cv]: [string, string | null]): string[] {
  const { roles: found, evidence } = prepare(description, cv, prepIndex);
  return [
    ...found.filter(({ score }) => !(score >= 0 && score <= 1)).map(({ role, score }) => `${role} scores ${score}`),
    ...(cv === null && evidence.length > 0 ? ['proved by no CV'] : []),
  ];
}

/** Files that a candidate brings: documents of Word, texts and PDFs that are none. */
const brought = fc.oneof(
  documents,
  fc.record({ name: fc.constantFrom('job.txt', 'job.md', 'job.docx', 'job', ''), bytes: randomBytes }),
  fc.record({
    name: fc.constant('job.pdf'),
    bytes: randomBytes.map((bytes) => new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), ...bytes])),
  }),
);

/** By the names that `--only` takes. */
export const targets: Readonly<Record<string, Target>> = {
  damage: target('texts with up to eight wounds', 30, damagedText, faultsInReading),
  words: target('words, marks and labels at random', 30, randomText, faultsInReading),
  bytes: target('bytes that are others', 10, fc.oneof(flippedBytes, randomBytes), faultsInReading),
  clean: target('the clean form, read again', 10, fc.oneof(damagedText, randomText), cleanFaults),
  documents: target('documents of Word and of the web', 5, documents, documentFaults),
  figures: target('figures of two periods', 40, figures, (text) =>
    readMetrics(text).metrics.flatMap(({ values }) => [
      ...stray('before', values.before),
      ...stray('after', values.after),
    ]),
  ),
  formulae: target('formulae and sums', 40, figures, (text) => {
    const formula = parseFormula(text);
    return [
      ...(formula !== null && speakFormula(formula) === '' ? ['a formula that says nothing'] : []),
      ...(setSums(setSums(text)) === setSums(text) ? [] : ['signs are set otherwise the second time']),
    ];
  }),
  typed: target('numbers that a reader types', 40, figures, (text) => {
    const typed = readTyped(text);
    return (typed?.numbers ?? []).flatMap((number) => stray('a number', number));
  }),
  notebooks: target('files of a notebook', 10, notebooks, notebookFaults),
  preps: target('job descriptions and CVs', 10, fc.tuple(adverts, fc.option(adverts)), prepFaults),
  brought: target('files that a candidate brings', 2, brought, async ({ name, bytes }) => {
    const got = await readDocument(name, bytes);
    return 'text' in got || got.refusal !== '' ? [] : ['refused without a reason'];
  }),
  pages: target('pages of damaged texts', 1, fc.oneof(damagedText, randomText), pageFaults),
};
