/** A finished folder takes the place of another, and a replacement that was cut off is brought to its end. */
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './process.ts';

/**
 * Moves `made` to where `place` is; from another disk it is copied beside it first, and takes its name when it is whole.
 * What stood there goes only then, and a build that fails before leaves it alone. Between two renames nothing stands there;
 * where a process ends just then, `finishReplacing` puts the new one in its place.
 */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const beside = (state: State) => `${place}.${process.pid}.${state}`;
  await mkdir(dirname(place), { recursive: true });
  await rename(made, beside('coming')).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    try {
      await cp(made, beside('partial'), { recursive: true });
    } catch (fault) {
      // A full disk is no better for half a site.
      await rm(beside('partial'), { recursive: true, force: true });
      throw fault;
    }
    await rename(beside('partial'), beside('coming'));
    await rm(made, { recursive: true });
  });
  await rename(place, beside('going')).catch(unlessMissing);
  await rename(beside('coming'), place);
  await rm(beside('going'), { recursive: true, force: true });
}

/** `partial` is being copied; `coming` is whole, and `going` stood there before. */
type State = 'partial' | 'coming' | 'going';

/**
 * Brings to its end what a process left that ended while it replaced this folder, and clears up. Where nothing stands at
 * `place`, the new one takes it, or else the old one again. What belongs to a running process is left to it.
 */
export async function finishReplacing(place: string): Promise<void> {
  const left = (await leftovers(place)).filter(({ pid }) => !isRunning(pid));
  for (const state of ['coming', 'going'] as const) {
    const found = left.find((one) => one.state === state);
    if (found && !(await stands(place))) await rename(found.path, place);
  }
  for (const { path } of left) await rm(path, { recursive: true, force: true });
}

async function leftovers(place: string): Promise<{ path: string; pid: number; state: string }[]> {
  const names = await readdir(dirname(place)).catch(() => []);
  const prefix = `${basename(place)}.`;
  return names.flatMap((name) => {
    const [, pid, state] =
      /^(\d+)\.(partial|coming|going)$/.exec(name.startsWith(prefix) ? name.slice(prefix.length) : '') ?? [];
    return pid && state ? [{ path: join(dirname(place), name), pid: Number(pid), state }] : [];
  });
}

const stands = (place: string): Promise<boolean> =>
  readdir(place).then(
    () => true,
    () => false,
  );

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
