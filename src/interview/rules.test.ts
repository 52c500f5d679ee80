/** Every rule about one raw text, with a text that breaks it. A ▸ stands where the complaint must point. */
import { describe, expect, test } from 'vitest';
import { readingRules } from '../diagnostics/reading-rules.ts';
import { read } from './testing/read.ts';

const pointer = '▸';
type RuleId = keyof typeof readingRules;

const guideTop = 'Stock controller interview questions and expert answers\nKeeps the book true.\n';
const details = 'How do you count?\nAssesses calm.\nAnswer example: Slowly.\n';
const guideEnd = 'Related guides\nStock manager\nSigns corrections\n';
const guide = (middle: string, end = guideEnd) => `${guideTop}${middle}\n${end}`;

const briefTop = 'Stock controller interview prep.\n\nThe seat guards the book.\n\n';
const sections = {
  lookFor: 'What interviewers look for\n\n  • Does the candidate count?\n\n',
  behavioural: 'Behavioural questions to expect\n\n  1. Why stock?\n\n    What it tests: Interest.\n\n',
  concepts: 'Technical concepts to master\n\nLoss\n\nShrinkage\nStock that the book has and the shelf has not.\n\n',
  drills: 'Practical drills\n\n  • A tray is missing. What now?\n\n',
  smartQuestions: 'Smart-question anchors\n\n  • Keys - who, when\n\n',
  related: 'Related roles\n\n  • Stock manager - signs corrections\n',
};
const brief = (changed: Partial<typeof sections>) => briefTop + Object.values({ ...sections, ...changed }).join('');

