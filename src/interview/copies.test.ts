/** Editors’ copies of one text differ in a hundred small ways; all of them read the same. */
import { describe, expect, test } from 'vitest';
import { faultsOf } from './testing/lossless.ts';
import { jsonOf, read } from './testing/read.ts';
import { brief, guide } from './testing/texts.ts';

type Copy = (text: string) => string;

const headings =
  /^(Interview Questions|Luxury Retail Roles|Related guides|What interviewers look for|Behavioural questions to expect|Technical concepts to master|Practical drills|Smart-question anchors|Related roles|Sourced from)$/gm;
const labels =
  /^( *)(What it tests|Answer example|Key points|Avoid|Follow-up|Theme|Formula|Example|Also|Source|Title|Worked answer):/gm;
/** Numbers before questions; the enumeration inside an answer of the guide stays. */
const numbered =
  (write: (number: string) => string): Copy =>
  (text) =>
    text
      .replace(/^(0\d)$/gm, (number) => write(number))
      .replace(/^( {2})(\d)\.(?= )/gm, (_, indent, number) => indent + write(number));
const menuLine = /^(Assistant.*manager)01$/m;
const apart = (menu: string, separator: string) => menu.replace(/(?<=[a-z)])(?=[A-Z])/g, separator);

function wrapped(width: number): Copy {
  return (text) =>
    text
      .split('\n')
      .map((line) => {
        const indent = /^ */.exec(line)?.[0] ?? '';
        const lines = [''];
        for (const word of line.trim().split(' ')) {
          const longer = [lines.at(-1), word].filter((part) => part !== '').join(' ');
          if (lines.at(-1) !== '' && indent.length + longer.length > width) lines.push(word);
          else lines[lines.length - 1] = longer;
        }
        return lines.map((part) => indent + part).join('\n');
      })
      .join('\n');
}

