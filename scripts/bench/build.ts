/**
 * What `npm run build` takes: from nothing, again with nothing changed, and again with one text changed; with and without
 * what is printed. Each in a process of its own, with the most memory that it and its children held together.
 */
import { spawn } from 'node:child_process';
import { appendFile, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder, foldersOf, projectFolder } from '../../src/site/paths.ts';

/** Milliseconds between two looks at the memory. */
const pause = 200;
const changedText = 'interviews/stock-runner/guide.txt';
const change =
  '\nQuestions for the last day\n\nQ: What do you lay out the evening before?\nA: The gloves, the list and the keys, in this order.\n';

interface Taken {
  seconds: number;
  /** Null where the system does not tell (it does under /proc, on Linux). */
  megabytes: number | null;
}

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

const tell = (name: string, { seconds, megabytes }: Taken): void =>
  void process.stdout.write(
    `${name.padEnd(46)}${seconds.toFixed(1).padStart(8)} s${megabytes === null ? '' : `${String(megabytes).padStart(8)} MB`}\n`,
  );

function build(content: string, options: readonly string[]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', '--content', content, ...options], {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  let most = 0;
  const look = setInterval(async () => {
    most = Math.max(most, child.pid === undefined ? 0 : await memoryOf(child.pid));
  }, pause);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(look);
      if (code !== 0) return reject(new Error(`The build failed:\n${said.slice(-2000)}`));
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: most === 0 ? null : Math.round(most / 1e6) });
    });
  });
}

/** Bytes that a process and all that it started hold in memory; 0 where the system does not tell. */
async function memoryOf(root: number): Promise<number> {
  const numbers = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    numbers.map(async (name) => {
      const [status, pages] = await Promise.all(
        ['stat', 'statm'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')),
      );
      // The name in brackets may hold blanks; the parent is the second word after it.
      const parent = Number(status?.slice(status.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
      return { id: Number(name), parent, bytes: Number(pages?.split(' ')[1] ?? 0) * 4096 };
    }),
  );
  const tree = new Set([root]);
  for (let before = 0; before < tree.size; ) {
    before = tree.size;
    for (const { id, parent } of found) if (tree.has(parent)) tree.add(id);
  }
  return found.filter(({ id }) => tree.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}
