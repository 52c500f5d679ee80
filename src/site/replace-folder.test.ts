import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishReplacing, replaceFolder } from './replace-folder.ts';

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
  expect(await readdir(folder)).toEqual(['dist']);
});

it('the first one makes its place', async () => {
  await replaceFolder(at('made'), at('some/where/dist'));
  expect(await readFile(at('some/where/dist/deep/page.html'), 'utf8')).toBe('new');
});

it('what cannot be moved leaves the last one alone', async () => {
  await mkdir(at('dist'));
  await writeFile(at('dist/old.html'), 'old');
  await expect(replaceFolder(at('nothing'), at('dist'))).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['dist', 'made']);
  expect(await readFile(at('dist/old.html'), 'utf8')).toBe('old');
});

describe('a replacement that was cut off', () => {
  /** No process has this number. */
  const dead = 999_999_999;
  const leave = async (name: string, text: string) => {
    await mkdir(at(name));
    await writeFile(at(name, 'page.html'), text);
  };
  const standing = () => readFile(at('dist/page.html'), 'utf8');
  beforeEach(() => rm(at('made'), { recursive: true }));
  afterEach(async () => expect(await readdir(folder)).toEqual(['dist']));

  it('while it was copied leaves the old one, and nothing beside it', async () => {
    await leave('dist', 'old');
    await leave(`dist.${dead}.partial`, 'half');
    await finishReplacing(at('dist'));
    expect(await standing()).toBe('old');
  });

  it('between the two renames gets the new one', async () => {
    await leave(`dist.${dead}.going`, 'old');
    await leave(`dist.${dead}.coming`, 'new');
    await finishReplacing(at('dist'));
    expect(await standing()).toBe('new');
  });

  it('after them keeps the new one', async () => {
    await leave('dist', 'new');
    await leave(`dist.${dead}.going`, 'old');
    await finishReplacing(at('dist'));
    expect(await standing()).toBe('new');
  });

  it('without the new one gets the old one again', async () => {
    await leave(`dist.${dead}.going`, 'old');
    await finishReplacing(at('dist'));
    expect(await standing()).toBe('old');
  });
});

it('what a running process is replacing is left to it', async () => {
  await mkdir(at(`dist.${process.pid}.coming`));
  await finishReplacing(at('dist'));
  expect(await readdir(folder)).toEqual([`dist.${process.pid}.coming`, 'made']);
});
