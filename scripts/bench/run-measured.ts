/** A command in a process of its own: how long it takes, and the most memory that it and all that it starts hold together. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** Milliseconds between two looks at the memory. */
const pause = 200;

export interface Taken {
  seconds: number;
  /** Null where the system does not tell (it does under /proc, on Linux). */
  megabytes: number | null;
}

/** Runs a command to its end; fails with what it said where it fails. */
export function runMeasured(command: string, args: readonly string[], cwd: string): Promise<Taken> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  let most = 0;
  const look = setInterval(async () => {
    most = Math.max(most, child.pid === undefined ? 0 : await memoryOf(child.pid));
  }, pause);
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      clearInterval(look);
      reject(error);
    });
    child.on('exit', (code) => {
      clearInterval(look);
      if (code !== 0) return reject(new Error(`${command} failed:\n${said.slice(-2000)}`));
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: most === 0 ? null : Math.round(most / 1e6) });
    });
  });
}

/** A line of a table: a name, seconds and megabytes. */
export const tell = (name: string, { seconds, megabytes }: Taken): void =>
  void process.stdout.write(
    `${name.padEnd(46)}${seconds.toFixed(1).padStart(8)} s${megabytes === null ? '' : `${String(megabytes).padStart(8)} MB`}\n`,
  );

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
