import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputsOf, isBuilt, rememberBuilt } from './built.ts';
import type { Folders } from './paths.ts';
import { workFolderAt } from './work-folder.ts';

let folders: Folders;
const text = () => join(folders.content, 'interviews/runner/guide.txt');
const page = () => join(folders.out, 'index.html');
const write = async (path: string, words: string) => {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, words);
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vitrine-built-'));
  folders = { content: join(root, 'content'), out: join(root, 'site'), work: workFolderAt(join(root, 'work')) };
  await write(text(), 'Where is the bag?');
  await write(page(), 'On the shelf.');
  await write(join(root, 'project/src/site.ts'), 'export {};');
  await rememberBuilt(folders, await inputs());
});
afterEach(async () => {
  delete process.env.SITE_URL;
  await rm(root, { recursive: true });
});

const inputs = (of = folders, print = true) => inputsOf(of, print, join(root, 'project'));
const stands = async (print = true) => isBuilt(folders, await inputs(folders, print));

it('a site of which nothing has changed stands', async () => {
  expect(await stands()).toBe(true);
});

describe('a site is built again', () => {
  const changes: [what: string, change: () => unknown][] = [
    ['when a text changes', () => writeFile(text(), 'Where is the box?')],
    ['when a text comes', () => writeFile(`${text()}.md`, '')],
    ['when a text goes', () => rm(text())],
    ['when a text is of another day', () => utimes(text(), new Date(0), new Date(0))],
    ['when a text comes by a link', () => symlink(text(), join(folders.content, 'interviews/linked.txt'))],
    ['when its texts cannot be read', () => rm(folders.content, { recursive: true })],
    ['when the code changes', () => write(join(root, 'project/src/page.ts'), 'export {};')],
    ['when other packages are installed', () => write(join(root, 'project/node_modules/.package-lock.json'), '{}')],
    [
      'for another address',
      () => {
        process.env.SITE_URL = 'https://example.org';
      },
    ],
    ['when a page of it was changed by hand', () => writeFile(page(), 'On the floor.')],
    ['when a page of it is gone', () => rm(page())],
    ['when all of it is gone', () => rm(folders.out, { recursive: true })],
    ['when what is known of it is gone', () => rm(folders.work.root, { recursive: true })],
    ['when what is known of it is damaged', () => writeFile(join(folders.work.root, 'built.json'), '{"')],
  ];
  it.each(changes)('%s', async (_, change) => {
    await change();
    expect(await stands()).toBe(false);
  });

  it('with print, when it was built without', async () => {
    expect(await stands(false)).toBe(false);
  });
});

it('a site in another place is another site', async () => {
  const other = { ...folders, out: join(root, 'other') };
  expect(await isBuilt(other, await inputs(other))).toBe(false);
  await write(join(other.out, 'index.html'), 'On the shelf.');
  await rememberBuilt(other, await inputs(other));
  expect(await isBuilt(other, await inputs(other))).toBe(true);
  expect(await stands()).toBe(true);
});

it('a site among the texts that it is made from is not one of them', async () => {
  const inside = { ...folders, out: join(folders.content, 'site') };
  const before = await inputs(inside);
  await write(join(inside.out, 'index.html'), 'On the shelf.');
  expect(await inputs(inside)).toBe(before);
});
