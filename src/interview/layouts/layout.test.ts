/** What a layout may say of lines, and of its own form, that no layout of today says: the next one may rely on it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commonLook } from '../clean/look.ts';
import { naturalForm } from '../clean/natural.ts';
import { type Line, lineWithin } from '../lines.ts';
import { jsonOf, read } from '../testing/read.ts';
import { layouts } from './index.ts';
import type { LayoutDefinition } from './layout.ts';

afterEach(() => vi.restoreAllMocks());

/** Questions are headings of Markdown, and all below one is its answer. */
function unrollCards(lines: Line[]): Line[] {
  let rank = 0;
  let answered = false;
  return lines.map((line) => {
    if (/^## /.test(line.text)) {
      rank += 1;
      answered = false;
      return lineWithin(line, { from: 3, to: line.text.length }, { number: rank });
    }
    if (line.text === '' || rank === 0) return line;
    const is = answered ? ({ further: true } as const) : { head: 'Answer' };
    answered = true;
    return lineWithin(line, { from: 0, to: line.text.length }, is);
  });
}

/** Lets a layout cut its lines so for one test. */
const cutsLines = () =>
  vi
    .spyOn(layouts.questions as { unroll: NonNullable<LayoutDefinition['unroll']> }, 'unroll')
    .mockImplementation(unrollCards);

describe('a line that goes on with the answer above it, as its layout says', () => {
  // What a judge of single lines takes for something else.
  const lookalikes = [
    '2. I counted again with a colleague.',
    'Page 3 of 4',
    '14',
    'Stock controller interview questions',
    'Sources',
    'Behavioural questions',
    'Is it true?',
    'What it tests: nothing.',
    'Difficulty: hard',
    'Contents',
    '***',
    'Share this article',
    'l. By hand.',
  ];

  it.each(lookalikes)('stays in it: %s', (line) => {
    cutsLines();
    const text = `Stock runner interview questions\n\n## Why stock?\n\nBecause it moves.\n\n${line}\n\nThat is all.\n\n## What moves first?\nThe tray.\n`;
    const { questions, role, related, sources } = jsonOf(text);
    expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
      ['Why stock?', `Because it moves.\n${line}\nThat is all.`],
      ['What moves first?', 'The tray.'],
    ]);
    expect({ role, related, sources }).toEqual({ role: 'stock-runner', related: [], sources: [] });
  });

  it('is the rest of a sentence where a margin broke it, and a point without its bullet where it is one', () => {
    cutsLines();
    const text =
      'Stock runner interview questions\n\n## Why stock?\n\nBecause the piece is in the tray before the\nclient asks twice.\n- read the book\n';
    expect(jsonOf(text).questions[0]?.answer).toBe(
      'Because the piece is in the tray before the client asks twice.\nread the book',
    );
  });
});

describe('the form of a layout', () => {
  const text =
    'Stock runner interview questions\n\nFor a stockroom.\n\n1. Why stock?\nAnswer: Because it moves.\nIt does.\nAvoid: Sighs.\n\n2. What moves first?\nAnswer: The tray.\n\nSources\n• The manual\n';
  const { interview } = read(text);
  const look = { ...commonLook, question: (_: number, words: string) => [`## ${words}`], questions: null };

  it('may be that of Markdown: a mark before title and headings, bare answers, a rule below each question', () => {
    const markdown = {
      ...look,
      title: (words: string) => `# ${words}`,
      heading: (words: string) => `## ${words}`,
      answer: '',
      end: '---',
    };
    expect(interview && naturalForm(interview, markdown)).toBe(
      '# Stock runner interview questions\n\nFor a stockroom.\n\n## Why stock?\n\nBecause it moves.\n\nIt does.\n\nAvoid: Sighs.\n\n---\n\n## What moves first?\n\nThe tray.\n\n---\n\n## Sourced from\n\n  • The manual\n',
    );
  });

  it('may give answers a mark of its own, and write all of a question without blank lines', () => {
    const cards = {
      ...look,
      question: (_: number, words: string) => [`Front: ${words}`],
      answer: 'Back: ',
      parted: false,
    };
    expect(interview && naturalForm(interview, cards)).toContain(
      '\nFront: Why stock?\nBack: Because it moves.\nIt does.\nAvoid: Sighs.\nFront: What moves first?\nBack: The tray.\n',
    );
  });
});