const copies: Record<string, Copy> = {
  'lines that end in CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'lines that end in a lone CR': (text) => text.replace(/\n/g, '\r'),
  'a byte-order mark': (text) => `\ufeff${text}`,
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'zero-width characters': (text) => text.replace(/e/g, 'e\u200b').replace(/\n/g, '\n\u2060'),
  'curly apostrophes': (text) => text.replace(/'/g, '’'),
  'tabs before lines': (text) => text.replace(/^ +/gm, '\t'),
  'no indentation': (text) => text.replace(/^ +/gm, ''),
  'white space after lines': (text) => text.replace(/$/gm, '  '),
  'hyphens as bullets': (text) => text.replace(/•/g, '-'),
  'dashes as bullets': (text) => text.replace(/•/g, '–'),
  'asterisks as bullets': (text) => text.replace(/•/g, '*'),
  'hollow bullets': (text) => text.replace(/•/g, 'o'),
  'square bullets that touch': (text) => text.replace(/• /g, '▪'),
  'a word processor’s bullets': (text) => text.replace(/•/g, '\uf0b7'),
  'numbers as 1)': numbered((number) => `${Number(number)})`),
  'numbers as (1)': numbered((number) => `(${Number(number)})`),
  'numbers as #1': numbered((number) => `#${Number(number)}`),
  'numbers as Q1': numbered((number) => `Q${Number(number)}`),
  'numbers as Q1.': numbered((number) => `Q${Number(number)}.`),
  'numbers as Question 1:': numbered((number) => `Question ${Number(number)}:`),
  'numbers as Question 1 of 12': numbered((number) => `Question ${Number(number)} of 12`),
  'numbers as No. 1': numbered((number) => `No. ${Number(number)}`),
  'numbers with a zero': numbered((number) => number.padStart(2, '0')),
  'numbers without a zero': numbered((number) => String(Number(number))),
  'numbers in bold': numbered((number) => `**${number}.**`),
  'numbers as headings': numbered((number) => `### ${number}.`),
  'a number and its question in one line': (text) => text.replace(/^(0\d)\n/gm, '$1. '),
  'a number glued to its question': (text) => text.replace(/^(0\d)\n/gm, '$1'),
  'headings in capitals': (text) => text.replace(headings, (heading) => heading.toUpperCase()),
  'headings with a colon': (text) => text.replace(headings, '$1:'),
  'headings of Markdown': (text) => text.replace(headings, '## $1'),
  'bold headings and labels': (text) => text.replace(headings, '**$1**').replace(labels, '$1**$2:**'),
  'numbered headings': (text) => text.replace(headings, '3. $1'),
  'American spelling': (text) => text.replace(/Behaviour/g, 'Behavior'),
  'another label for the answer': (text) => text.replace(/Answer example:/g, 'Sample answer:'),
  'labels in capitals, with a space before the colon': (text) =>
    text.replace(labels, (_, indent, label) => `${indent}${label.toUpperCase()} :`),
  'labels with a dash': (text) => text.replace(/^( *)(What it tests|Answer example|Worked answer): /gm, '$1$2 – '),
  'labels on a line of their own': (text) =>
    text.replace(labels, (all, indent, label) => (label === 'Key points' ? all : `${indent}${label}:\n${indent}`)),
  'a blank line after each line': (text) => text.replace(/\n+/g, '\n\n'),
  'two blank lines after each line': (text) => text.replace(/\n+/g, '\n\n\n'),
  'no blank line': (text) => text.replace(/\n+/g, '\n'),
  'lines broken at 60 characters': wrapped(60),
  'lines broken at 80 characters': wrapped(80),
  'lines broken at 100 characters': wrapped(100),
  'a menu whose number stands below': (text) => text.replace(menuLine, '$1\n01'),
  'a menu without its heading': (text) => text.replace('Luxury Retail Roles\n', ''),
  'no menu': (text) => text.replace(/^Luxury Retail Roles\n.*01$/m, '01'),
  'a menu of one name to a line': (text) => text.replace(menuLine, (_, menu) => `${apart(menu, '\n')}\n01`),
  'a menu of lines, the last glued to the number': (text) =>
    text.replace(menuLine, (_, menu) => `${apart(menu, '\n')}01`),
  'a menu broken in two': (text) => text.replace(/^(Assistant.{60,120}?[a-z])(?=[A-Z])(.*01)$/m, '$1\n$2'),
  'a menu with bars': (text) => text.replace(menuLine, (_, menu) => `${apart(menu, ' | ')}\n01`),
  'a menu glued to the number and the question': (text) =>
    text.replace(/01\n(?=How do you run a cycle count.*\nAssesses)/, '01'),
  'no list': (text) => text.replace(/^Interview Questions\n[\s\S]*?(?=Luxury Retail Roles)/m, ''),
  'a list without numbers': (text) => inList(text, (list) => list.replace(/^0\d\n/gm, '')),
  'a bulleted list': (text) => inList(text, (list) => list.replace(/^0\d\n/gm, '• ')),
  'sections in another order': (text) => {
    const [top = '', ...parts] = text.split(/^(?=What int|Behav|Technical|Practical|Smart|Related roles|Sourced)/m);
    return (
      top +
      parts
        .reverse()
        .map((part) => `${part.trimEnd()}\n\n`)
        .join('')
    );
  },
  'the page’s furniture at the end': (text) =>
    `${text}Privacy policy\nTerms of use\nSign up for our newsletter\n© 2026 The Example Academy. All rights reserved.\n`,
};

function inList(text: string, change: Copy): string {
  const end = text.indexOf('Luxury Retail Roles');
  return end < 0 ? text : change(text.slice(0, end)) + text.slice(end);
}

/** What a reader sees: lines, places and what is left out may differ, and so may the kind of apostrophe. */
function seen(text: string): unknown {
  const { file: _file, ignored: _ignored, ...rest } = jsonOf(text);
  return JSON.parse(
    JSON.stringify(rest, (key, value) => (key === 'line' ? undefined : value))
      .replace(/’/g, "'")
      .replace(/(?:\\n| )+/g, ' '),
  );
}

describe.each([
  ['a guide', guide],
  ['a brief', brief],
])('%s reads the same with', (_layout, text) => {
  const changed = Object.entries(copies).filter(([, copy]) => copy(text) !== text);

  test.each(changed)('%s', (_name, copy) => {
    const copied = copy(text);
    expect(seen(copied)).toEqual(seen(text));
    const { interview, diagnostics } = read(copied);
    const rules = diagnostics.map(({ ruleId }) => ruleId);
    expect(rules).toEqual(read(text).diagnostics.map(({ ruleId }) => ruleId));
    expect(interview && faultsOf(copied, interview, diagnostics)).toEqual([]);
  });
});

test('every copy is tried on a layout', () => {
  const idle = Object.entries(copies).filter(([, copy]) => copy(guide) === guide && copy(brief) === brief);
  expect(idle.map(([name]) => name)).toEqual([]);
});
