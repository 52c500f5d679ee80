import { describe, expect, it } from 'vitest';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { wholeName, wordsOf } from './query-words.ts';
import { rank } from './rank.ts';

interface Doc {
  id: string;
  text: string;
  /** What the page is called, word for word. */
  name?: string;
}

/** As Pagefind answers: pages with every word, scored by how often they have them; quotes want the words side by side. */
function indexOf(docs: Doc[]): Pagefind {
  const search = async (query: string) => {
    const quoted = /^"(.*)"$/.exec(query)?.[1];
    const words = wordsOf(query);
    const results = docs.flatMap(({ id, text, name }): PagefindResult[] => {
      const said = [...wordsOf(text), ...(name ? [wholeName(wordsOf(name))] : [])];
      const times = words.map((word) => said.filter((other) => other === word).length);
      if (times.includes(0)) return [];
      if (quoted !== undefined && !` ${said.join(' ')} `.includes(` ${words.join(' ')} `)) return [];
      return [{ id, score: times.reduce((sum, count) => sum + count, 0) } as PagefindResult];
    });
    return { results };
  };
  return { search } as unknown as Pagefind;
}

const order = async (docs: Doc[], query: string) => (await rank(indexOf(docs), query)).map(({ id }) => id);

describe('the order of results', () => {
  it('begins with the page that is called what was typed, however often others say it', async () => {
    const docs = [
      { id: 'says', text: 'gross margin gross margin gross margin gross margin' },
      { id: 'named', text: 'gross margin', name: 'Gross margin' },
    ];
    expect(await order(docs, 'gross margin')).toEqual(['named', 'says']);
  });

  it('puts words side by side before the same words apart', async () => {
    const docs = [
      { id: 'apart', text: 'margin of a gross' },
      { id: 'beside', text: 'a gross margin' },
    ];
    expect(await order(docs, 'gross margin')).toEqual(['beside', 'apart']);
  });

  it('has pages that lack a word, behind those that lack none', async () => {
    const docs = [
      { id: 'one', text: 'crocodile crocodile' },
      { id: 'both', text: 'crocodile permit' },
      { id: 'none', text: 'queue' },
    ];
    expect(await order(docs, 'crocodile permit')).toEqual(['both', 'one']);
  });

  it('counts a rare word for more than a common one', async () => {
    const docs = [
      { id: 'common', text: 'stock stock' },
      { id: 'rare', text: 'zebra zebra' },
      ...['a', 'b', 'c', 'd'].map((id) => ({ id, text: 'stock' })),
    ];
    expect((await order(docs, 'stock zebra'))[0]).toBe('rare');
  });

  it('finds the other side’s spelling', async () => {
    expect(await order([{ id: 'british', text: 'colour' }], 'color')).toEqual(['british']);
  });

  it('is empty for a query without words', async () => {
    expect(await order([{ id: 'a', text: 'stock' }], '?!')).toEqual([]);
  });
});
