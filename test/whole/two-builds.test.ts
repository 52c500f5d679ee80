import { execFile } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { copyProject, plainEnvironment, writeTexts } from '../support/project-copy.ts';

/** Two contents that share an address, and have pages that the other has not. */
const textsOf = (answer: string, ownQuestion: string) => ({
  'stock-runner/guide.txt': guide('Stock runner', [
    { question: 'Where is the bag?', answer },
    { question: ownQuestion },
  ]),
  'stock-runner/brief.txt': brief('Stock runner'),
});
const own = textsOf('On the third shelf.', 'Who has the key?');
const other = textsOf('In the sealed drawer.', 'When is the count?');

type Copy = Awaited<ReturnType<typeof copyProject>>;
const copies: Copy[] = [];

/** A project with both contents: its own in content/, the other in other/. */
async function copyWithBoth(): Promise<Copy> {
  const copy = await copyProject(own);
  copies.push(copy);
  await writeTexts(join(copy.folder, 'other'), other);
  return copy;
}

const build = ({ folder }: Copy, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', ...args], {
    cwd: folder,
    // The days of the texts are those of their files, which the copies do not share.
    env: { ...plainEnvironment(), SOURCE_DATE_EPOCH: '1767225600' },
    maxBuffer: 1 << 26,
  });
const buildOther = (copy: Copy) => build(copy, '--content', 'other');

/** When each file of the project was last written, by path; the packages are another's. */
async function changes(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = files.map(async (file) => [relative(folder, file), (await stat(file)).mtimeMs] as const);
  return new Map(await Promise.all(times));
}

/** What a folder holds, by path. */
async function contents(folder: string, wanted: RegExp): Promise<Map<string, string>> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => wanted.test(path)).toSorted();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

/** The work folder of a content folder of this name. */
async function workFolder({ folder }: Copy, content: string): Promise<string> {
  const work = (await readdir(join(folder, '.vitrine'))).filter((name) => /-[0-9a-f]{8}$/.test(name));
  return join(folder, '.vitrine', work.find((name) => name.startsWith(`${content}-`)) ?? 'none');
}

const page = /\.html$/;
const ownPages = ({ folder }: Copy) => contents(join(folder, 'dist'), page);
const otherPages = async (copy: Copy) => contents(join(await workFolder(copy, 'other'), 'dist'), page);
const sharedPage = join('questions', 'where-is-the-bag', 'index.html');

afterAll(() => Promise.all(copies.map(({ remove }) => remove())));

describe('builds of two contents', () => {
  let alone: Copy;
  beforeAll(async () => {
    alone = await copyWithBoth();
    await build(alone);
  }, 300_000);

  it('one after the other: the second writes into its own work folder and nowhere else', async () => {
    const before = await changes(alone.folder);
    expect((await ownPages(alone)).get(sharedPage)).toContain('On the third shelf.');
    await buildOther(alone);
    const after = await changes(alone.folder);
    const touched = [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => before.get(path) !== after.get(path),
    );
    const work = relative(alone.folder, await workFolder(alone, 'other'));
    expect(touched.filter((path) => !path.startsWith(work))).toEqual([]);
    // Astro’s own store and list of modules are among what a build must not share.
    const astro = ['cache/data-store.json', '.astro/content-modules.mjs'].map((path) => join(work, path));
    expect(touched).toEqual(expect.arrayContaining([join(work, 'handbook.json'), ...astro]));
    const built = await otherPages(alone);
    expect(built.get(sharedPage)).toContain('In the sealed drawer.');
    expect(built.has(join('questions', 'who-has-the-key', 'index.html'))).toBe(false);
  }, 300_000);

  it('at the same moment end as they do alone', async () => {
    const together = await copyWithBoth();
    await Promise.all([build(together), buildOther(together)]);
    expect(await ownPages(together)).toEqual(await ownPages(alone));
    expect(await otherPages(together)).toEqual(await otherPages(alone));
  }, 300_000);
});
