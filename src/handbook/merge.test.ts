/** What becomes of texts that say the same thing twice, or leave a name out. */
import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { partsOfDefinition, sharedParts, shownParts, textsOfParts } from './parts.ts';
import { proseOfRole } from './prose.ts';
import { brief, guide, handbookOf } from './testing/handbook.ts';

const why = 'Why is the count late?';
const textsOf = (entries: { text: string }[] = []) => entries.map(({ text }) => text);

describe('a question in two texts of one role', () => {
  const { handbook } = handbookOf({
    'stock-runner/a.txt': guide('Stock runner', [
      { question: why, more: 'Key points:\n  • Say it early\nIn brief: Ask first.' },
    ]),
    'stock-runner/b.txt': guide('Stock runner', [
      { question: why, more: 'Key points:\n  • Count again\nIn brief: Count first.\nAvoid: Blame.' },
    ]),
  });
  const [asking] = handbook.questions[0]?.askings ?? [];

  it('is one asking, from both places', () => {
    expect(handbook.questions[0]?.askings).toHaveLength(1);
    expect(asking?.sources.map(({ file }) => file)).toEqual([
      'interviews/stock-runner/a.txt',
      'interviews/stock-runner/b.txt',
    ]);
  });

  it('has the points of both, what the first says of a field that has one text, and from the second what the first lacks', () => {
    expect(textsOf(asking?.parts.keyPoints)).toEqual(['Say it early', 'Count again']);
    expect(textsOf(asking?.parts.inBrief)).toEqual(['Ask first.']);
    expect(textsOf(asking?.parts.avoid)).toEqual(['Blame.']);
    expect(textsOf(asking?.parts.yourCase)).toEqual([]);
  });
});

describe('a question of two roles', () => {
  const of = (one: string, other: string) =>
    handbookOf({
      'stock-runner/a.txt': guide('Stock runner', [{ question: why, more: one }]),
      'stock-controller/a.txt': guide('Stock controller', [{ question: why, more: other }]),
    });

  it('has each plain way of asking once', () => {
    const [page] = of('Plain: late counts\nPlain: nobody counted', 'Plain: late counts\nPlain: who is late').handbook
      .questions;
    expect(page?.plain).toEqual(['late counts', 'nobody counted', 'who is late']);
  });

  it('keeps the name of the first, and the complaint has both', () => {
    const { diagnostics } = of('Short: Late counts', 'Short: Counting too late');
    const said = diagnostics.filter(({ ruleId }) => ruleId === 'short-differs').map(({ message }) => message);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('“Counting too late” here, “Late counts” elsewhere');
    expect(of('Short: Late counts', 'Avoid: Blame.').diagnostics).toEqual([]);
  });
});

describe('the theme of a question', () => {
  const themeOf = (detail: { question?: string; answer?: string; more?: string }) => {
    const { handbook, diagnostics } = handbookOf({
      'stock-runner/a.txt': guide('Stock runner', [{ question: why, answer: 'We were few.', ...detail }]),
    });
    return [handbook.questions[0]?.theme, diagnostics.map(({ ruleId }) => ruleId)];
  };

  it('is the one that it names, by its name or its address', () => {
    expect(themeOf({ more: 'Theme: yourself' })).toEqual(['yourself', []]);
    expect(themeOf({ more: 'Theme: Yourself' })).toEqual(['yourself', []]);
  });

  it('that it names and nobody has is told, and the nearest stands', () => {
    expect(themeOf({ more: 'Theme: Weather' })).toEqual(['counting', ['theme-unknown']]);
  });

  it('is without a name the one whose words its own words and its answer have, and not what one should avoid', () => {
    expect(themeOf({ question: 'Why are you late?', answer: 'The stocktake was long.' })[0]).toBe('counting');
    expect(themeOf({ question: 'Why are you late?', answer: 'A failure of mine.' })[0]).toBe('yourself');
    // Its own words weigh more than those of its answer.
    expect(themeOf({ question: 'A failure of yours?', answer: 'The stocktake. It was long.' })[0]).toBe('yourself');
    expect(themeOf({ question: 'Who is late?', more: 'Avoid: Any stocktake or count.' })[0]).toBe('yourself');
  });

  it('is the last of the list where no word speaks for any', () => {
    expect(themeOf({ question: 'Who is late?' })[0]).toBe('yourself');
  });
});

describe('a drill', () => {
  const drillsOf = (drills: string) => handbookOf({ 'stock-runner/brief.txt': brief('Stock runner', { drills }) });

  it('without a title is called by its first nine words, and its address begins with its role', () => {
    const [drill] = drillsOf('  • Three rings are missing from the safe, and nine, of the watches. Why?').handbook
      .drills;
    expect(drill?.title).toBe('Three rings are missing from the safe, and nine …');
    expect(drill?.slug).toMatch(/^stock-runner-three-rings/);
  });

  it('of no more words is called by all of them', () => {
    const [drill] = drillsOf('  • One two three four five six seven eight nine?').handbook.drills;
    expect(drill?.title).toBe('One two three four five six seven eight nine?');
  });

  it('with a title has the address of its title alone', () => {
    const { handbook, diagnostics } = drillsOf('  • Count A.\n    Title: The count');
    expect(handbook.drills.map(({ slug, title }) => [slug, title])).toEqual([['the-count', 'The count']]);
    expect(diagnostics).toEqual([]);
  });

  it('of a title that another has is told with both places', () => {
    const { diagnostics } = drillsOf('  • Count A.\n    Title: The count\n  • Count B.\n    Title: The count');
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ file: 'interviews/stock-runner/brief.txt', line: 26 });
    expect(diagnostics[0]?.message).toContain('“The count” twice (interviews/stock-runner/brief.txt:24)');
  });

  it('trains what its case asks', () => {
    expect(drillsOf('  • A failure was seen. Why?').handbook.drills[0]?.trains).toBe('yourself');
    expect(drillsOf('  • A stocktake was late. Why?').handbook.drills[0]?.trains).toBe('counting');
  });
});

