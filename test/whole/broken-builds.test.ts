/** Builds that are killed, refused or cannot finish: the last good site stands, and one line says why. */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { finishReplacing } from '../../src/site/replace-folder.ts';
import { copyProject, plainEnvironment, writeTexts } from '../support/project-copy.ts';

const moments = 20;
const run = promisify(execFile);

const textsOf = (answer: string) => ({
  'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Where is the bag?', answer }]),
  'stock-runner/brief.txt': brief('Stock runner'),
});

let copy: Awaited<ReturnType<typeof copyProject>>;
const at = (...path: string[]) => join(copy.folder, ...path);
const environment = { ...plainEnvironment(), SOURCE_DATE_EPOCH: '1767225600' };

interface Ended {
  code: number | null;
  said: string;
}

/** Builds the copy; a build with a limit is killed with all its processes after so many milliseconds. */
function build({ args = [], limit, user }: { args?: string[]; limit?: number; user?: number } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'build', ...args], {
      cwd: copy.folder,
      env: user === undefined ? environment : { ...environment, HOME: '/tmp' },
      detached: true,
      ...(user === undefined ? {} : { uid: user, gid: user }),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    const timer = limit === undefined ? undefined : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    });
  });
}

/** Every file of a folder with what it holds, as one text. */
async function bytesOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = files.toSorted().map(async (file) => `${file.slice(folder.length)}\n${await readFile(file, 'base64')}`);
  return (await Promise.all(texts)).join('\n');
}

beforeAll(async () => {
  copy = await copyProject(textsOf('On the third shelf.'));
}, 60_000);
afterAll(() => copy.remove());

describe('a build that is killed', () => {
  it(`at any of ${moments} moments leaves the old site or the new one, whole`, async () => {
    await build();
    const old = await bytesOf(at('dist'));
    await writeTexts(at('content'), textsOf('In the sealed drawer.'));
    const start = performance.now();
    expect((await build({ args: ['--out', at('new')] })).code).toBe(0);
    const whole = performance.now() - start;
    const fresh = await bytesOf(at('new'));
    expect(fresh).not.toBe(old);
    const wrong: string[] = [];
    for (let moment = 1; moment <= moments; moment += 1) {
      const limit = (whole * moment) / moments;
      const { code } = await build({ limit });
      // What the next start does first.
      await finishReplacing(at('dist'));
      const found = await bytesOf(at('dist'));
      if (found !== old && found !== fresh) wrong.push(`killed after ${Math.round(limit)} ms (${code})`);
    }
    expect(wrong).toEqual([]);
    expect((await build()).code).toBe(0);
    expect(await bytesOf(at('dist'))).toBe(fresh);
    expect((await readdir(copy.folder)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  }, 900_000);
});

describe('two builds of one content at once', () => {
  it('end right, the second after the first, which it says', async () => {
    await writeTexts(at('content'), textsOf('In the grey drawer.'));
    const first = build();
    await wait(1500);
    const second = await build();
    expect([(await first).code, second.code]).toEqual([0, 0]);
    expect(second.said).toContain('Another build of this content is under way');
    expect(second.said).toContain('Nothing has changed since the last build');
    expect(await readFile(at('dist/questions/where-is-the-bag/index.html'), 'utf8')).toContain('In the grey drawer.');
  }, 300_000);
});

describe('a build of what is built', () => {
  it('says so and leaves the site as it is; one of a site that was touched makes it anew', async () => {
    const built = await bytesOf(at('dist'));
    expect((await build()).said).toContain('Nothing has changed since the last build');
    await writeFile(at('dist/index.html'), 'touched');
    expect((await build()).said).not.toContain('Nothing has changed');
    expect(await bytesOf(at('dist'))).toBe(built);
  }, 300_000);
});

/** Only root may become somebody else, or mount a disk; elsewhere the user of the tests is an ordinary one already. */
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const oneLine = (said: string) =>
  said
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('SITE_URL'));

describe('what the system refuses', () => {
  it('a folder that this user may not write ends a build with 1 and one line, and the old site stands', async () => {
    const locked = await mkdtemp(join(tmpdir(), 'vitrine-locked-'));
    await mkdir(join(locked, 'dist'));
    await writeFile(join(locked, 'dist/index.html'), 'old');
    await chmod(locked, 0o555);
    if (isRoot) for (const path of await readdir(copy.folder)) await giveAway(at(path));
    if (isRoot) await chown(copy.folder, nobody, nobody);
    const { code, said } = await build({ args: ['--out', join(locked, 'dist')], ...(isRoot ? { user: nobody } : {}) });
    expect(code).toBe(1);
    expect(oneLine(said)).toEqual([expect.stringMatching(/^This user may not do that: .*--out\. \(\w+ .*dist/)]);
    expect(await readFile(join(locked, 'dist/index.html'), 'utf8')).toBe('old');
    await chmod(locked, 0o755);
    await rm(locked, { recursive: true });
  }, 120_000);

  it('a text that this user may not read is complained of by its name', async () => {
    await chmod(at('content/interviews/stock-runner/brief.txt'), 0o000);
    const { code, said } = await build(isRoot ? { user: nobody } : {});
    await chmod(at('content/interviews/stock-runner/brief.txt'), 0o644);
    expect(code).toBe(1);
    expect(said).toMatch(/stock-runner\/brief\.txt:1:1 error .*\[file-unreadable/);
  }, 120_000);

  it.skipIf(!isRoot)(
    'a full disk ends a build with 1 and one line, and the old site stands',
    async () => {
      const disk = await mkdtemp(join(tmpdir(), 'vitrine-disk-'));
      const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).then(
        () => true,
        () => false,
      );
      if (!mounted) return void process.stderr.write('Not run: a full disk, which this machine lets nobody mount.\n');
      try {
        await mkdir(join(disk, 'dist'));
        await writeFile(join(disk, 'dist/index.html'), 'old');
        const { code, said } = await build({ args: ['--out', join(disk, 'dist')] });
        expect(code).toBe(1);
        expect(oneLine(said)).toEqual([expect.stringMatching(/^The disk is full: /)]);
        expect(await readdir(disk)).toEqual(['dist']);
        expect(await readFile(join(disk, 'dist/index.html'), 'utf8')).toBe('old');
      } finally {
        await run('umount', [disk]);
        await rm(disk, { recursive: true });
      }
    },
    120_000,
  );
});

/** A file system of its own, on Linux. */
const otherDisk = '/dev/shm';

describe.skipIf(!existsSync(otherDisk))('a place on another file system', () => {
  it('gets the site whole, and the next one in its place', async () => {
    const folder = await mkdtemp(join(otherDisk, 'vitrine-'));
    try {
      for (const answer of ['On the first shelf.', 'On the second shelf.']) {
        await writeTexts(at('content'), textsOf(answer));
        const { code, said } = await build({ args: ['--without-print', '--out', join(folder, 'dist')] });
        expect([code, code === 0 ? '' : said]).toEqual([0, '']);
        expect(await readdir(folder)).toEqual(['dist']);
        expect(await readFile(join(folder, 'dist/roles/stock-runner/index.html'), 'utf8')).toContain(answer);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 480_000);
});

async function giveAway(path: string): Promise<void> {
  if (path.endsWith('node_modules')) return;
  await run('chown', ['-R', `${nobody}:${nobody}`, path]);
}
