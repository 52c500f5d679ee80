import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-replace-'));
  await mkdir(at('made/deep'), { recursive: true });
  await writeFile(at('made/deep/page.html'), 'new');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a finished folder stands where the last one stood, and nothing of that is left', async () => {
  await mkdir(at('dist'));
  await writeFile(at('dist/old.html'), 'old');
  await replaceFolder(at('made'), at('dist'));
  expect(await readdir(at('dist'))).toEqual(['deep']);
  expect(await readFile(at('dist/deep/page.html'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['dist', 'made']);
});

it('the first one makes its place', async () => {
  await replaceFolder(at('made'), at('some/where/dist'));
  expect(await readFile(at('some/where/dist/deep/page.html'), 'utf8')).toBe('new');
});

it('what cannot be copied leaves the last one alone', async () => {
  await mkdir(at('dist'));
  await writeFile(at('dist/old.html'), 'old');
  await expect(replaceFolder(at('nothing'), at('dist'))).rejects.toThrow();
  expect(await readFile(at('dist/old.html'), 'utf8')).toBe('old');
});
