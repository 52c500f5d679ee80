/** A prep for each job description: what the handbook has for it, and how a CV stands to it. */
import { readFile } from 'node:fs/promises';
import { emptyPrep, type Prep, prepare } from '../src/prep/prep.ts';
import { buildPrepIndex } from '../src/prep/prep-index.ts';
import { prepTextsOf } from '../src/prep/prep-texts.ts';
import { type DocumentText, readDocument } from '../src/prep/read-document.ts';
import { loadHandbook } from '../src/site/content/load-handbook.ts';
import { printDiagnostics, progress, readArguments, reporter, run, UsageError } from './cli/command.ts';

await run('npm run prep -- --json JOB… [--cv CV]', async () => {
  const { values, positionals } = readArguments({
    json: { type: 'boolean', default: false },
    cv: { type: 'string' },
  });
  if (!values.json) throw new UsageError('the answer is for machines: say --json');
  if (positionals.length === 0) throw new UsageError('no job description was named');
  const { handbook, diagnostics } = await loadHandbook();
  if (handbook === null) return printDiagnostics(diagnostics);
  const index = buildPrepIndex(prepTextsOf(handbook));
  const cv = values.cv === undefined ? null : await read(values.cv);
  const preps: ({ file: string } & Omit<Prep, 'asked' | 'passing' | 'second'>)[] = [];
  for (const file of positionals) {
    progress(`reading ${file}`);
    const job = await read(file);
    const {
      asked: _,
      passing: __,
      second: ___,
      ...prep
    } = job === null ? emptyPrep('unreadable', null) : prepare(job, cv, index);
    preps.push({ file, ...prep });
  }
  process.stdout.write(`${JSON.stringify({ preps }, null, 2)}\n`);
  return (values.cv === undefined || cv !== null) && !preps.some(({ verdict }) => verdict === 'unreadable');
});

/** The text of a file; null, and said on standard error, where it cannot be read. */
async function read(file: string): Promise<string | null> {
  const document = await readFile(file).then(
    (bytes) => readDocument(file, bytes),
    (): DocumentText => ({ refusal: 'there is no such file' }),
  );
  if ('text' in document) return document.text;
  reporter.fail(`${file}: cannot be read: ${document.refusal}.`);
  return null;
}
