/**
 * The checks that fit in a few minutes: types, lint, texts, units, the build, links and the browser; with `--whole` those
 * that take long, alone. Ends with one line of figures.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../src/site/paths.ts';
import { readArguments, run } from './cli/command.ts';

interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

const results = join(projectFolder, '.vitrine/test-results.json');
const packages = join(projectFolder, 'node_modules');
const bin = (name: string) => join(packages, '.bin', name);

/** Steps that either pass or fail as one. */
const steps: { name: string; command: string; args: string[] }[] = [
  // Writes the types of the content collections, which a fresh clone does not have yet.
  { name: 'content types', command: bin('astro'), args: ['sync'] },
  // By its path: the TypeScript of the next step has a command of this name too.
  { name: 'types', command: join(packages, 'typescript/bin/tsc'), args: ['--noEmit', '-p', '.'] },
  { name: 'types of components', command: process.execPath, args: ['scripts/cli/check-components.ts'] },
  { name: 'lint', command: bin('biome'), args: ['check', '--error-on-warnings'] },
  { name: 'texts', command: process.execPath, args: ['scripts/run.mjs', 'check'] },
];

/** The site that the tests read, beside the one that `npm run build` leaves. */
const dist = join(projectFolder, '.vitrine/dist-for-tests');

await run('npm test | npm run test:whole', async () => {
  const { values } = readArguments({ whole: { type: 'boolean', default: false } });
  const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
  // Most of a build needs one processor, and so does most of what can be checked without it.
  const building = process.env.VITRINE_DIST ? null : build(values.whole);
  if (!values.whole) {
    for (const { name, command, args } of steps) count(total, name, (await execute(command, args)) === 0);
    add(total, await runVitest('unit'));
  }
  if (building) count(total, 'build', await building);
  process.env.VITRINE_DIST ??= dist;
  add(total, await runVitest(values.whole ? 'whole' : 'site'));
  const aside = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${aside}\n`);
  return total.failed === 0;
});

function count(total: Outcome, name: string, good: boolean): void {
  process.stdout.write(`${good ? 'passed' : 'FAILED'}: ${name}\n`);
  total[good ? 'passed' : 'failed'] += 1;
}

function add(total: Outcome, { passed, failed, skipped }: Outcome): void {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/**
 * The command that a reader of the README calls, into a folder of its own, with all that is printed only for the long
 * tests. What it says is told only where it fails.
 */
function build(whole: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['scripts/run.mjs', 'build', '--out', dist, ...(whole ? [] : ['--without-print'])],
      { cwd: projectFolder },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
      });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(said);
      resolve(code === 0);
    });
  });
}

/** Runs a project of vitest and reads its figures; a run that ends without any counts as a failure. */
async function runVitest(project: string): Promise<Outcome> {
  await rm(results, { force: true });
  const code = await execute(bin('vitest'), [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ]);
  const report = await readFile(results, 'utf8').then(JSON.parse, () => null);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failed: number = report.numFailedTests + report.numFailedTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : report.numFailedTests || failed,
    skipped: report.numPendingTests,
  };
}

function execute(command: string, args: string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