const cases: [RuleId, string, string][] = [
  ['text-empty', 'no characters at all', pointer],
  ['text-empty', 'blank lines and invisible characters', `${pointer} \n\u200b\n\t\n`],
  ['text-not-interview', 'prose', `${pointer}It was late when the truck came.\n\nNobody had signed for the watches.`],
  ['control-character', 'a bell in an answer', guide(`01\n${details.replace('Slowly', `Slow${pointer}\u0007ly`)}`)],
  [
    'character-damaged',
    'a character that was lost',
    guide(`01\n${details.replace('Slowly', `Na${pointer}\ufffdvely`)}`),
  ],
  [
    'character-damaged',
    'an apostrophe read as Windows-1252',
    guide(`01\n${details.replace('Slowly', `I don${pointer}â€™t`)}`),
  ],
  ['title-missing', 'an older copy', `${pointer}01\n${details}${guideEnd}`],
  [
    'title-last',
    'a copy that began below its title',
    `01\n${details}02\nWhy do books differ?\nTests reason.\nAnswer example: Hands.\n${pointer}${guideTop.split('\n')[0]}`,
  ],
  ['text-twice', 'a page pasted twice', `${guide(`01\n${details}`)}${pointer}${guide(`01\n${details}`)}`],
  [
    'text-cut',
    'a copy that ends inside an answer',
    `${guideTop}01\n${details}02\nWhy do books differ?\nTests reason.\n${pointer}Answer example: Hands move pieces, and the book learns of it too`,
  ],
  [
    'question-twice',
    'one question under two numbers',
    guide(`01\n${details}02\n${pointer}How do you count?\nTests reason.\nAnswer example: Twice.`),
  ],
  [
    'title-role-unknown',
    'a role that no settings name',
    `${pointer}Window dresser interview questions and expert answers\n01\n${details}${guideEnd}`,
  ],
  [
    'section-missing',
    'a guide with its list and without related guides',
    `${guideTop}Interview Questions\n01\nHow do you count?\n01\n${details.trim().replace('Answer', `${pointer}Answer`)}`,
  ],
  [
    'section-missing',
    'a brief without drills',
    brief({ drills: '' }).replace('• Stock manager', `${pointer}• Stock manager`),
  ],
  [
    'section-missing',
    'questions below the wrong heading',
    brief({ behavioural: sections.behavioural.replace(/^.*\n\n {2}/, `  ${pointer}`) }),
  ],
  [
    'section-unknown',
    'a heading of its own',
    brief({ drills: `${sections.drills}${pointer}Pay and benefits\n\n  • Monthly\n\n` }),
  ],
  ['line-unplaced', 'a line above the title', `${pointer}Read this first\n${guide(`01\n${details}`)}`],
  [
    'line-unplaced',
    'a line between a heading and its questions',
    brief({ behavioural: sections.behavioural.replace('  1.', `  ${pointer}Be ready for these.\n\n  1.`) }),
  ],
  [
    'number-missing',
    'a question of a guide',
    guide(`01\n${details}${pointer}Why do books and shelves differ?\nTests reason.\nAnswer example: Hands.`),
  ],
  [
    'number-missing',
    'a bulleted question of a brief whose others have numbers',
    brief({
      behavioural: `${sections.behavioural}  • ${pointer}Why here?\n\n    What it tests: Homework.\n\n`,
    }),
  ],
  [
    'number-order',
    'a number left out',
    guide(`01\n${details}${pointer}03\nWhy do books differ?\nTests reason.\nAnswer example: Hands.`),
  ],
  [
    'nothing-to-study',
    'a title and a line of prose',
    `${pointer}Stock runner interview questions\n\nThe runner keeps the stairs free.`,
  ],
  ['number-alone', 'a number at the end of a copy', guide(`01\n${details}${pointer}02`)],
  [
    'list-differs',
    'another wording in the list',
    guide(`01\n${pointer}How do you count a tray?\nLuxury Retail Roles\n01\n${details}`),
  ],
  [
    'list-differs',
    'another wording in a list without numbers',
    guide(`Interview Questions\n• ${pointer}How do you count a tray?\nLuxury Retail Roles\n01\n${details}`),
  ],
  [
    'list-only',
    'details that were cut off',
    guide(`01\nHow do you count?\n${pointer}02\nWhy do books differ?\nLuxury Retail Roles\n01\n${details}`),
  ],
  [
    'list-lacks',
    'a question that only the details have',
    guide(
      `01\nHow do you count?\nLuxury Retail Roles\n01\n${details}02\n${pointer}Why do books differ?\nTests reason.\nAnswer example: Hands.`,
    ),
  ],
  [
    'question-missing',
    'details that rely on the list',
    guide(`01\nHow do you count?\nLuxury Retail Roles\n${pointer}01\nAssesses calm.\nAnswer example: Slowly.`),
  ],
  [
    'question-lost',
    'details whose question stands nowhere',
    guide(`01\n${details}${pointer}02\nAssesses calm.\nAnswer example: Slowly.`),
  ],
  [
    'purpose-missing',
    'a question with its answer alone',
    guide(
      `01\n${details}02\n${pointer}Why do books differ?\nAnswer example: Hands.\n03\nWho signs?\nTests order.\nAnswer example: The lead.`,
    ),
  ],
  ['answer-missing', 'a question with its purpose alone', guide(`01\n${pointer}How do you count?\nAssesses calm.`)],
  [
    'answer-missing',
    'a brief that answers some questions',
    brief({
      behavioural: `${sections.behavioural.replace('Why', `${pointer}Why`)}  2. Why here?\n\n    What it tests: Homework.\n\n    Answer example: The watches.\n\n`,
    }),
  ],
  [
    'answer-unlabelled',
    'an answer that lost its label',
    guide(`01\nHow do you count?\nAssesses calm.\n${pointer}I count slowly and twice.`),
  ],
  ['label-empty', 'a label with nothing below', guide(`01\n${details}${pointer}Avoid:`)],
  ['label-twice', 'two answers to one question', guide(`01\n${details}Theme: Counting\n  ${pointer}Theme: Loss`)],
  ['label-misplaced', 'a formula in an answer', guide(`01\n${details}${pointer}Formula: a = b`)],
  [
    'definition-missing',
    'a term at the end of its group',
    brief({ concepts: `${sections.concepts.trim()}\n${pointer}Write-off\n\n` }),
  ],
  [
    'points-missing',
    'a topic alone',
    brief({ smartQuestions: `${sections.smartQuestions.trim()}\n  • ${pointer}The safe\n\n` }),
  ],
  [
    'figures-unread',
    'a range where a figure should stand',
    brief({ drills: 'Practical drills\n\n  • Last year: returns 8%. This year: returns ▸8–11%. Why?\n\n' }),
  ],
  [
    'figures-unread',
    'a table of three years',
    brief({
      drills: 'Practical drills\n\n  • Read it.\n▸Metric\t2023\t2024\t2025\nReturns\t8%\t9%\t11%\nWhy?\n\n',
    }),
  ],
  ['related-reason-missing', 'a role alone', brief({ related: `${sections.related}  • ${pointer}Stock runner\n` })],
];

