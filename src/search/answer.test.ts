import { describe, expect, it } from 'vitest';
import { answer, type Source } from './answer.ts';
import type { SearchDocument } from './documents.ts';
import { buildIndex } from './index/build.ts';
import { search } from './search.ts';
import { verdictOf } from './verdict.ts';

const page = (title: string, plain: string[], others: Partial<SearchDocument> = {}): SearchDocument => ({
  path: `concepts/${title.toLowerCase().replaceAll(' ', '-')}/`,
  kind: 'concept',
  title,
  names: [],
  phrases: [],
  plain,
  also: [],
  abbreviations: [],
  asked: [],
  facets: { role: [], family: [], theme: [] },
  gist: '',
  sections: [],
  ...others,
});

function sourceOf(documents: SearchDocument[]): Source {
  const { manifest, words } = buildIndex(documents);
  return { manifest: { mark: 'test', ...manifest }, words: async (file) => words[file] ?? { words: {}, names: {} } };
}

const others = Array.from({ length: 60 }, (_, number) =>
  page(`Thing ${'abcdefghij'[number % 10]}${'klmnop'[Math.floor(number / 10)]}`, [`something else of kind q${number}`]),
);

async function firstOf(query: string, documents: SearchDocument[]): Promise<string | undefined> {
  const found = await answer(query, sourceOf([...documents, ...others]));
  return [...documents, ...others][found.pages[0]?.page ?? -1]?.title;
}

describe('the answer to a query', () => {
  it('is the page of which one line says it, before one that has the words here and there', async () => {
    const apart = page('Apart', ['the landlord of a garden', 'a share for the driver', 'sales by lamp']);
    const together = page('Together', ['the landlord takes a share of sales', 'garden, driver and lamp']);
    expect(await firstOf('landlord share sales', [apart, together])).toBe('Together');
    expect(await firstOf('garden driver lamp', [apart, together])).toBe('Together');
  });

  it('is found by another form of a word than the page has: what somebody does, and the name of it', async () => {
    const visits = page('Visits', ['visitors come and argue']);
    for (const query of ['an argument at a visit', 'visitor arguing'])
      expect(await firstOf(query, [visits])).toBe('Visits');
  });

  it('is the same for a figure in words, and for a time however it is written', async () => {
    const bags = page('Bags', ['carrying two crates at 21.05']);
    for (const query of ['2 crates', 'two crates', '21:05', '21.05', '21h05'])
      expect(await firstOf(query, [bags]), query).toBe('Bags');
  });

  it('is the page whose phrase is asked in other words of it', async () => {
    const failure = page('Failure', [], { phrases: ['time you failed', 'biggest regret'] });
    expect(await firstOf('your regret, the very biggest', [failure])).toBe('Failure');
  });
});

describe('a query of which nothing is known', () => {
  const found = (query: string) => {
    const facilities = page('Facilities manager', []);
    const spelling = { vocabulary: ['facilities', 'manager'], common: new Uint8Array(1).fill(255), foreign: {} };
    return search(query, sourceOf([facilities, ...others]), async () => spelling);
  };

  it('is mended where each word of it is one letter from a known one, though it be a word of another language', async () => {
    expect((await found('facilites manger')).instead).toBe('facilities manager');
  });

  it('stays where it is one word, or where a word is near to none', async () => {
    for (const query of ['manger', 'manger zebras']) expect((await found(query)).instead, query).toBeNull();
  });
});

describe('whether a page answers', () => {
  const stock = page('Weeks of cover', ['how long the stock will last']);
  const isAnswered = async (query: string) => {
    const found = await answer(query, sourceOf([stock, ...others]));
    return verdictOf(query, { ...found, instead: null }).isAnswered;
  };

  it('is so for its name, and for a question of which a line says most', async () => {
    for (const query of ['weeks of cover', 'how long will the stock last'])
      expect(await isAnswered(query), query).toBe(true);
  });

  it('is not so where one word of several is all that any page has', async () => {
    for (const query of [
      'zebra crossing stock',
      'how much does a stock keeper earn',
      'how much am I paid',
      'stock market',
    ])
      expect(await isAnswered(query), query).toBe(false);
  });
});
