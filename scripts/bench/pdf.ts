/**
 * Seconds and memory for one guide, for the guides of all roles, and for the book, set from nothing.
 * Each is measured in a process of its own: memory is the most that the process ever held.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createCompiler } from '../../src/print/compile.ts';
import { bookName, planJobs, printableNames } from '../../src/print/jobs.ts';
import { loadHandbook } from '../../src/site/content/load-handbook.ts';
import { readKit } from '../../src/site/print/kit.ts';

const cases = ['one', 'all', 'book'] as const;
type Case = (typeof cases)[number];
const titles: Record<Case, string> = { one: 'one guide', all: 'all guides', book: 'the book' };

interface Figures {
  documents: number;
  pages: number;
  seconds: number;
  megabytes: number;
}

const self = fileURLToPath(import.meta.url);

/** Measures the three cases one after the other, and prints a line for each. */
export async function run(): Promise<void> {
  for (const name of cases) {
    const { stdout } = await promisify(execFile)(process.execPath, [self, name]);
    const { documents, pages, seconds, megabytes } = JSON.parse(stdout) as Figures;
    const what = `${titles[name]} (${documents} PDF${documents === 1 ? '' : 's'}, ${pages} pages)`;
    process.stdout.write(`${what}: ${seconds.toFixed(2)} s, at most ${megabytes} MiB\n`);
  }
}

/** Sets what the case asks for, from the texts to the bytes, the start of the engine included. */
async function measure(name: Case): Promise<Figures> {
  const start = performance.now();
  const { handbook } = await loadHandbook();
  if (handbook === null) throw new Error('The content cannot be read; npm run check says why.');
  const guides = printableNames(handbook).filter((printable) => printable !== bookName);
  const names = { one: guides.slice(0, 1), all: guides, book: [bookName] }[name];
  const order = {
    papers: ['a4'],
    editions: ['full'],
    site: 'https://example.org',
    editionDate: () => '2026-01-01',
  } as const;
  const compile = createCompiler(readKit());
  let pages = 0;
  for (const { document } of planJobs(handbook, { ...order, names })) pages += compile(document()).pages;
  const seconds = (performance.now() - start) / 1000;
  return {
    documents: names.length,
    pages,
    seconds,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const asked = cases.find((name) => process.argv[1] === self && name === process.argv[2]);
if (asked) process.stdout.write(JSON.stringify(await measure(asked)));
