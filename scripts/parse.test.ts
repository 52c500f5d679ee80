/** `npm run parse`, run as a command. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guide } from '../src/interview/testing/texts.ts';

const script = join(import.meta.dirname, 'parse.ts');
let folder = '';
const at = (...path: string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parse-'));
  await mkdir(at('interviews', 'stock-manager'), { recursive: true });
  await writeFile(at('guide.txt'), guide);
  await writeFile(at('empty.txt'), ' \n');
  await writeFile(at('interviews', 'stock-manager', 'guide.txt'), guide);
  await writeFile(at('interviews', 'stock-manager', 'untitled.txt'), guide.split('\n').slice(2).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

function parse(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('the command', { timeout: 20_000 }, () => {
  test('prints one JSON object, also when texts are refused or cannot be opened', async () => {
    const { code, out } = await parse('--json', at('guide.txt'), at('empty.txt'), at('missing.txt'), folder);
    const { interviews, diagnostics, ...others } = JSON.parse(out);
    expect(others).toEqual({});
    expect(interviews.map(({ file, role }: { file: string; role: string }) => [file, role])).toEqual([
      [at('guide.txt'), 'stock-controller'],
    ]);
    expect(
      diagnostics.map(({ file, line, column, severity, rule }: Record<string, unknown>) => [
        file,
        line,
        column,
        severity,
        rule,
      ]),
    ).toEqual([
      [at('empty.txt'), 1, 1, 'error', 'text-empty'],
      [at('missing.txt'), 1, 1, 'error', 'file-unreadable'],
      [folder, 1, 1, 'error', 'file-unreadable'],
    ]);
    expect(code).toBe(1);
  });

  test('takes the role from the folder inside interviews/', async () => {
    const file = at('interviews', 'stock-manager', 'untitled.txt');
    const { out, code } = await parse('--json', file);
    expect(JSON.parse(out).interviews).toMatchObject([{ file, role: 'stock-manager' }]);
    expect(code).toBe(0);
  });

  test('calls a title of another role than the folder’s an error', async () => {
    const file = at('interviews', 'stock-manager', 'guide.txt');
    const { out, code } = await parse('--json', file);
    expect(JSON.parse(out).diagnostics).toMatchObject([
      { file, line: 1, column: 1, severity: 'error', rule: 'title-role-other' },
    ]);
    expect(code).toBe(1);
  });

  test('says what it saw to people, with complaints on standard error', async () => {
    const { out, err, code } = await parse(at('guide.txt'), at('empty.txt'));
    expect(out).toContain('guide, stock-controller');
    expect(out).toContain('4 questions');
    expect(err).toMatch(/empty\.txt:1:1 error .*\/rules\/#text-empty/);
    expect(code).toBe(1);
  });

  test('prints a text in the clean form, which reads the same', async () => {
    const { out, code } = await parse('--format', at('guide.txt'));
    expect(out).toMatch(/^Stock controller interview questions and expert answers\n/);
    expect(code).toBe(0);
    await writeFile(at('clean.txt'), out);
    const texts = await parse('--json', at('guide.txt'), at('clean.txt'));
    const [first, second] = JSON.parse(texts.out, (key, value) =>
      ['file', 'line', 'ignored'].includes(key) ? undefined : value,
    ).interviews;
    expect(second).toEqual(first);
  });

  test('ends with 2 and its usage after a wrong call', async () => {
    for (const args of [[], ['--yaml', at('guide.txt')], ['--json', '--format', at('guide.txt')]]) {
      const { code, err, out } = await parse(...args);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('usage: npm run parse');
    }
  });
});
