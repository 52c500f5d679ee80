import { describe, expect, test } from 'vitest';
import { bookDocument } from './book.ts';
import type { Section } from './document.ts';
import { sampleHandbook, withoutParts } from './fixtures/sample.ts';
import { guideDocument } from './guide.ts';
import type { PrintOptions } from './options.ts';

const options: PrintOptions = { paper: 'a4', edition: 'full', site: 'https://example.org/', date: '2026-11-21' };
const titles = (sections: readonly Section[]) => sections.map(({ title }) => title);
const entriesOf = (sections: readonly Section[], kind: 'questions' | 'blanks') =>
  sections.flatMap((section) => (section.kind === kind ? section.items : []));

describe('a guide', () => {
  test('has its sections in the order in which they are studied', () => {
    expect(titles(guideDocument(sampleHandbook(), 'assistant-buyer', options).sections)).toEqual([
      'The role',
      'What interviewers look for',
      'The year',
      'Beside this role',
      'Usual next moves',
      'Interview questions',
      'Behavioural questions',
      'Concepts',
      'Practical drills',
      'What to ask them',
      'Worked answers',
      'Index of concepts',
      'Abbreviations',
      'Sources',
    ]);
  });

  test('leaves out a section that would be empty', () => {
    const handbook = sampleHandbook();
    const bare = withoutParts(handbook);
    expect(titles(guideDocument(bare, 'assistant-buyer', options).sections)).toEqual(['Interview questions']);
  });

  test('numbers its questions through both sections, and a question of both comes once', () => {
    const handbook = sampleHandbook();
    const [role] = handbook.roles;
    const [repeated] = role?.questions ?? [];
    role?.behavioural.push(repeated ?? '');
    const numbers = entriesOf(guideDocument(handbook, 'assistant-buyer', options).sections, 'questions').map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  test('gives the role’s own words alone, and no name above them', () => {
    const sections = guideDocument(sampleHandbook(), 'luxury-buyer', options).sections;
    for (const { askings } of entriesOf(sections, 'questions')) expect(askings.map(({ role }) => role)).toEqual([null]);
  });

  test('describes a role beside it once, whatever its texts say of it', () => {
    const handbook = sampleHandbook();
    const [role] = handbook.roles;
    const [first] = role?.related ?? [];
    if (first) role?.related.unshift({ ...first, reason: 'Shared receipts - signs for them' });
    const section = guideDocument(handbook, 'assistant-buyer', options).sections.find(({ id }) => id === 'relations');
    expect(section?.kind === 'pairs' && section.items.map(({ texts }) => texts)).toEqual([
      ['whose orders become this seat’s receipts'],
      ['shares the window and its calendar'],
    ]);
  });

  test('to practise with has every question blank, and every answer at the end, each referring to the other', () => {
    const { sections } = guideDocument(sampleHandbook(), 'assistant-buyer', { ...options, edition: 'questions' });
    const [blanks, answers] = [entriesOf(sections, 'blanks'), entriesOf(sections, 'questions')];
    expect(blanks).toHaveLength(15);
    expect(blanks.map(({ id, counterpart }) => [id, counterpart])).toEqual(
      answers.map(({ id, counterpart }) => [counterpart, id]),
    );
  });
});

describe('the book', () => {
  const handbook = sampleHandbook(7);
  const { sections } = bookDocument(handbook, options);

  test('has a part for each family, opening on a right-hand page, and a chapter for each role', () => {
    const parts = sections.filter(({ kind }) => kind === 'part');
    expect(titles(parts)).toEqual(['Buying and merchandising', 'Stock and inventory']);
    expect(parts.every(({ opens }) => opens === 'recto')).toBe(true);
    expect(titles(sections.filter(({ kind }) => kind === 'chapter'))).toEqual(handbook.roles.map(({ name }) => name));
  });

  test.each(['questions', 'blanks'] as const)('has every question once (%s)', (kind) => {
    const edition = kind === 'questions' ? 'full' : 'questions';
    const entries = entriesOf(bookDocument(handbook, { ...options, edition }).sections, kind);
    expect(entries.map(({ slug }) => slug).toSorted()).toEqual(handbook.questions.map(({ slug }) => slug).toSorted());
  });

  test('has every concept once, from A to Z, and one index', () => {
    const concepts = sections.flatMap((section) =>
      section.kind === 'concepts' ? section.groups.flatMap((group) => group.concepts) : [],
    );
    expect(concepts.map(({ slug }) => slug)).toEqual(handbook.concepts.map(({ slug }) => slug).toSorted());
    expect(sections.filter(({ kind }) => kind === 'index')).toHaveLength(1);
  });

  test('says above each of several askings whose it is', () => {
    const shared = sections.find(({ id }) => id === 'back-shared');
    expect(shared?.kind === 'questions' && shared.items[0]?.askings.map(({ role }) => role)).toEqual(
      handbook.roles.map(({ name }) => name),
    );
  });
});

test('a slug that the handbook does not have is refused by name', () => {
  expect(() => guideDocument(sampleHandbook(), 'stock-runner', options)).toThrow('no role “stock-runner”');
});

test('a text in another language is set as one, so that it is hyphenated by that language’s rules', () => {
  const handbook = sampleHandbook();
  const question = handbook.questions.find(({ askings }) => askings.some(({ role }) => role === 'assistant-buyer'));
  const answer = question?.askings.find(({ role }) => role === 'assistant-buyer')?.parts.answer[0];
  if (answer) answer.language = 'fr';
  const parts = entriesOf(guideDocument(handbook, 'assistant-buyer', options).sections, 'questions')
    .filter(({ slug }) => slug === question?.slug)
    .flatMap(({ askings }) => askings.flatMap((asking) => asking.parts));
  for (const { form, entries } of parts)
    for (const line of entries.flatMap(({ paragraphs }) => paragraphs))
      expect(line.some((piece) => typeof piece === 'object' && 'language' in piece && piece.language === 'fr')).toBe(
        form === 'answer',
      );
});

test('the titles of questions, concepts and drills in another language say so, also where others refer to them', () => {
  const handbook = sampleHandbook();
  for (const entry of [...handbook.questions, ...handbook.concepts, ...handbook.drills]) entry.language = 'fr';
  const { sections } = guideDocument(handbook, 'assistant-buyer', options);
  const drills = sections.flatMap((section) => (section.kind === 'drills' ? section.items : []));
  const entries = [...entriesOf(sections, 'questions'), ...drills];
  const concepts = sections.flatMap((section) =>
    section.kind === 'concepts' ? section.groups.flatMap((group) => group.concepts) : [],
  );
  const index = sections.flatMap((section) => (section.kind === 'index' ? section.entries : []));
  const titled = [...entries, ...entries.flatMap((entry) => entry.concepts), ...concepts, ...index];
  expect(titled.length).toBeGreaterThan(20);
  expect(titled.filter(({ language }) => language !== 'fr')).toEqual([]);
});
