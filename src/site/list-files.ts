/** What lies in a folder. */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A path of this system with slashes, as addresses and complaints have it. */
export const toPosix = (path: string): string => path.split(sep).join('/');

/** A file or a link in a folder: its path seen from the folder, with slashes. */
export interface Found {
  path: string;
  /** Whether a file stands there, itself or at the end of a link. */
  kind: 'file' | 'link to a folder' | 'broken link' | 'other';
}

/** All that lies under a folder but the folders themselves; links to files are files. Fails where there is no such folder. */
export async function listAll(folder: string): Promise<Found[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => !entry.isDirectory())
    .map(async (entry): Promise<Found> => {
      const full = join(entry.parentPath, entry.name);
      const path = toPosix(relative(folder, full));
      if (!entry.isSymbolicLink()) return { path, kind: entry.isFile() ? 'file' : 'other' };
      const target = await stat(full).catch(() => null);
      return { path, kind: target ? (target.isDirectory() ? 'link to a folder' : 'file') : 'broken link' };
    });
  return Promise.all(found);
}

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
