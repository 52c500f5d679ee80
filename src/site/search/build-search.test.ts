import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../search/documents.ts';
import { writeDocuments } from './build-search.ts';

const document = (title: string, plain: string): SearchDocument => ({
  path: `concepts/${title.toLowerCase()}/`,
  kind: 'concept',
  title,
  names: [],
  phrases: [],
  plain: [plain],
  also: [],
  abbreviations: [],
  asked: [],
  facets: { role: ['Planner'], family: ['Office'], theme: [] },
  gist: `${title} in brief.`,
  sections: [{ id: 'text', passages: [{ text: `${title} is told here at some length.`, weight: 1 }] }],
});
const documents = [document('Footfall', 'how many people walk in'), document('Cover', 'how long the stock will last')];

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What a build writes for these documents, by path. */
async function filesOf(written: SearchDocument[]): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  folders.push(folder);
  await writeDocuments(written, folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => [path.slice(folder.length), await readFile(path, 'base64')] as const),
    ),
  );
}

describe('the files of the search', () => {
  it('are the same byte for byte from two builds in two folders', async () => {
    const [one, other] = [await filesOf(documents), await filesOf(documents)];
    expect(one.size).toBeGreaterThan(5);
    expect(other).toEqual(one);
  });

  it('have other names where a word of a page is another, so that none is read from an old copy', async () => {
    const [one, other] = [
      await filesOf(documents),
      await filesOf([document('Footfall', 'how many people come in'), ...documents.slice(1)]),
    ];
    const ofWords = (files: Map<string, string>) => [...files.keys()].filter((path) => /words-|pages-/.test(path));
    expect(ofWords(one).length).toBeGreaterThan(0);
    expect(ofWords(other).filter((path) => one.has(path))).toEqual([]);
  });
});
