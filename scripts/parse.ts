/** What the parser sees in each text. */
import { resolve } from 'node:path';
import { type Diagnostic, diagnosticJson } from '../src/diagnostics/report.ts';
import { assignRoles } from '../src/handbook/texts.ts';
import { formatInterviews } from '../src/interview/clean/format.ts';
import type { Interview } from '../src/interview/interview.ts';
import { interviewJson } from '../src/interview/json.ts';
import { type Parsed, parseInterview } from '../src/interview/parse.ts';
import { loadSettings, readFileText } from '../src/site/content/read-content.ts';
import { contentFolder } from '../src/site/paths.ts';
import { printDiagnostics, progress, readArguments, run, UsageError } from './cli/command.ts';
import { describeInterview } from './cli/describe-interview.ts';

await run('npm run parse -- [--json | --format] FILE…', async () => {
  const { values, positionals } = readArguments({
    json: { type: 'boolean', default: false },
    format: { type: 'boolean', default: false },
  });
  if (values.json && values.format) throw new UsageError('--json and --format are two answers: ask for one');
  if (positionals.length === 0) throw new UsageError('no file was named');
  const { settings, diagnostics } = await loadSettings(contentFolder);
  const interviews: Interview[] = [];
  for (const file of positionals) {
    progress(`reading ${file}`);
    const parsed = await parseFile(file, settings?.roles ?? []);
    diagnostics.push(...parsed.diagnostics);
    interviews.push(
      ...(settings ? withRoles(file, parsed.interviews, settings.roles, diagnostics) : parsed.interviews),
    );
  }
  if (values.format) {
    process.stdout.write(formatInterviews(interviews, settings?.roles ?? []));
    return printDiagnostics(diagnostics);
  }
  if (!values.json) {
    for (const interview of interviews) process.stdout.write(`${describeInterview(interview)}\n`);
    return printDiagnostics(diagnostics);
  }
  process.stdout.write(
    `${JSON.stringify({ interviews: interviews.map(interviewJson), diagnostics: diagnostics.map(diagnosticJson) }, null, 2)}\n`,
  );
  return !diagnostics.some(({ fatal }) => fatal);
});

async function parseFile(file: string, roles: Parameters<typeof parseInterview>[2]): Promise<Parsed> {
  const read = await readFileText(file, file);
  if ('diagnostic' in read) return { interviews: [], diagnostics: [read.diagnostic] };
  const { interviews, diagnostics } = parseInterview(read.bytes, file, roles);
  return { interviews, diagnostics: [...(read.note ? [read.note] : []), ...diagnostics] };
}

/** In a folder of interviews/ the folder decides on the role; a title that names another is an error, and so is a second title. */
function withRoles(file: string, read: Interview[], roles: { slug: string }[], diagnostics: Diagnostic[]): Interview[] {
  if (!/[\\/]interviews[\\/][^\\/]+[\\/][^\\/]+$/.test(resolve(file))) return read;
  const path = resolve(file).replaceAll('\\', '/');
  const assigned = assignRoles(
    read.map((interview) => ({ ...interview, file: path })),
    roles,
  );
  for (const diagnostic of assigned.diagnostics) diagnostics.push(Object.assign(diagnostic, { file }));
  const [role] = assigned.texts.map((text) => text.role);
  return read.map((interview, index) => (index === 0 ? { ...interview, role: role ?? interview.role } : interview));
}
