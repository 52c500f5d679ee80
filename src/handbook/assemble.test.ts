import { describe, expect, it } from 'vitest';
import { brief, guide, handbookOf, settings } from './testing/handbook.ts';

const rulesOf = (diagnostics: { ruleId: string }[]) => diagnostics.map(({ ruleId }) => ruleId);

describe('questions that several texts ask', () => {
  const texts = {
    'stock-runner/brief.txt': brief('Stock runner'),
    'stock-controller/brief.txt': brief('Stock controller', {
      behavioural: '  1. Walk me through your CV\n\n    What it tests: Accuracy.',
    }),
  };

  it('are one page, with each role’s purpose on it, in the order of roles.yml', () => {
    const { handbook } = handbookOf(texts);
    expect(handbook.questions).toHaveLength(1);
    expect(handbook.questions[0]?.askings.map(({ role, parts }) => [role, parts.assesses[0]?.text])).toEqual([
      ['stock-runner', 'Order.'],
      ['stock-controller', 'Accuracy.'],
    ]);
  });

  it('keep both answers when two texts of one role answer them, in the order of the files', () => {
    const { handbook } = handbookOf({
      'stock-runner/b.txt': guide('Stock runner', [{ question: 'How do you find a piece?', answer: 'Second file.' }]),
      'stock-runner/a.txt': guide('Stock runner', [{ question: 'How do you find a piece?', answer: 'First file.' }]),
    });
    expect(handbook.questions[0]?.askings[0]?.parts.answer.map(({ text }) => text)).toEqual([
      'First file.',
      'Second file.',
    ]);
  });

  it('give the same handbook whatever the order of the texts', () => {
    const reversed = Object.fromEntries(Object.entries(texts).reverse());
    expect(handbookOf(reversed).handbook).toEqual(handbookOf(texts).handbook);
  });
});

describe('addresses', () => {
  it('come from the words alone, so adding a text moves no page', () => {
    const one = { 'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Where is the bag?' }]) };
    const two = { 'stock-controller/guide.txt': guide('Stock controller', [{ question: 'Who counted?' }]), ...one };
    const slugOf = (texts: Record<string, string>) =>
      handbookOf(texts).handbook.questions.find(({ question }) => question === 'Where is the bag?')?.slug;
    expect(slugOf(one)).toBe('where-is-the-bag');
    expect(slugOf(two)).toBe('where-is-the-bag');
  });

  it('that two different questions would share are an error with both places', () => {
    const long =
      'Tell me how you would bring a sealed bag from the third floor to the counter without losing sight of it';
    const { diagnostics, handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: `${long} twice?` }, { question: `${long} once?` }]),
    });
    const [collision] = diagnostics.filter(({ ruleId }) => ruleId === 'slug-collision');
    expect(collision?.line).toBe(7);
    expect(collision?.message).toContain('interviews/stock-runner/guide.txt:3');
    expect(handbook.questions).toHaveLength(1);
  });

  it('that two drills of one title would share are an error, for one would be lost', () => {
    const drills = '  • Count A.\n    Title: The count\n  • Count B.\n    Title: The count';
    expect(rulesOf(handbookOf({ 'stock-runner/brief.txt': brief('Stock runner', { drills }) }).diagnostics)).toContain(
      'slug-collision',
    );
  });

  it('are letters and hyphens, whatever the script of the words', () => {
    const { handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [
        { question: 'Où est l’œuvre métier ?' },
        { question: '在哪里？' },
      ]),
    });
    expect(handbook.questions.map(({ slug }) => slug).every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
    expect(handbook.questions.map(({ slug }) => slug)).toContain('ou-est-loeuvre-metier');
  });
});

