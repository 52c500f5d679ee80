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

await run('npm test | npm run test:whole', async () => {
  const { values } = readArguments({ whole: { type: 'boolean', default: false } });
  const total: Outcome = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, command, args } of values.whole ? [] : steps) {
    const good = (await execute(command, args)) === 0;
    process.stdout.write(`${good ? 'passed' : 'FAILED'}: ${name}\n`);
    total[good ? 'passed' : 'failed'] += 1;
  }
  const { passed, failed, skipped } = await runVitest(values.whole ? ['whole'] : ['unit', 'site']);
  total.passed += passed;
  total.failed += failed;
  const aside = skipped > 0 ? `, ${skipped} skipped` : '';
  process.stdout.write(`${total.passed} passed, ${total.failed} failed${aside}\n`);
  return total.failed === 0;
});

/** Runs these projects of vitest and reads its figures; a run that ends without any counts as a failure. */
async function runVitest(projects: string[]): Promise<Outcome> {
  await rm(results, { force: true });
  const code = await execute(bin('vitest'), [
    'run',
    ...projects.map((name) => `--project=${name}`),
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