/** Bytes that no string holds, and the place of the first that is wrong. */
const byteCases: [RuleId, string, number[], string][] = [
  ['text-binary', 'a zero byte', [0x61, 0x0a, 0x62, 0x00, 0x63], '2:2'],
  ['text-binary', 'a PDF', [...new TextEncoder().encode('%PDF-1.7 text')], '1:1'],
  ['text-binary', 'a word processor’s document', [0x50, 0x4b, 3, 4, 20], '1:1'],
  ['text-binary', 'Rich Text Format', [...new TextEncoder().encode('{\\rtf1 Answer example: x')], '1:1'],
  ['text-encoding', 'UTF-16 with its mark', [0xff, 0xfe, 0x61, 0x00], '1:1'],
  ['text-encoding', 'UTF-16 of the other order', [0xfe, 0xff, 0x00, 0x61], '1:1'],
  ['text-encoding', 'UTF-16 without its mark', [...Buffer.from('Stock controller interview prep.', 'utf16le')], '1:1'],
  ['text-encoding', 'UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], '1:1'],
  [
    'text-encoding',
    'Latin-1',
    [...Buffer.from('one\r\nthe maison’s caf\u00e9 here'.replace('’', "'"), 'latin1')],
    '2:17',
  ],
  ['text-encoding', 'a text cut inside a character', [...new TextEncoder().encode('caf\u00e9')].slice(0, -1), '1:4'],
  ['text-encoding', 'an overlong form', [0x61, 0xc0, 0xaf], '1:2'],
  ['text-encoding', 'half of a surrogate pair', [0x61, 0x0a, 0xed, 0xa0, 0x80], '2:1'],
];

describe('each rule complains of its fault, where it is', () => {
  test.each(cases)('%s: %s', (rule, _name, marked) => {
    const before = marked.slice(0, marked.indexOf(pointer)).split('\n');
    const { diagnostics, interview } = read(marked.replace(pointer, ''));
    const places = diagnostics.filter(({ ruleId }) => ruleId === rule).map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual([`${before.length}:${(before.at(-1) ?? '').length + 1}`]);
    expect(interview === null).toBe(readingRules[rule].severity === 'error');
  });

  test.each(byteCases)('%s: %s', (rule, _name, bytes, place) => {
    const { interview, diagnostics } = read(Uint8Array.from(bytes));
    expect(interview).toBeNull();
    expect(diagnostics.map(({ ruleId, line, column }) => [ruleId, `${line}:${column}`])).toEqual([[rule, place]]);
  });

  test('a text without faults has no complaint', () => {
    expect(read(guide(`01\n${details}`)).diagnostics).toEqual([]);
    expect(read(brief({})).diagnostics).toEqual([]);
  });

  test('no rule is without a case', () => {
    // The command complains of files that it cannot open: see scripts/parse.test.ts.
    const tried = new Set<string>([
      'file-unreadable',
      ...cases.map(([rule]) => rule),
      ...byteCases.map(([rule]) => rule),
    ]);
    expect(Object.keys(readingRules).filter((rule) => !tried.has(rule))).toEqual([]);
  });
});