describe('concepts', () => {
  const shared = (definition: string) => `Counting\n\nCycle count\n${definition}\nAlso: Rolling count`;

  it('defined in several texts are one page with the definitions side by side', () => {
    const { handbook } = handbookOf({
      'stock-runner/brief.txt': brief('Stock runner', { concepts: shared('A shelf a day.') }),
      'stock-controller/brief.txt': brief('Stock controller', { concepts: shared('A class of stock a week.') }),
    });
    expect(handbook.concepts).toHaveLength(1);
    expect(handbook.concepts[0]?.aliases).toEqual(['Rolling count']);
    expect(handbook.concepts[0]?.definitions.map(({ role, parts }) => [role, parts.definition[0]?.text])).toEqual([
      ['stock-runner', 'A shelf a day.'],
      ['stock-controller', 'A class of stock a week.'],
    ]);
  });

  it('know the questions and drills that mention them by any name', () => {
    const { handbook } = handbookOf({
      'stock-runner/brief.txt': brief('Stock runner', { concepts: shared('A shelf a day.') }),
      'stock-runner/guide.txt': guide('Stock runner', [
        { question: 'What goes wrong?', answer: 'Our rolling counts were late.' },
      ]),
    });
    expect(handbook.concepts[0]?.questions).toEqual(['what-goes-wrong']);
    expect(handbook.concepts[0]?.drills).toHaveLength(1);
  });
});

describe('a short name', () => {
  const texts = {
    'stock-runner/guide.txt': guide('Stock runner', [
      { question: 'You have 14 metres and 180 looks. How do you edit?', more: 'Short: Editing to the rail' },
    ]),
  };

  it('is the address of its question, and its name in lists', () => {
    const [question] = handbookOf(texts).handbook.questions;
    expect(question).toMatchObject({ slug: 'editing-to-the-rail', short: 'Editing to the rail' });
  });

  it('that is long is cut after a whole word', () => {
    const long = 'Short: How to edit a showroom of very many looks down to the few metres of one rail';
    const [question] = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: 'How?', more: long }]),
    }).handbook.questions;
    expect(question?.slug).toBe('how-to-edit-a-showroom-of-very-many-looks-down-to-the-few');
  });

  it('that another text gives the same question otherwise is told', () => {
    const { diagnostics, handbook } = handbookOf({
      ...texts,
      'stock-controller/guide.txt': guide('Stock controller', [
        { question: 'You have 14 metres and 180 looks. How do you edit?', more: 'Short: Fourteen metres' },
      ]),
    });
    expect(handbook.questions.map(({ slug }) => slug)).toEqual(['editing-to-the-rail']);
    expect(diagnostics.find(({ ruleId }) => ruleId === 'short-differs')).toMatchObject({
      file: 'interviews/stock-controller/guide.txt',
      line: 7,
    });
  });
});

describe('an old address', () => {
  const texts = { 'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why?', more: 'Short: Why' }]) };
  const renamed = (from: string, to: string) => ({
    ...settings,
    renames: [{ kind: 'question' as const, from, to, file: 'renames.yml', line: 3 }],
  });

  it('that leads to a page is in order', () => {
    expect(handbookOf(texts, renamed('why-this', 'why')).diagnostics.map(({ ruleId }) => ruleId)).not.toContain(
      'rename-dangling',
    );
  });

  it.each([
    ['that leads nowhere', 'why-this', 'gone', 'rename-dangling'],
    ['that is a page', 'why', 'why', 'rename-taken'],
  ])('%s is an error at its line', (_what, from, to, rule) => {
    const { diagnostics } = handbookOf(texts, renamed(from, to));
    expect(diagnostics.find(({ ruleId }) => ruleId === rule)).toMatchObject({ file: 'renames.yml', line: 3 });
  });
});

describe('advice on how to answer', () => {
  const texts = { 'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why?', more: 'Short: Why' }]) };
  const advised = (question: string) => ({
    ...settings,
    advice: [{ question, how: 'Say it plainly.', file: 'advice.yml', line: 4 }],
  });

  it('belongs to its question', () => {
    expect(handbookOf(texts, advised('why')).handbook.questions[0]?.advice).toBe('Say it plainly.');
  });

  it('on a question that there is not is an error at its line', () => {
    const { diagnostics } = handbookOf(texts, advised('gone'));
    expect(diagnostics.find(({ ruleId }) => ruleId === 'advice-dangling')).toMatchObject({
      file: 'advice.yml',
      line: 4,
    });
  });
});

