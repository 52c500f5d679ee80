import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Handbook } from '../../handbook/handbook.ts';
import { sampleHandbook } from '../../print/fixtures/sample.ts';
import type { ManifestEntry } from './pdf-cache.ts';
import { type PrintOrder, printHandbook } from './print-handbook.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'print-'));
});
afterEach(() => rm(folder, { recursive: true }));

const cacheFolder = () => join(folder, 'cache');
const outFolder = () => join(folder, 'out');
const order = (): PrintOrder => ({
  papers: ['a4'],
  editions: ['full'],
  site: 'https://vitrine.example',
  content: folder,
  cacheFolder: cacheFolder(),
  outFolder: outFolder(),
  epubFolder: null,
});
const both = ['assistant-buyer', 'luxury-buyer'];

/** Prints and returns the names of the files that were set, not copied. */
async function printed(handbook: Handbook, names: string[] = both): Promise<string[]> {
  const told: string[] = [];
  await printHandbook(handbook, order(), (text) => told.push(text), names);
  return told.filter((text) => !text.endsWith('unchanged')).map((text) => text.split(':')[0] ?? '');
}
const manifest = async (): Promise<ManifestEntry[]> =>
  JSON.parse(await readFile(join(cacheFolder(), 'manifest.json'), 'utf8'));

test('a role whose texts did not change is not set again', async () => {
  const handbook = sampleHandbook(2);
  expect(await printed(handbook)).toEqual(['assistant-buyer.pdf', 'luxury-buyer.pdf']);
  const before = await readFile(join(outFolder(), 'luxury-buyer.pdf'));
  await rm(outFolder(), { recursive: true });
  const [avoid] = handbook.questions[0]?.askings[0]?.parts.avoid ?? [];
  if (avoid) avoid.text = 'Something else.';
  expect(await printed(handbook)).toEqual(['assistant-buyer.pdf']);
  expect(await readFile(join(outFolder(), 'luxury-buyer.pdf'))).toEqual(before);
});

test('the manifest tells the site what there is to offer', async () => {
  await printed(sampleHandbook(2));
  const { size } = { size: (await readFile(join(outFolder(), 'luxury-buyer.pdf'))).length };
  expect(await manifest()).toEqual([
    expect.objectContaining({ file: 'assistant-buyer.pdf', role: 'assistant-buyer', paper: 'a4', edition: 'full' }),
    expect.objectContaining({ file: 'luxury-buyer.pdf', role: 'luxury-buyer', bytes: size, pages: expect.any(Number) }),
  ]);
});

test('a run for one role keeps what was printed before, and drops what is of no use', async () => {
  await printed(sampleHandbook(2));
  await printed(sampleHandbook(2), ['luxury-buyer']);
  expect(await manifest()).toHaveLength(2);
  const [assistant, buyer] = sampleHandbook(2).roles;
  const unwritten = { ...sampleHandbook(2), roles: [{ ...assistant, texts: [] }, buyer] } as Handbook;
  await printed(unwritten, ['luxury-buyer']);
  expect((await manifest()).map(({ file }) => file)).toEqual(['luxury-buyer.pdf']);
  expect((await readdir(cacheFolder())).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
});

test('a damaged PDF in the cache is set again', async () => {
  const handbook = sampleHandbook(1);
  await printed(handbook, ['assistant-buyer']);
  const [entry] = await manifest();
  await truncate(join(cacheFolder(), `${entry?.key}.pdf`), 100);
  expect(await printed(handbook, ['assistant-buyer'])).toEqual(['assistant-buyer.pdf']);
});
