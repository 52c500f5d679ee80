/** The content checks alone: one line per complaint. */
import { editorialChecks, measures, runChecks } from '../src/handbook/checks/index.ts';
import { countEquations } from '../src/handbook/checks/truth.ts';
import { loadHandbook } from '../src/site/content/load-handbook.ts';
import { fromHere } from '../src/site/content/read-content.ts';
import { printDiagnostics, progress, readArguments, readFolders, run, UsageError } from './cli/command.ts';
import { describeMeasure } from './cli/describe-measure.ts';

await run('npm run check -- [--report] [--content DIR]', async () => {
  const { values, positionals } = readArguments({ report: { type: 'boolean' }, content: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  const { content } = readFolders(values.content);
  const { handbook, diagnostics } = await loadHandbook(content);
  if (handbook) {
    diagnostics.push(...fromHere(content, runChecks(editorialChecks, handbook)));
    progress(
      `${handbook.questions.length} questions, ${handbook.concepts.length} concepts, ${handbook.drills.length} drills, ${countEquations(handbook)} equations`,
    );
    if (values.report) for (const measure of measures) process.stdout.write(describeMeasure(measure, handbook));
  }
  return printDiagnostics(diagnostics, process.stdout) && diagnostics.length === 0;
});