describe('a concept of two texts', () => {
  const { handbook } = handbookOf({
    'stock-runner/brief.txt': brief('Stock runner', {
      concepts:
        'Counting\n\nCycle count\nA shelf a day.\nFormula: rate = counted ÷ held\nPlain: a count of a part\n\nShrink\nA loss.\nFormula: shrink = book − shelf',
    }),
    'stock-controller/brief.txt': brief('Stock controller', {
      concepts:
        'Control\n\nCycle count\nA class a week.\nFormula: rate = counted ÷ held\nPlain: a count of a part\nPlain: counting by turns\nAlso: cycle count\n\nShrink\nA share.\nFormula: shrink = loss ÷ sales',
    }),
    'stock-manager/brief.txt': brief('Stock manager', { concepts: 'Control\n\nCycle count\nA habit.' }),
  });
  const concept = (slug: string) => handbook.concepts.find((one) => one.slug === slug);

  it('has each plain name once, no name that is its own, and the group in which each role has it', () => {
    expect(concept('cycle-count')).toMatchObject({
      plain: ['a count of a part', 'counting by turns'],
      aliases: [],
      definitions: [{ group: 'Counting' }, { group: 'Control' }, { group: 'Control' }],
    });
  });

  it('has its formula once for all, where every role that has one words it alike', () => {
    const shared = (slug: string) => sharedParts(concept(slug) ?? { definitions: [] }).map(({ name }) => name);
    expect(shared('cycle-count')).toEqual(['formula']);
    expect(shared('shrink')).toEqual([]);
  });

  it('shows those parts that have a text, and none that only names or sorts it', () => {
    const [first] = concept('cycle-count')?.definitions ?? [];
    expect(first && shownParts(partsOfDefinition(first)).map(({ name }) => name)).toEqual(['definition', 'formula']);
  });
});

it('pages stand in the order of their addresses, whatever the order of the texts', () => {
  const { handbook } = handbookOf({
    'stock-runner/a.txt': guide('Stock runner', [
      { question: 'Who counts?' },
      { question: 'All done?' },
      { question: 'May I?' },
    ]),
  });
  expect(handbook.questions.map(({ slug }) => slug)).toEqual(['all-done', 'may-i', 'who-counts']);
});

it('what is made of a French text says so, and what is made of an English one says nothing', () => {
  const french = guide('Stock runner', [
    {
      question: 'Pourquoi voulez-vous travailler dans la réserve de notre maison ?',
      answer: 'Parce que la pièce doit être dans le plateau avant que la cliente ne la demande deux fois.',
      more: 'Avoid: Dire que l’on aime les beaux objets et que rien d’autre ne compte pour vous.',
    },
  ]);
  const { handbook } = handbookOf({
    'stock-runner/a.txt': french,
    'stock-controller/a.txt': guide('Stock controller', [{ question: why }]),
  });
  const languages = handbook.questions.map(({ slug, language }) => [slug.slice(0, 8), language]);
  expect(languages).toEqual([
    ['pourquoi', 'fr'],
    ['why-is-t', undefined],
  ]);
  expect(handbook.questions[0]?.askings[0]?.parts.answer[0]?.language).toBe('fr');
  expect(Object.hasOwn(handbook.questions[1] ?? {}, 'language')).toBe(false);
});

it('a role beside this one keeps the language of the text that names it', () => {
  const source = { file: 'interviews/x/guide.txt', line: 1, endLine: 1 };
  const named = { role: null, name: 'Acheteur', reason: 'dont les commandes arrivent ici', source };
  expect(neighboursOf({ related: [{ ...named, language: 'fr' }] })[0]).toMatchObject({ language: 'fr' });
  expect(Object.hasOwn(neighboursOf({ related: [named] })[0] ?? {}, 'language')).toBe(false);
});

it('what is said of a role itself is its seat, what interviewers look for, and what to ask them', () => {
  const { handbook } = handbookOf({ 'stock-runner/brief.txt': brief('Stock runner') });
  const role = handbook.roles.find(({ slug }) => slug === 'stock-runner');
  expect(role && textsOf(proseOfRole(role))).toEqual([
    'The seat keeps the stock.',
    'Can they count?',
    'Counting',
    'how often',
    'by whom',
  ]);
});

it('the texts of a part are what is asked next and what one could reply', () => {
  const { handbook } = handbookOf({
    'stock-runner/a.txt': guide('Stock runner', [{ question: why, more: 'Follow-up: And then?\nReply: I ask again.' }]),
  });
  const asked = handbook.questions[0]?.askings[0]?.parts.followUps ?? [];
  const shown = { form: 'probes', place: 'below', onRolePage: null, onPaper: true } as const;
  const row = { name: 'x', heading: 'x', shown, weight: 1, owed: null, oneOf: null, entries: asked };
  expect(textsOfParts([row])).toEqual(['And then?', 'I ask again.']);
});
