/** The handbook’s PDFs: a guide for each role, and the book. */
import { join, resolve } from 'node:path';
import type { Handbook } from '../src/handbook/handbook.ts';
import { CompileError } from '../src/print/compile.ts';
import { editionNames } from '../src/print/editions.ts';
import { bookName, printableNames } from '../src/print/jobs.ts';
import { papers } from '../src/print/papers.ts';
import { noPrintedAddress, printedAddress } from '../src/site/address.ts';
import { loadHandbook } from '../src/site/content/load-handbook.ts';
import { fromHere } from '../src/site/content/read-content.ts';
import { glyphFaults } from '../src/site/print/glyph-faults.ts';
import { printHandbook } from '../src/site/print/print-handbook.ts';
import { printDiagnostics, progress, readArguments, readFolders, reporter, run, UsageError } from './cli/command.ts';

const usage = `npm run pdf -- [ROLE…|${bookName}] [--paper ${papers.join('|')}] [--edition ${editionNames.join('|')}] [--out DIR] [--content DIR] [--site URL]`;

await run(usage, async () => {
  const { values, positionals } = readArguments({
    paper: { type: 'string', multiple: true, default: ['a4'] },
    edition: { type: 'string', multiple: true, default: ['full'] },
    out: { type: 'string' },
    content: { type: 'string' },
    site: { type: 'string' },
  });
  const chosen = {
    papers: choose('paper', values.paper, papers),
    editions: choose('edition', values.edition, editionNames),
  };
  const { content, work, out } = readFolders(values.content);
  const { handbook, diagnostics, texts } = await loadHandbook(content);
  if (handbook === null) return printDiagnostics(diagnostics);
  const names = namesIn(handbook, positionals);
  const faults = [
    ...diagnostics.filter(({ fatal }) => fatal),
    ...fromHere(content, glyphFaults(handbook, texts, names)),
  ];
  if (!printDiagnostics(faults)) return false;
  const site = values.site === undefined ? printedAddress : values.site.replace(/\/*$/, '/');
  if (site === null) reporter.note(noPrintedAddress);
  const folders = {
    cacheFolder: work.printCache,
    outFolder: values.out ? resolve(values.out) : join(out, 'pdf'),
    epubFolder: null,
  };
  try {
    await printHandbook(handbook, { ...chosen, ...folders, content, site }, progress, names);
    return true;
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    reporter.fail(error.message);
    return false;
  }
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
