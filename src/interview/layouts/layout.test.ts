/** What a layout may say of lines, and of its own form, that no layout of today says: the next one may rely on it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commonLook } from '../clean/look.ts';
import { naturalForm } from '../clean/natural.ts';
import { type Line, lineWithin } from '../lines.ts';
import { jsonOf, read } from '../testing/read.ts';
import { layouts } from './index.ts';
import type { LayoutDefinition } from './layout.ts';

/** The records, to which a test adds one, or puts one in the place of another. */
const records = layouts as Record<string, LayoutDefinition>;
const { questions } = layouts;

afterEach(() => {
  vi.restoreAllMocks();
  records.questions = questions;
  delete records.cards;
});

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
const cutsLines = (unroll: (lines: Line[]) => Line[] = unrollCards) =>
  vi
    .spyOn(layouts.questions as { unroll: NonNullable<LayoutDefinition['unroll']> }, 'unroll')
    .mockImplementation(unroll);

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

describe('a label of a layout’s own wording', () => {
  const isPoints = (text: string) => /^Points:/.test(text);

  it('heads the points that stand below it, each whole, or has its text behind it', () => {
    cutsLines((lines) =>
      unrollCards(lines).map((line) =>
        isPoints(line.text)
          ? { ...line, cell: { label: 'keyPoints', from: /^Points:\s*/.exec(line.text)?.[0].length ?? 0 } }
          : line,
      ),
    );
    const text =
      'Stock runner interview questions\n\n## Why stock?\nIt moves.\nPoints:\n- never on the floor; ever\n- a note\n\n## What first?\nThe tray.\nPoints: trays\n';
    expect(jsonOf(text).questions.map(({ answer, keyPoints }) => [answer, keyPoints])).toEqual([
      ['It moves.', ['never on the floor; ever', 'a note']],
      ['The tray.', ['trays']],
    ]);
  });
});

describe('titles of a layout’s own', () => {
  const titles = [{ words: 'faqs?', behind: 'for the job', reason: 'the layout’s own' }];
  const text = (title: string) => `${title}\n\n1. Why stock?\nAnswer: It moves.\n`;

  it('are titles, whatever words others have, and part texts', () => {
    records.questions = { ...layouts.questions, titled: 'other', titles };
    const both = `${text('FAQ — Stock runner for the job')}\n${text('FAQ — Stock controller for the job')}`;
    expect(jsonOf(text('FAQ — Stock runner for the job')).role).toBe('stock-runner');
    expect(read(both).interviews.map(({ role }) => role)).toEqual(['stock-runner', 'stock-controller']);
  });

  it('are none in other texts', () => {
    expect(jsonOf(text('FAQ — Stock runner for the job')).role).toBeNull();
  });
});

describe('a layout that reads as questions and answers are read', () => {
  const text = (first: string) => `Stock runner interview questions\n\n## Why stock?\n${first}\n## What first?\n`;
  const complaints = (written: string) =>
    read(written).diagnostics.flatMap(({ ruleId, line }) =>
      ['answer-missing', 'list-only'].includes(ruleId) ? [`${ruleId} ${line}`] : [],
    );

  it('has no list of its questions: the first may lack its answer as any other', () => {
    cutsLines();
    expect(complaints(`${text('')}The tray.\n`)).toEqual(['answer-missing 3']);
  });

  it('owes what its own record says', () => {
    cutsLines();
    expect(complaints(text(''))).toEqual([]);
    records.questions = { ...layouts.questions, owed: { purpose: false, answer: 'always' } };
    expect(complaints(text(''))).toEqual(['answer-missing 3', 'answer-missing 5']);
  });

  it('keeps a table that an answer holds in the answer, whatever its head says', () => {
    records.cards = { ...layouts.questions, unroll: unrollCards };
    const rows = '| Question | Answer |\n|---|---|\n| Who? | Me. |';
    expect(jsonOf(`${text(`As follows.\n${rows}`)}The tray.\n`).questions).toHaveLength(2);
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

  it('may have other words for its labels, and a rule between two questions', () => {
    const named = { ...look, labels: { avoid: 'Never' }, between: '~~~' };
    const written = interview && naturalForm(interview, named);
    expect(written).toContain('\nNever: Sighs.\n\n~~~\n\n## What moves first?');
    expect(written?.match(/~~~/g)).toHaveLength(1);
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
