/** The day of an edition: when its texts were last changed, so that the same texts give the same bytes. */
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * A function from texts (paths inside the content folder) to the day of their newest change: that of the last
 * commit, or of the file where it was never committed. SOURCE_DATE_EPOCH, where it is set, stands for all of them.
 */
export async function editionDates(
  contentFolder: string,
  texts: readonly string[],
): Promise<(texts: readonly string[]) => string> {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch) return () => dayOf(Number(epoch) * 1000);
  const committed = await committedDays(contentFolder);
  const days = new Map<string, string>();
  for (const text of texts) days.set(text, committed.get(text) ?? (await dayOfFile(join(contentFolder, text))));
  return (chosen) =>
    chosen
      .map((text) => days.get(text) ?? '')
      .toSorted()
      .at(-1) || dayOf(0);
}

const dayOfFile = (path: string) =>
  stat(path).then(
    ({ mtimeMs }) => dayOf(mtimeMs),
    () => dayOf(0),
  );

/** The day of the newest commit of each file, as paths inside the folder; none where there is no git. */
async function committedDays(folder: string): Promise<Map<string, string>> {
  const log = ['log', '--format=@%cs', '--name-only', '--no-renames', '--relative', '-z', '--', '.'];
  const { stdout } = await run('git', log, { cwd: folder, maxBuffer: 2 ** 28 }).catch(() => ({ stdout: '' }));
  return newestDays(stdout);
}

/** Reads `git log --format=@%cs --name-only -z`: a day, then the files of its commit, newest first. */
export function newestDays(log: string): Map<string, string> {
  const days = new Map<string, string>();
  let day = '';
  for (const field of log.split(/[\0\n]+/)) {
    if (field.startsWith('@')) day = field.slice(1);
    else if (field !== '' && !days.has(field)) days.set(field, day);
  }
  return days;
}
