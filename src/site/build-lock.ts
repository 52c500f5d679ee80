/** One build at a time in a work folder: a second waits for the first, and says so. */
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning } from './process.ts';

/** Milliseconds between two looks at another’s lock, and between two signs of life. */
const pause = 500;
/** A lock without a sign of life for so many milliseconds is nobody’s: its number may have gone to another process. */
const longestSilence = 120_000;

/**
 * Runs a task while no other process runs one with this folder; `note` is told where it has to wait. What a process left
 * that was killed counts for nothing.
 */
export async function alone<T>(folder: string, note: (text: string) => void, task: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'building.lock');
  await mkdir(folder, { recursive: true });
  let told = false;
  while (!(await take(lock))) {
    const holder = await holderOf(lock);
    if (holder === null) await rm(lock, { force: true });
    else {
      if (holder > 0 && !told)
        note(`Another build of this content is under way (process ${holder}): this one waits for it.`);
      told ||= holder > 0;
      await wait(pause);
    }
  }
  const alive = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), pause);
  try {
    return await task();
  } finally {
    clearInterval(alive);
    await rm(lock, { force: true });
  }
}

/** Whether the lock was free, and is ours now. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, 0 where it has not said yet which it is; null where it runs no longer. */
async function holderOf(lock: string): Promise<number | null> {
  try {
    const { mtimeMs } = await stat(lock);
    const pid = Number(await readFile(lock, 'utf8'));
    // One that has just been taken may not say yet by whom.
    if (pid === 0) return Date.now() - mtimeMs < pause ? 0 : null;
    return isRunning(pid) && Date.now() - mtimeMs < longestSilence ? pid : null;
  } catch {
    return null;
  }
}
