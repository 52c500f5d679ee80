/**
 * Pairs of texts and what is read from them: `<case>.txt` and `<case>.json`. A missing .json fails;
 * UPDATE_FIXTURES=1 writes them anew, to be read before they are kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interviewJson } from './json.ts';
import { faultsOf } from './testing/lossless.ts';
import { read } from './testing/read.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder);
const cases = names.filter((name) => name.endsWith('.txt')).map((name) => name.slice(0, -4));
const update = process.env.UPDATE_FIXTURES === '1';

describe('each fixture reads as its pair says', () => {
  test.each(cases)('%s', (name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const { interview, interviews, diagnostics } = read(text, `${name}.txt`);
    const found = {
      interview: interview && interviewJson(interview),
      complaints: diagnostics.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId}: ${reason}`),
    };
    const pair = join(folder, `${name}.json`);
    if (update) writeFileSync(pair, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(pair), `${name}.json is missing: run with UPDATE_FIXTURES=1, and read what it writes`).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(pair, 'utf8')));
    if (interview) expect(faultsOf(text, interviews, diagnostics)).toEqual([]);
  });

  test('no expectation stands without its text', () => {
    expect(names.filter((name) => name.endsWith('.json') && !cases.includes(name.slice(0, -5)))).toEqual([]);
  });
});