describe('ways of asking for a page', () => {
  const texts = { 'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why?', more: 'Short: Why' }]) };
  const asked = (page: string) => ({
    ...settings,
    asAsked: [{ page, ways: ['what for'], file: 'as-asked.yml', line: 4 }],
  });

  it('are kept with the address of the page', () => {
    expect(handbookOf(texts, asked('questions/why')).handbook.asAsked).toEqual([
      { page: 'questions/why', ways: ['what for'] },
    ]);
    expect(handbookOf(texts, asked('roles/stock-runner')).diagnostics).toEqual([]);
  });

  it('are complained of at their line where there is no such page', () => {
    const { diagnostics } = handbookOf(texts, asked('questions/gone'));
    expect(diagnostics.find(({ ruleId }) => ruleId === 'as-asked-dangling')).toMatchObject({
      file: 'as-asked.yml',
      line: 4,
    });
  });
});

describe('the folder decides whose text it is', () => {
  it('and a title that names another role is an error', () => {
    const { diagnostics, handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Inventory controller', [{ question: 'Why?' }]),
    });
    expect(rulesOf(diagnostics)).toContain('title-role-other');
    expect(handbook.questions).toEqual([]);
  });

  it('and a folder that is no role is an error', () => {
    expect(
      rulesOf(handbookOf({ 'stock-walker/guide.txt': guide('Stock runner', [{ question: 'Why?' }]) }).diagnostics),
    ).toContain('folder-unknown');
  });

  it('a text in no folder belongs to the role of its title', () => {
    const { handbook } = handbookOf({ 'guide.txt': guide('Stock runner', [{ question: 'Why?' }]) });
    expect(handbook.roles[0]?.questions).toEqual(['why']);
  });
});

describe('themes', () => {
  it('are the one that the question names, whatever its capitals', () => {
    const { handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why the count?', more: 'Theme: YOURSELF' }]),
    });
    expect(handbook.questions[0]?.theme).toBe('yourself');
  });

  it('or else the nearest by the question’s words', () => {
    const { handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: 'How was the stocktake?' }]),
    });
    expect(handbook.questions[0]?.theme).toBe('counting');
  });

  it('and a name that is no theme is an error at its line', () => {
    const { diagnostics } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why?', more: 'Theme: Weather' }]),
    });
    expect(diagnostics.find(({ ruleId }) => ruleId === 'theme-unknown')).toMatchObject({
      line: 7,
      file: 'interviews/stock-runner/guide.txt',
    });
  });
});

describe('whatever a question is called', () => {
  const names = ['constructor', 'Index?', '__proto__', 'toString', '???', '!!!', 'あなたはなぜ', 'Почему?'];
  it('it has a page of its own, at an address that no other page has', () => {
    const { handbook, diagnostics } = handbookOf({
      'stock-runner/guide.txt': guide(
        'Stock runner',
        names.map((question) => ({ question })),
      ),
    });
    expect(diagnostics.filter(({ fatal }) => fatal)).toEqual([]);
    expect(handbook.questions.map(({ question }) => question).toSorted()).toEqual(names.toSorted());
    expect(new Set(handbook.questions.map(({ slug }) => slug)).size).toBe(names.length);
    expect(handbook.roles[0]?.questions).toHaveLength(names.length);
    expect(handbook.questions.map(({ slug }) => slug)).not.toContain('index');
  });
});

describe('a role without texts', () => {
  it('is in the handbook all the same, with empty lists', () => {
    expect(handbookOf({}).handbook.roles.map(({ slug, texts }) => [slug, texts])).toEqual([
      ['stock-runner', []],
      ['stock-controller', []],
      ['stock-manager', []],
    ]);
  });
});

describe('related questions', () => {
  it('are questions of other roles, never of the same', () => {
    const { handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [
        { question: 'A sealed bag is missing. What now?' },
        { question: 'Who seals the missing bag?' },
      ]),
      'stock-controller/guide.txt': guide('Stock controller', [
        { question: 'The sealed bag was missing at the count. Why?' },
      ]),
    });
    const related = handbook.questions.find(({ slug }) => slug === 'a-sealed-bag-is-missing-what-now')?.related;
    expect(related).toEqual(['the-sealed-bag-was-missing-at-the-count-why']);
  });
});
