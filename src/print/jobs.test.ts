import { expect, test } from 'vitest';
import { editionNames as editions } from './editions.ts';
import { sampleHandbook } from './fixtures/sample.ts';
import { fileName, planJobs, printableNames } from './jobs.ts';
import { papers } from './papers.ts';

test.each([
  ['a4', 'full', 'stock-runner.pdf'],
  ['us-letter', 'full', 'stock-runner.us-letter.pdf'],
  ['a4', 'questions', 'stock-runner.questions.pdf'],
  ['us-letter', 'questions', 'stock-runner.questions.us-letter.pdf'],
] as const)('on %s, the edition %s is called %s', (paper, edition, name) => {
  expect(fileName('stock-runner', paper, edition)).toBe(name);
});

test('roles without a text are not printed, and no handbook is where there are none', () => {
  const handbook = sampleHandbook(3);
  const [first] = handbook.roles;
  if (first) first.texts = [];
  expect(printableNames(handbook)).toEqual(['luxury-buyer', 'buying-manager', 'handbook']);
  expect(printableNames({ ...handbook, roles: [] })).toEqual([]);
});

test('an order is one job for each name, paper and edition, dated by the texts of the name', () => {
  const handbook = sampleHandbook(2);
  const editionDate = (texts: readonly string[]) => `2026-01-0${texts.length}`;
  const jobs = planJobs(handbook, {
    names: ['luxury-buyer', 'handbook'],
    papers,
    editions,
    site: 'https://example.org',
    editionDate,
  });
  const files = jobs.map(({ file }) => file);
  expect(new Set(files).size).toBe(2 * papers.length * editions.length);
  expect(files).toHaveLength(new Set(files).size);
  expect(files).toEqual(
    expect.arrayContaining(['luxury-buyer.pdf', 'luxury-buyer.questions.us-letter.pdf', 'handbook.questions.pdf']),
  );
  expect(jobs.at(0)?.document().date.words).toBe('2 January 2026');
  expect(jobs.at(-1)?.document().date.words).toBe('4 January 2026');
});

test('a build makes both editions of every guide, and the book in full, on both papers', () => {
  const order = { names: ['luxury-buyer', 'handbook'], papers, site: null, editionDate: () => '2026-01-01' };
  expect(planJobs(sampleHandbook(2), { ...order, editions: 'built' }).map(({ file }) => file)).toEqual([
    'luxury-buyer.pdf',
    'luxury-buyer.us-letter.pdf',
    'luxury-buyer.questions.pdf',
    'luxury-buyer.questions.us-letter.pdf',
    'handbook.pdf',
    'handbook.us-letter.pdf',
  ]);
});

test('without an address of the site a document gives none', () => {
  const [job] = planJobs(sampleHandbook(1), {
    names: ['assistant-buyer'],
    papers: ['a4'],
    editions: ['full'],
    site: null,
    editionDate: () => '2026-01-01',
  });
  expect(JSON.stringify(job?.document())).not.toMatch(/localhost|https?:/);
});
