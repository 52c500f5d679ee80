/** A finished folder takes the place of another. */
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a copy of `made` where `place` is. The copy is made beside it, on the disk where it will stand, and then renamed:
 * what stood there is gone only when the new one is whole, and a build that fails before leaves it alone.
 */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const [coming, going] = [`${place}.${process.pid}.coming`, `${place}.${process.pid}.going`];
  await mkdir(dirname(place), { recursive: true });
  await cp(made, coming, { recursive: true });
  await rename(place, going).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(coming, place);
  await rm(going, { recursive: true, force: true });
}
