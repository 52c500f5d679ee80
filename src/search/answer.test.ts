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

describe('a name', () => {
  const called = page('Open to buy', ['money left to spend'], { names: ['OTB'] });
  const speaks = page('Buying plan', ['open to buy, and what is left of it to buy', 'open orders to buy']);
  const titlesOf = async (query: string, documents: SearchDocument[]) => {
    const found = await answer(query, sourceOf([...documents, ...others]));
    return found.pages.map(({ page }) => [...documents, ...others][page]?.title);
  };
  const named = async (query: string, documents: SearchDocument[]) => {
    const { named: pages, namedShare } = await answer(query, sourceOf([...documents, ...others]));
    return { titles: pages.map((number) => [...documents, ...others][number]?.title), namedShare };
  };

  it('leads to the page that is called so, before those that say it', async () => {
    expect((await titlesOf('open to buy', [speaks, called]))[0]).toBe('Open to buy');
  });

  it('that is another name leads there too, after a page of which it is the title', async () => {
    const titled = page('OTB', []);
    expect(await titlesOf('otb ', [called, titled])).toEqual(['OTB', 'Open to buy']);
  });

  it('is the whole of a query, or a share of it', async () => {
    expect(await named('open to buy', [called])).toEqual({ titles: ['Open to buy'], namedShare: 1 });
    const { titles, namedShare } = await named('open to buy before the landlord', [called]);
    expect(titles).toEqual(['Open to buy']);
    expect(namedShare).toBeGreaterThan(0);
    expect(namedShare).toBeLessThan(1);
  });

  it('that is a share of the query is worth less than a line that says all of it', async () => {
    const says = page('Rents', ['is open to buy left before the landlord takes a share']);
    expect((await titlesOf('open to buy left before the landlord takes a share ', [called, says]))[0]).toBe('Rents');
  });

  it('that begins as the query does comes before a page that has these words in its own', async () => {
    const has = page('Count of weeks', ['weeks of counting']);
    const begins = page('Weeks of cover', []);
    expect((await titlesOf('weeks of co', [has, begins]))[0]).toBe('Weeks of cover');
  });

  it('inside a longer one does not count besides it', async () => {
    const short = page('Buy', []);
    expect((await named('open to buy', [called, short])).titles).toEqual(['Open to buy']);
  });

  it('is found while it is typed, the shortest first, and not behind a space', async () => {
    const longer = page('Replenishment at the day’s end', []);
    const shorter = page('Replenishment rate', []);
    expect(await titlesOf('replenishment ra', [longer, shorter])).toEqual(['Replenishment rate', longer.title]);
    expect(await titlesOf('rep', [longer, shorter])).toEqual(['Replenishment rate', longer.title]);
    expect(await titlesOf('rep ', [longer, shorter])).toEqual([]);
  });

  it('of two words is found where it is written as one', async () => {
    const joined = page('Markdown', []);
    expect(await titlesOf('mark down', [joined])).toEqual(['Markdown']);
  });
});

const titlesFor = async (query: string, documents: SearchDocument[]) => {
  const all = [...documents, ...others];
  return (await answer(query, sourceOf(all))).pages.map(({ page: number }) => all[number]?.title);
};
const termsFor = async (query: string, documents: SearchDocument[]) =>
  (await answer(query, sourceOf([...documents, ...others]))).terms;

describe('a word that is still typed', () => {
  const landlords = page('Rents', ['the landlord raised it']);
  const keys = page('Keys', []);

  it('finds the words that it may become, from two letters on, and none once a space stands behind it', async () => {
    expect(await titlesFor('land', [landlords])).toEqual(['Rents']);
    expect(await titlesFor('la', [landlords])).toEqual(['Rents']);
    expect(await titlesFor('l', [landlords])).toEqual([]);
    expect(await titlesFor('la ', [landlords])).toEqual([]);
  });

  it('is within a query the beginning of others from four letters on', async () => {
    expect(await titlesFor('landl zebra ', [landlords])).toEqual(['Rents']);
    expect(await titlesFor('lan zebra ', [landlords])).toEqual([]);
  });

  it('in capitals is an abbreviation and begins nothing', async () => {
    expect(await titlesFor('LA', [landlords])).toEqual([]);
  });

  it('of three letters that there is means itself, and a longer one what it may become, too', async () => {
    const ring = page('Rings', ['a keyring for each']);
    expect(await titlesFor('key', [keys, ring])).toEqual(['Keys']);
    const [crate, crates] = [page('One', ['a crate']), page('Other', ['cratework by hand'])];
    expect(await titlesFor('crate', [crate, crates])).toEqual(['One', 'Other']);
    expect(await titlesFor('crate ', [crate, crates])).toEqual(['One']);
  });

  it('is taken for the commonest of them', async () => {
    const more = [page('One', ['landlord']), page('Other', ['landlord']), page('Third', ['landslide'])];
    expect((await termsFor('lands', more)).map(({ stem }) => stem)).toEqual(['landslid']);
    expect((await termsFor('land', more)).map(({ stem }) => stem)).toEqual(['landlord']);
  });
});

