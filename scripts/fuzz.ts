/**
 * Tries inputs at random, by a seed that is told, and a number of cases that is given: no clock decides. What fails is made
 * as small as it can be and written to a file, and the command that repeats it is printed.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { madeFolder } from '../src/site/paths.ts';
import { writeWhole } from '../src/site/write-files.ts';
import { progress, readArguments, run, UsageError } from './cli/command.ts';
import { type Target, targets } from './fuzz/targets.ts';

const usage = `npm run fuzz -- [--cases N] [--seed N] [--only ${Object.keys(targets).join('|')}]`;
const usualCases = '20000';

await run(usage, async () => {
  const { values, positionals } = readArguments({
    cases: { type: 'string', default: usualCases },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: Object.keys(targets) },
  });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  const [cases, seed] = [wholeNumber('cases', values.cases), wholeNumber('seed', values.seed)];
  const chosen = values.only.map((name): [string, Target] => {
    const target = targets[name];
    if (!target) throw new UsageError(`there is no target “${name}”`);
    return [name, target];
  });
  const shares = chosen.reduce((sum, [, { share }]) => sum + share, 0);
  let good = true;
  for (const [name, target] of chosen) {
    const part = Math.max(1, Math.round((cases * target.share) / shares));
    progress(`${name}: ${target.what}, ${part} cases`);
    good = (await fuzz(name, target, part, seed)) && good;
  }
  return good;
});

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${option} is a whole number, not “${text}”`);
  return Number(text);
}

/** Runs one target; returns whether nothing was found. */
async function fuzz(name: string, { inputs, faults }: Target, cases: number, seed: number): Promise<boolean> {
  const property = fc.asyncProperty(inputs, async (input) => {
    const found = await faults(input as never);
    if (found.length > 0) throw new Error(found.join('\n'));
  });
  const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, { seed, numRuns: cases });
  if (!failed) {
    process.stdout.write(`${name}: ${numRuns} cases, nothing found\n`);
    return true;
  }
  const [input] = counterexample ?? [];
  const file = join(madeFolder, 'fuzz', `${name}-${seed}.txt`);
  await writeWhole(
    file,
    input instanceof Uint8Array ? input : typeof input === 'string' ? input : JSON.stringify(input),
  );
  const said = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  process.stdout.write(`${name}: found in case ${numRuns}: ${said}\n  the smallest input is in ${file}\n`);
  process.stdout.write(`  again: npm run fuzz -- --only ${name} --cases ${cases} --seed ${seed}\n`);
  return false;
}
