/** The handbook’s PDFs: a guide for each role, and the book. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Handbook } from '../src/handbook/handbook.ts';
import { CompileError } from '../src/print/compile.ts';
import { bookName, editions, type Job, papers, planJobs, printableNames } from '../src/print/jobs.ts';
import { loadHandbook } from '../src/site/content/load-handbook.ts';
import { fromHere } from '../src/site/content/read-content.ts';
import { contentFolder } from '../src/site/paths.ts';
import { editionDates } from '../src/site/print/edition-date.ts';
import { glyphFaults } from '../src/site/print/glyph-faults.ts';
import { printJobs } from '../src/site/print/print-jobs.ts';
import { printDiagnostics, progress, readArguments, run, UsageError } from './cli/command.ts';

const root = join(import.meta.dirname, '..');
const usage = `npm run pdf -- [ROLE…|${bookName}] [--paper ${papers.join('|')}] [--edition ${editions.join('|')}] [--out DIR] [--content DIR] [--site URL]`;

await run(usage, async () => {
  const { values, positionals } = readArguments({
    paper: { type: 'string', multiple: true, default: ['a4'] },
    edition: { type: 'string', multiple: true, default: ['full'] },
    out: { type: 'string', default: join(root, 'dist/pdf') },
    content: { type: 'string', default: contentFolder },
    site: { type: 'string', default: process.env.SITE_URL ?? 'http://localhost:4321' },
  });
  const chosen = {
    papers: choose('paper', values.paper, papers),
    editions: choose('edition', values.edition, editions),
  };
  const { handbook, diagnostics } = await loadHandbook(values.content);
  if (handbook === null) return printDiagnostics(diagnostics);
  const names = namesIn(handbook, positionals);
  const faults = [
    ...diagnostics.filter(({ fatal }) => fatal),
    ...fromHere(values.content, await glyphFaults(handbook, names)),
  ];
  if (faults.length > 0) return printDiagnostics(faults);
  const editionDate = await editionDates(
    values.content,
    handbook.roles.flatMap(({ texts }) => texts),
  );
  const jobs = planJobs(handbook, { names, ...chosen, site: values.site.replace(/\/+$/, ''), editionDate });
  return print(jobs, handbook, { content: resolve(values.content), out: values.out });
});

function choose<T extends string>(option: string, given: readonly string[], known: readonly T[]): T[] {
  const wrong = given.find((value) => !known.some((name) => name === value));
  if (wrong !== undefined) throw new UsageError(`--${option} is ${known.join(' or ')}, not “${wrong}”`);
  return known.filter((name) => given.includes(name));
}

function namesIn(handbook: Handbook, wanted: readonly string[]): string[] {
  const printable = printableNames(handbook);
  const unknown = wanted.find((name) => name !== bookName && !handbook.roles.some(({ slug }) => slug === name));
  if (unknown !== undefined) throw new UsageError(`there is no role “${unknown}”`);
  const empty = wanted.find((name) => !printable.includes(name));
  if (empty !== undefined) throw new UsageError(`no text is written yet for “${empty}”`);
  return wanted.length > 0 ? [...new Set(wanted)] : printable;
}

async function print(jobs: Job[], handbook: Handbook, folders: { content: string; out: string }): Promise<boolean> {
  const printable = new Set(printableNames(handbook));
  try {
    await printJobs(jobs, {
      cacheFolder: cacheFor(folders.content),
      outFolder: folders.out,
      keeps: ({ role }) => printable.has(role ?? bookName),
      report: ({ file, pages }, { fromCache, seconds }) =>
        progress(`${file}: ${pages} pages, ${fromCache ? 'unchanged' : `${seconds.toFixed(2)} s`}`),
    });
    return true;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

/** Another content folder has a cache of its own, so that the site never offers its PDFs. */
function cacheFor(content: string): string {
  if (content === resolve(contentFolder)) return join(root, '.vitrine/pdf');
  return join(root, '.vitrine', `pdf-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`);
}
