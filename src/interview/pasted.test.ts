/** Texts as editors paste them, each of another kind, and what is right for each: `fixtures/pasted/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectations } from './fixtures/pasted/expectations.ts';
import { interviewJson } from './json.ts';
import { faultsOf, passagesOf } from './testing/lossless.ts';
import { read } from './testing/read.ts';

const folder = join(import.meta.dirname, 'fixtures/pasted');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

// Marks of pages and programs, and labels, that stand in no text.
const marks =
  /\*\*|__(?!proto)|^#{1,6} |^> |^-{3,}$|<\/?(?:aside|b|p|li|br)>|&(?:[a-z]+|#\d+);|\[[ x]\]|^[•▪●] |^(?:Q|A|R|F|D) ?\d* ?:|^(?:Answer|Sample answer|What it tests|Why they ask)\b.{0,20}:/im;

/** A text that ends in “…” is the beginning of what is read. */
function begins(expected: unknown): unknown {
  if (typeof expected === 'string' && expected.endsWith('…'))
    return expect.stringMatching(new RegExp(`^${RegExp.escape(expected.slice(0, -1))}`));
  if (Array.isArray(expected)) return expected.map(begins);
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, begins(value)]));
}

describe.each(names)('%s', (name) => {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const { interviews, diagnostics } = read(text, `${name}.txt`);
  const expected = expectations[name];

  test('is read as it should be', () => {
    if (!expected) throw new Error(`fixtures/pasted/expectations.ts says nothing of ${name}`);
    expect(interviews.map(interviewJson)).toMatchObject(
      expected.interviews.map(({ lines: _, ...interview }) => begins(interview)),
    );
    expect(interviews).toHaveLength(expected.interviews.length);
    for (const [index, { lines: ignored = [] }] of expected.interviews.entries()) {
      const lines = new Set(interviews[index]?.ignored.map(({ line }) => line));
      expect(ignored.filter((line) => !lines.has(line))).toEqual([]);
    }
  });

  test('has the complaints that help, and no others', () => {
    const missing = /^(?:section-missing|definition-missing)$/;
    const found = diagnostics.filter(({ ruleId }) => !missing.test(ruleId));
    expect(found.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual(expected?.complaints ?? []);
  });

  test('loses no line and has no mark in any text', () => {
    if (interviews.length === 0) return expect(diagnostics).toHaveLength(1);
    expect(faultsOf(text, interviews, diagnostics)).toEqual([]);
    const marked = passagesOf(interviews.map(({ title: _, ...body }) => body)).filter((passage) =>
      marks.test(passage.text),
    );
    expect(marked.map((passage) => passage.text)).toEqual([]);
  });
});

test('every expectation has its text', () => {
  expect(Object.keys(expectations).filter((name) => !names.includes(name))).toEqual([]);
});
