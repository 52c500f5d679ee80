import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatedFolders } from '../../src/handbook/page-kinds.ts';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';

const project = join(import.meta.dirname, '../..');

/** Runs a command as a person would; returns how it ended and what it printed. */
const call = (script: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(project, 'scripts', `${script}.ts`), ...args],
      { cwd: project, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });

let folder: string;
const write = async (path: string, text: string) => {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-commands-'));
  await write('good/interviews/stock-runner/guide.txt', guide('Stock runner', [{ question: 'Where is the bag?' }]));
  await write('good/interviews/stock-runner/brief.txt', brief('Stock runner'));
  await write(
    'bad/interviews/stock-runner/brief.txt',
    brief('Stock runner', { drills: '  • A cycle count.\n    Title: Sum\n    Worked answer: 2 + 2 = 5 units.' }),
  );
  await write('prose.txt', 'Once upon a time there was a shop.\nIt sold bags.');
});

describe('parse', () => {
  it('prints exactly one JSON object, and ends with 0 when no text has an error', async () => {
    const { code, stdout } = await call('parse', '--json', join(folder, 'good/interviews/stock-runner/guide.txt'));
    const { interviews, diagnostics } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(interviews[0]).toMatchObject({ layout: 'guide', role: 'stock-runner', drills: [], sources: [] });
    expect(diagnostics).toEqual([]);
  });

  it('prints the JSON object also when texts are refused, one error each, and ends with 1', async () => {
    const { code, stdout } = await call('parse', '--json', join(folder, 'prose.txt'), join(folder, 'missing.txt'));
    const { interviews, diagnostics } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(interviews).toEqual([]);
    expect(diagnostics.map(({ rule, severity }: { rule: string; severity: string }) => [rule, severity])).toEqual([
      ['text-not-interview', 'error'],
      ['file-unreadable', 'error'],
    ]);
  });

  it('without --json tells people what it saw', async () => {
    const { stdout } = await call('parse', join(folder, 'good/interviews/stock-runner/brief.txt'));
    expect(stdout).toContain('brief, stock-runner');
    expect(stdout).toContain('Walk me through your CV.');
  });
});

describe('prep', () => {
  it('prints one object with a prep for each description, and ends with 1 where one cannot be read', async () => {
    const job = await write(
      'job.txt',
      'Stock Runner\nYou fetch pieces for the advisors, unpack deliveries, put away, tag and steam. No experience needed.',
    );
    const broken = await write('broken.pdf', 'no PDF');
    const { code, stdout, stderr } = await call('prep', '--json', job, broken);
    const { preps } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(preps.map(({ file, verdict }: { file: string; verdict: string }) => [file, verdict])).toEqual([
      [job, 'match'],
      [broken, 'unreadable'],
    ]);
    expect(preps[0].roles).toHaveLength(3);
    expect(preps[0].roles[0].role).toBe('stock-runner');
    expect(stderr).toContain('broken.pdf: cannot be read: it is a broken PDF; save it again.');
  });
});

describe('normalise', () => {
  it('writes every kind of page into another folder', async () => {
    const out = join(folder, 'out');
    const { code } = await call('normalise', '--content', join(folder, 'good'), '--out', out);
    expect(code).toBe(0);
    expect((await readdir(out)).toSorted()).toEqual([...generatedFolders].toSorted());
    expect(await readFile(join(out, 'questions/where-is-the-bag.mdx'), 'utf8')).toContain('I counted it twice.');
  });

  it('writes nothing when a text has an error, and names its line', async () => {
    const out = join(folder, 'nothing');
    const { code, stderr } = await call('normalise', '--content', join(folder, 'bad'), '--out', out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/brief\.txt:\d+:\d+ error the equation does not hold: 2 \+ 2 = 5/);
    await expect(readdir(out)).rejects.toThrow();
  });
});

describe('check', () => {
  it('prints one line per complaint and ends with 1', async () => {
    const { code, stdout } = await call('check', '--content', join(folder, 'good'));
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => line.includes('[role-incomplete')).length).toBeGreaterThan(3);
  });
});

describe('a content folder', () => {
  it.each(['normalise', 'check', 'build', 'pdf'])('that is not there ends %s with 2 and one line', async (script) => {
    const { code, stderr } = await call(script, '--content', join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--content is a folder, and there is none at “[^\n]*nowhere”\.\n$/);
  });

  it('without texts is an error', async () => {
    await mkdir(join(folder, 'empty'));
    const { code, stderr } = await call('normalise', '--content', join(folder, 'empty'), '--out', join(folder, 'none'));
    expect(code).toBe(1);
    expect(stderr).toContain('[content-empty');
    expect(stderr).toContain('1 error, 0 warnings');
  });
});

describe('fuzz', () => {
  it('tries as many cases as it is told, and says what it found', async () => {
    const { code, stdout } = await call('fuzz', '--cases', '40', '--only', 'formulae', '--only', 'typed');
    expect(code).toBe(0);
    expect(stdout).toBe('formulae: 20 cases, nothing found\ntyped: 20 cases, nothing found\n');
  });
});

describe('a wrong call', () => {
  it.each([
    ['parse', []],
    ['parse', ['--nope', 'x']],
    ['normalise', ['stray']],
    ['check', ['--nope']],
    ['build', ['stray']],
    ['bench', ['nothing']],
    ['fuzz', ['--only', 'nothing']],
    ['fuzz', ['--cases', 'many']],
    ['pdf', ['--paper', 'a3']],
    ['prep', ['job.txt']],
    ['prep', ['--json']],
  ])('of %s %j ends with 2 and says how it is used', async (script, args) => {
    const { code, stdout, stderr } = await call(script, ...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`usage: npm run ${script}`);
  });
});
