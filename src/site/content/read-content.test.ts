/** A content folder holds texts in several formats, and other files; each is read or named. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx } from '../../formats/testing/docx.ts';
import { rawPath } from '../../handbook/addresses.ts';
import { contentFolder } from '../paths.ts';
import { readContent } from './read-content.ts';

let folder = '';
const at = (...path: string[]) => join(folder, 'content', ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(at('interviews', 'stock-runner'), { recursive: true });
  await mkdir(join(folder, 'elsewhere'));
  const texts = {
    'guide.TXT': 'a',
    'guide.md': 'b',
    'guide.txt': 'c',
    'page.html': '<p>d</p>',
    'notes.pdf': 'e',
    '.DS_Store': 'f',
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(at('interviews/stock-runner', name), text);
  await writeFile(at('interviews/stock-runner/brief.docx'), docx([{ text: 'g' }]));
  await writeFile(at('interviews/stock-runner/broken.docx'), 'no document');
  await writeFile(at('README.md'), '# About this folder');
  await writeFile(at('role.yml'), 'typed wrong');
  await writeFile(at('left.txt'), 'h');
  await writeFile(join(folder, 'elsewhere/linked.txt'), 'i');
  await symlink(join(folder, 'elsewhere/linked.txt'), at('interviews/stock-runner/linked.txt'));
  await symlink(join(folder, 'elsewhere'), at('interviews/stock-controller'));
  await symlink(join(folder, 'nowhere'), at('interviews/stock-runner/lost.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads every text of a known format, links to texts too', async () => {
  const { texts } = await readContent(at(), contentFolder);
  expect(
    texts.map(({ file, bytes }) => [file.replace('interviews/stock-runner/', ''), new TextDecoder().decode(bytes)]),
  ).toEqual([
    ['brief.docx', 'g'],
    ['guide.TXT', 'a'],
    ['guide.md', 'b'],
    ['guide.txt', 'c'],
    ['linked.txt', 'i'],
    ['page.html', 'd'],
  ]);
});

it('names each file that is not read, once, and why', async () => {
  const { ofFiles } = await readContent(at(), contentFolder);
  const said = ofFiles.map(({ file, ruleId, reason }) => [/[^/]*$/.exec(file)?.[0], ruleId, reason.split(';')[0]]);
  expect(said).toEqual([
    ['stock-controller', 'file-not-read', 'nothing is read from this file: it is a link to a folder'],
    ['broken.docx', 'document-unreadable', 'the document does not open: it is damaged, or no Word document'],
    ['lost.txt', 'file-not-read', 'nothing is read from this file: it is a broken link'],
    ['notes.pdf', 'file-not-read', 'nothing is read from this file: it is a PDF'],
    ['left.txt', 'file-not-read', 'nothing is read from this file: it stands outside interviews/'],
    ['role.yml', 'file-not-read', 'nothing is read from this file: its ending is not that of a text'],
  ]);
});

it('gives the raw pages of texts that differ by their ending alone an address each', () => {
  const names = ['guide.txt', 'guide.md', 'guide.docx', 'guide.TXT', 'guide.md.txt'];
  const addresses = names.map((name) => rawPath(`interviews/stock-runner/${name}`));
  expect(addresses[0]).toBe('stock-runner/guide');
  expect(new Set(addresses).size).toBe(names.length);
});

it('the handbook’s own folder holds nothing that is not read', async () => {
  expect((await readContent(contentFolder, contentFolder)).ofFiles).toEqual([]);
});
