/** What the desk says of a text, without a browser. */
import { describe, expect, it } from 'vitest';
import { truthChecks } from '../handbook/checks/truth.ts';
import { settings } from '../handbook/testing/handbook.ts';
import { drawPage } from './draw-page.ts';
import { example } from './example.ts';
import { readText } from './read-text.ts';

const read = (text: string) => readText(text, settings, '/', truthChecks);

describe('the example', () => {
  const { reading, handbook } = read(example);

  it('holds something of each kind, a line that is left out, something to finish and something wrong', () => {
    expect(reading.summaries).toEqual([
      {
        title: 'Stock controller interview questions and expert answers',
        layout: 'guide',
        role: 'stock-controller',
        ownRole: null,
        counts: ['3 questions', '1 concept', '1 related role'],
        page: '/roles/stock-controller/',
      },
    ]);
    expect(reading.notes.filter(({ leftOut }) => leftOut)).toHaveLength(1);
    expect(reading.complaints.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning answer-missing',
      'error equation-wrong',
    ]);
  });

  it('says of each line what it was taken for', () => {
    const lines = example.split('\n');
    const said = reading.notes.map(({ line, what }) => `${lines[line - 1]?.slice(0, 12)}: ${what}`);
    expect(said).toContain('Avoid: Count: Avoid');
    expect(said).toContain('Blind count: Concept');
    expect(said).toContain('Technical co: Heading');
  });

  it('is drawn as the site draws its pages, and no others', () => {
    expect(drawPage(handbook, '/roles/stock-controller/', '/')?.html).toContain('Who may change the book');
    expect(drawPage(handbook, `/concepts/blind-count/`, '/')?.title).toBe('Blind count');
    expect(drawPage(handbook, '/roles/nobody/', '/')).toBeNull();
  });
});

it('a role that the handbook lacks has a page of its own', () => {
  const { reading, handbook } = read(example.replace('Stock controller', 'Lighthouse keeper'));
  expect(reading.summaries[0]).toMatchObject({ role: null, ownRole: 'Lighthouse keeper', page: '/roles/your-role/' });
  expect(drawPage(handbook, '/roles/your-role/', '/')?.html).toContain('Who may change the book');
});

it('words of a text are never elements of the page', () => {
  const { handbook } = read(example.replace('a quarter of an hour', 'a <img src=x onerror=alert(1)> hour'));
  expect(drawPage(handbook, '/roles/stock-controller/', '/')?.html).not.toContain('<img');
});

it('what is no interview has one complaint and no page', () => {
  const { reading } = read('Only a sentence, and nothing else.');
  expect(reading.summaries).toEqual([]);
  expect(reading.complaints).toMatchObject([{ severity: 'error', line: 1 }]);
});
