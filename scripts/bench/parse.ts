/** What reading costs: guides and briefs of several sizes, how the cost grows with them, and one line of 5 MB. */
import { execFile } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseInterview } from '../../src/interview/parse.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

const title = (name: string) => `Stock controller interview ${name}`;
const two = (number: number) => String(number).padStart(2, '0');
const answer =
  'Answer example: I count the dearest shelves first, before the doors open, and I write down what differs before I touch the book. Last month a tray of rings was off by one, and the cause was a return that nobody had received on the screen. I found it by reading the transfer notes backwards, day by day, and since then every return gets its number at the counter.';

const guide = (count: number) => `${title('questions and expert answers')}
Keeps the book true to the shelves.
Interview Questions
${lines(count, (index) => `${two(index)}\nHow do you count tray ${index} without closing the boutique?`)}
Luxury Retail Roles
Assistant buyerLuxury buyerBuying managerInventory managerLogistics coordinatorStock controllerStock managerStock runner01
${lines(
  count,
  (index) =>
    `${index > 1 ? `${two(index)}\n` : ''}How do you count tray ${index} without closing the boutique?\nAssesses calm.\n${answer}\nKey points:\n  • Dearest first\n  • Cause before correction\nAvoid: Promises.\nFollow-up: Who signs?\nTheme: Counting`,
)}
Related guides
Stock manager
Signs corrections`;

const brief = (count: number) => `${title('prep.')}

The seat guards the book.

What interviewers look for

${lines(count, (index) => `  • Does the candidate count tray ${index} twice before the book is touched?`)}

Technical concepts to master

Loss

${lines(count, (index) => `Shrinkage of tray ${index}\nStock that the book has and tray ${index} has not, valued at cost.\nFormula: shrinkage = book − shelf`)}

Practical drills

${lines(count / 4, (index) => `  • Last season: accuracy 98%, shrinkage £${index},400. This season: accuracy 96%, shrinkage £${index},600. What first?\n    Worked answer: The returns.\n    Then the safe.`)}

Smart-question anchors

${lines(count, (index) => `  • Tray ${index} - who counts, how often, what happens to a difference`)}`;

const megabyte = 1e6;

/** Each case is made and read in a process of its own, so that its memory is its own. */
const cases: Record<string, () => string> = {
  'guide, 12 questions': () => guide(12),
  'guide, 1,200 questions': () => guide(1200),
  'guide, 20,000 questions': () => guide(20_000),
  'guide, 50 MB': () => guide(Math.ceil((50 * megabyte) / (guide(1200).length / 1200))),
  'brief, 20,000 concepts, 5,000 drills': () => brief(20_000),
  'one line of 5 MB': () =>
    `${guide(12)}\n${'A line that never ends, and says 5% - or £4.2m - of nothing. '.repeat(82_000)}`,
};

const times = { least: 3, enough: 400 };

interface Measured {
  bytes: number;
  seconds: number;
  peak: number;
}

/**
 * The median of several readings in seconds of processor, which other work on the machine lengthens least, and the most
 * memory that the process held until the first was done.
 */
function measure(name: string): Measured {
  const bytes = new TextEncoder().encode(cases[name]?.() ?? '');
  const taken: number[] = [];
  let peak = 0;
  const began = performance.now();
  while (taken.length < times.least || performance.now() - began < times.enough) {
    const start = process.cpuUsage();
    parseInterview(bytes, 'text.txt', []);
    const { user, system } = process.cpuUsage(start);
    taken.push(user + system);
    peak ||= process.resourceUsage().maxRSS / 1024;
  }
  const median = taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)] ?? 0;
  return { bytes: bytes.length, seconds: median / 1e6, peak };
}

const script = fileURLToPath(import.meta.url);
const argument = '--measure';

/** How much more time a case takes than the one before it, as a power of its size: 1 is linear. */
const growth = (before: Measured, { bytes, seconds }: Measured): number =>
  Math.log(seconds / before.seconds) / Math.log(bytes / before.bytes);

/** Prints a row for each case: size, seconds of processor, MB per second, the peak of the process’s memory, and the growth over the row above. */
export async function run(): Promise<void> {
  const heads = ['MB', 'seconds', 'MB/s', 'peak MB', 'growth'];
  process.stdout.write(`${'case'.padEnd(38)}${heads.map((name) => name.padStart(10)).join('')}\n`);
  let above: { kind: string; measured: Measured } | null = null;
  for (const name of Object.keys(cases)) {
    const { stdout } = await promisify(execFile)(process.execPath, [script, argument, name]);
    const measured = JSON.parse(stdout) as Measured;
    const { bytes, seconds, peak } = measured;
    const kind = name.split(',')[0] ?? '';
    const grows = above?.kind === kind ? growth(above.measured, measured).toFixed(2) : '';
    above = { kind, measured };
    const figures = [
      (bytes / megabyte).toFixed(3),
      seconds.toFixed(4),
      (bytes / megabyte / seconds).toFixed(1),
      peak.toFixed(0),
      grows,
    ];
    process.stdout.write(`${name.padEnd(38)}${figures.map((figure) => figure.padStart(10)).join('')}\n`);
  }
}

if (process.argv[2] === argument) process.stdout.write(JSON.stringify(measure(process.argv[3] ?? '')));
