import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Handbook } from '../../handbook/handbook.ts';
import { addressOf, fileAt, type OfflineList } from '../../offline/list.ts';
import { filesOf, pathsOf, shellOf } from '../../offline/shelf.ts';
import { editionNames } from '../../print/editions.ts';
import { sampleHandbook } from '../../print/fixtures/sample.ts';
import { fileName } from '../../print/jobs.ts';
import { papers } from '../../print/papers.ts';
import { makeOfflineList } from './offline-list.ts';

const handbook: Handbook = sampleHandbook(2);
const [first, second] = handbook.roles;
if (!first || !second) throw new Error('The sample has two roles.');
const question = first.questions.find((slug) => !second.questions.includes(slug)) ?? '';

let site: string;
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), text);
};

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'vitrine-offline-'));
  const page = '<link href="/_astro/text.a1.woff2"><script src="/_astro/start.js"></script>';
  await write('index.html', page);
  await write('offline/index.html', page);
  await write('about/index.html', '');
  await write('_astro/text.a1.woff2', 'font');
  await write('_astro/start.js', 'import{a}from"./part.b2.js";');
  await write('_astro/part.b2.js', 'export const a = 1;');
  await write('_astro/home.c3.png', 'card');
  await write('favicon.svg', '');
  await write(`questions/${question}/index.html`, 'asked');
  await write('questions/old/index.html', '<meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/new/">');
  await write(`roles/${first.slug}/index.html`, 'role');
  for (const paper of papers)
    for (const edition of editionNames) await write(`pdf/${fileName(first.slug, paper, edition)}`, edition);
  await write('pagefind/fragment/en_1.pf_fragment', 'passage');
  await write('raw/stock-runner/guide/index.html', 'raw');
});
afterAll(() => rm(site, { recursive: true }));

describe('what a browser may keep', () => {
  it('is every page and file that a reader asks for, none that leads on or is for others', async () => {
    const { files } = await makeOfflineList(site, handbook);
    const paths = files.map(([path]) => path);
    expect(paths).toContain(`questions/${question}/index.html`);
    expect(paths).toContain('about/index.html');
    for (const path of ['questions/old/index.html', 'raw/stock-runner/guide/index.html', '_astro/home.c3.png'])
      expect(paths).not.toContain(path);
  });

  it('is for a role its own pages and PDFs, and what every role needs; not another’s', async () => {
    const list = await makeOfflineList(site, handbook);
    const own = [`roles/${first.slug}/index.html`, `questions/${question}/index.html`, `pdf/${first.slug}.pdf`];
    expect(pathsOf(list, first.slug)).toEqual(
      expect.arrayContaining([...own, 'about/index.html', '_astro/part.b2.js']),
    );
    for (const path of own) expect(pathsOf(list, second.slug)).not.toContain(path);
    for (const edition of editionNames) {
      const path = `pdf/${fileName(first.slug, 'a4', edition)}`;
      expect(pathsOf(list, first.slug)).toContain(path);
      // Who keeps all has the whole guides.
      expect(pathsOf(list, 'handbook').includes(path)).toBe(edition === 'full');
    }
    expect(pathsOf(list, second.slug)).not.toContain('pagefind/fragment/en_1.pf_fragment');
    expect(pathsOf(list, 'handbook')).toContain('pagefind/fragment/en_1.pf_fragment');
    expect(filesOf(list, first.slug).every(([, hash, bytes]) => hash.length === 12 && bytes >= 0)).toBe(true);
  });

  it('begins with the home page, the page in place of others, and all that they look like', async () => {
    const list = await makeOfflineList(site, handbook);
    expect(shellOf(list).toSorted()).toEqual(
      [
        'index.html',
        'offline/index.html',
        '_astro/text.a1.woff2',
        '_astro/start.js',
        '_astro/part.b2.js',
        'favicon.svg',
      ].toSorted(),
    );
  });

  it('has the same name for the same files, and another as soon as one byte of one changes', async () => {
    const names = async (): Promise<OfflineList['edition']> => (await makeOfflineList(site, handbook)).edition;
    const before = await names();
    expect(await names()).toBe(before);
    const copy = `${site}-copy`;
    await cp(site, copy, { recursive: true });
    expect((await makeOfflineList(copy, handbook)).edition).toBe(before);
    await writeFile(join(copy, 'about/index.html'), ' ');
    expect((await makeOfflineList(copy, handbook)).edition).not.toBe(before);
    await rm(copy, { recursive: true });
  });
});

it.each([
  ['', 'index.html'],
  ['roles/stock-runner/', 'roles/stock-runner/index.html'],
  ['roles/stock-runner', 'roles/stock-runner/index.html'],
  ['pdf/handbook.pdf', 'pdf/handbook.pdf'],
])('the address “%s” is the file %s', (path, file) => {
  expect(fileAt(path)).toBe(file);
  if (path.endsWith('/') || path.includes('.')) expect(addressOf(file)).toBe(path);
});
