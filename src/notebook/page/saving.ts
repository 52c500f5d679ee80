/** The whole notebook as a file, and back. Loaded when a file is to be made or read. */
import { schedulerVersion } from '../../practice/schedule/memory.ts';
import { readFile, writeFile } from '../store/file.ts';
import type { Notebook } from '../store/rows.ts';

export { readFile };

/** `edition`: of the handbook. */
export const fileOf = (notebook: Notebook, edition: string, saved: Date): string =>
  writeFile(notebook, { app: edition, fsrs: schedulerVersion, saved });
