/** The project’s own figures, all or some. A figure is printed, never judged. */
import { readArguments, run, UsageError } from './cli/command.ts';

/** Each benchmark is loaded only when it is asked for. */
const benchmarks: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  parse: () => import('./bench/parse.ts'),
  pdf: () => import('./bench/pdf.ts'),
  site: () => import('./bench/site.ts'),
  pages: () => import('./bench/pages.ts'),
  build: () => import('./bench/build.ts'),
  others: () => import('./bench/others.ts'),
  search: () => import('./bench/search.ts'),
  prep: () => import('./bench/prep.ts'),
};

await run(`npm run bench -- [${Object.keys(benchmarks).join('|')}]…`, async () => {
  const { positionals } = readArguments({});
  for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
    const load = benchmarks[name];
    if (!load) throw new UsageError(`there is no benchmark “${name}”`);
    process.stdout.write(`\n${name}\n`);
    await (await load()).run();
  }
  return true;
});