describe('a long query', () => {
  const common = 'garden driver lamp crate ribbon mirror ladder carpet pillow basket'.split(' ');
  const known = Array.from({ length: 20 }, (_, number) =>
    page(`Common ${'abcdefghijklmnopqrst'[number]}`, [common.join(' ')]),
  );

  it('is asked for its nine rarest words, in its order', async () => {
    const rare = page('Rare', ['the armadillo']);
    const words = [...common.slice(0, 5), 'armadillo', ...common.slice(5)];
    const terms = await termsFor(`${words.join(' ')} `, [...known, rare]);
    expect(terms).toHaveLength(9);
    expect(terms.map(({ word }) => word)).toContain('armadillo');
    expect(terms.map(({ word }) => words.indexOf(word))).toEqual(
      terms.map(({ word }) => words.indexOf(word)).toSorted((one, other) => one - other),
    );
  });

  it('is asked for each word once', async () => {
    expect((await termsFor('garden lamp gardens garden ', known)).map(({ word }) => word)).toEqual(['garden', 'lamp']);
  });
});

describe('the list', () => {
  it('has sixty pages at most, those of one worth in the order of the handbook', async () => {
    const alike = Array.from({ length: 80 }, (_, number) => page(`Page ${number}`, ['ribbon by hand']));
    const titles = await titlesFor('ribbon hand ', alike);
    expect(titles).toEqual(alike.slice(0, 60).map(({ title }) => title));
  });

  it('has no page that shares one ordinary word of a query which another says whole', async () => {
    const says = page('Says', ['the landlord hides a ladder in the garden']);
    const chance = Array.from({ length: 30 }, (_, number) => page(`Chance ${number}`, ['a garden']));
    expect(await titlesFor('landlord ladder garden ', [...chance, says])).toEqual(['Says']);
  });
});

describe('two words that a page writes as one', () => {
  it('find it, and count as known', async () => {
    const sales = page('Sales', ['a toybox by the door']);
    expect(await titlesFor('toy box ', [sales])).toEqual(['Sales']);
    expect((await termsFor('toy box ', [sales])).map(({ isKnown }) => isKnown)).toEqual([true, true]);
    expect(await titlesFor('box toy ', [sales])).toEqual([]);
  });
});

describe('the words of a name', () => {
  it('are known, though no line has them, and the others are not', async () => {
    const called = page('Weeks of cover', [], { names: ['forward stock'] });
    const terms = await termsFor('zebra forward stock ', [called]);
    expect(terms.map(({ word, isKnown }) => [word, isKnown])).toEqual([
      ['zebra', false],
      ['forward', true],
      ['stock', true],
    ]);
  });

  it('are no share of the name of a page that has none of them in it', async () => {
    const says = page('Rents', ['the landlord']);
    const found = await answer('landlord ', sourceOf([says, ...others]));
    expect([found.named, found.namedShare]).toEqual([[], 0]);
    expect(found.strength).toBeGreaterThan(0);
  });

  it('that begins so lead to the title before another name, and two letters to none', async () => {
    const other = page('Cover', [], { names: ['armadillo plan'] });
    const titled = page('Armadillo plan', []);
    expect((await titlesFor('armadillo pl', [other, titled]))[0]).toBe('Armadillo plan');
    expect((await answer('ar', sourceOf([titled, ...others]))).named).toEqual([]);
  });
});

it('a query without a word finds nothing', async () => {
  const nothing = { pages: [], terms: [], strength: 0, named: [], namedShare: 0 };
  for (const query of ['', '  ', '?!']) expect(await answer(query, sourceOf(others))).toEqual(nothing);
});

it('each word says whether any page has it', async () => {
  const cover = page('Weeks of cover', ['how long the stock will last']);
  const { terms } = await answer('weeks xyzzy', sourceOf([cover, ...others]));
  expect(terms.map(({ word, isKnown }) => [word, isKnown])).toEqual([
    ['weeks', true],
    ['xyzzy', false],
  ]);
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
