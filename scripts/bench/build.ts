/**
 * What `npm run build` takes: from nothing, again with nothing changed, and again with one text changed; with and without
 * what is printed. Each in a process of its own, with the most memory that it and its children held together.
 */
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder, foldersOf, projectFolder } from '../../src/site/paths.ts';
import { runMeasured, type Taken, tell } from './run-measured.ts';

const changedText = 'interviews/stock-runner/guide.txt';
const change =
  '\nQuestions for the last day\n\nQ: What do you lay out the evening before?\nA: The gloves, the list and the keys, in this order.\n';

export async function run(): Promise<void> {
  const content = await mkdtemp(join(tmpdir(), 'vitrine-build-'));
  const { root } = foldersOf(content).work;
  try {
    await cp(contentFolder, content, { recursive: true });
    for (const options of [['--without-print'], []]) {
      await rm(root, { recursive: true, force: true });
      const name = options.length > 0 ? 'pages and search' : 'all, with what is printed';
      tell(`${name}, from nothing`, await build(content, options));
      tell(`${name}, nothing changed`, await build(content, options));
      await appendFile(join(content, changedText), change);
      tell(`${name}, one text changed`, await build(content, options));
      await cp(join(contentFolder, changedText), join(content, changedText));
    }
  } finally {
    await rm(root, { recursive: true, force: true });
    await rm(content, { recursive: true, force: true });
  }
}

const build = (content: string, options: readonly string[]): Promise<Taken> =>
  runMeasured(process.execPath, ['scripts/run.mjs', 'build', '--content', content, ...options], projectFolder);
