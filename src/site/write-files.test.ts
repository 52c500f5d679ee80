import { mkdir, mkdtemp, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeFiles, writeWhole } from './write-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-pages-'));
});
const read = (path: string) => readFile(join(folder, path), 'utf8');

describe('writing generated pages', () => {
  it('writes a page once and leaves it alone while its text is the same', async () => {
    const pages = new Map([['roles/stock-runner.mdx', 'one']]);
    expect(await writeFiles(folder, pages, ['roles'])).toEqual({ written: 1, unchanged: 0, removed: 0 });
    const before = (await stat(join(folder, 'roles/stock-runner.mdx'))).mtimeMs;
    expect(await writeFiles(folder, pages, ['roles'])).toEqual({ written: 0, unchanged: 1, removed: 0 });
    expect((await stat(join(folder, 'roles/stock-runner.mdx'))).mtimeMs).toBe(before);
  });

  it('writes only the page whose text changed', async () => {
    await writeFiles(
      folder,
      new Map([
        ['a/1.mdx', 'one'],
        ['a/2.mdx', 'two'],
      ]),
      ['a'],
    );
    expect(
      await writeFiles(
        folder,
        new Map([
          ['a/1.mdx', 'one'],
          ['a/2.mdx', 'changed'],
        ]),
        ['a'],
      ),
    ).toEqual({ written: 1, unchanged: 1, removed: 0 });
    expect(await read('a/2.mdx')).toBe('changed');
  });

  it('removes a page whose source is gone, and what an interrupted run left behind', async () => {
    await writeFiles(folder, new Map([['a/gone.mdx', 'x']]), ['a']);
    await writeFile(join(folder, 'a/page.mdx.999.partial'), 'half');
    expect((await writeFiles(folder, new Map([['a/new.mdx', 'y']]), ['a'])).removed).toBe(2);
    expect(await readdir(join(folder, 'a'))).toEqual(['new.mdx']);
  });

  it('never touches a file outside its own folders', async () => {
    await mkdir(join(folder, 'hand-written'));
    await writeFile(join(folder, 'hand-written/about.mdx'), 'mine');
    await writeFile(join(folder, 'index.mdx'), 'mine too');
    await writeFiles(folder, new Map([['a/1.mdx', 'one']]), ['a']);
    expect(await read('hand-written/about.mdx')).toBe('mine');
    expect(await read('index.mdx')).toBe('mine too');
  });
});

describe('writing a file', () => {
  it('never shows a reader half of it: who has the old file open reads the old one to its end', async () => {
    const path = join(folder, 'data.json');
    await writeWhole(path, 'the old text');
    const reader = await open(path);
    try {
      expect(await writeWhole(path, 'new')).toBe(true);
      expect(await reader.readFile('utf8')).toBe('the old text');
    } finally {
      await reader.close();
    }
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('leaves nothing beside it, makes the folders that it needs, and keeps a file that says the same', async () => {
    const path = join(folder, 'deep/er/data.json');
    expect(await writeWhole(path, 'text')).toBe(true);
    expect(await writeWhole(path, Buffer.from('text'))).toBe(false);
    expect(await readdir(join(folder, 'deep/er'))).toEqual(['data.json']);
  });

  it('that fails leaves what was there', async () => {
    await mkdir(join(folder, 'taken/inner'), { recursive: true });
    await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow();
    expect(await readdir(join(folder, 'taken'))).toEqual(['inner']);
  });
});
