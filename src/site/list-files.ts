/** What lies in a folder. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A path of this system with slashes, as addresses and complaints have it. */
export const toPosix = (path: string): string => path.split(sep).join('/');

/** Paths of all files under a folder, seen from it, with slashes. Fails with Node’s error where there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toPosix(relative(folder, join(entry.parentPath, entry.name))));
}

/** The same for some of its subfolders; one that there is not yet holds none. */
export async function listFilesIn(folder: string, subfolders: readonly string[]): Promise<string[]> {
  const lists = subfolders.map(async (name) => {
    const paths = await listFiles(join(folder, name)).catch(() => []);
    return paths.map((path) => `${name}/${path}`);
  });
  return (await Promise.all(lists)).flat();
}
