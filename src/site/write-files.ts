/** Writes generated files: only what changed, each whole or not at all, and nothing stale stays behind. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFilesIn } from './list-files.ts';

export interface Written {
  written: number;
  unchanged: number;
  removed: number;
}

/**
 * Makes `folder` hold these files; within `owned` (its subfolders that hold generated files alone) every other
 * file is removed. A file appears under its name only when it is complete, so an interrupted run leaves no half page.
 */
export async function writeFiles(
  folder: string,
  files: Map<string, string>,
  owned: readonly string[],
): Promise<Written> {
  const counts: Written = { written: 0, unchanged: 0, removed: 0 };
  for (const [path, text] of files) {
    const changed = await writeWhole(join(folder, path), text);
    counts[changed ? 'written' : 'unchanged'] += 1;
  }
  // A former run’s leftovers are among them.
  for (const path of await listFilesIn(folder, owned)) {
    if (files.has(path)) continue;
    await rm(join(folder, path));
    counts.removed += 1;
  }
  return counts;
}

/**
 * The one way in which a file is written: beside its place, then renamed, so that a reader, a running server or a second
 * build never sees half of it. A file that has this content is left as it is, and false is returned.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<boolean> {
  if ((await readOrNull(path))?.equals(Buffer.from(content))) return false;
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, content);
  await rename(partial, path);
  return true;
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
