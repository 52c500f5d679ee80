/** Where things stand in the project, and where a build of a content folder puts what it makes. */
import { join, resolve } from 'node:path';
import { type WorkFolder, workFolderAt, workFolderName } from './work-folder.ts';

export const projectFolder = join(import.meta.dirname, '../..');
export const contentFolder = join(projectFolder, 'content');
/** All that is made and never committed, but the site itself. */
export const madeFolder = join(projectFolder, '.vitrine');
/** Fonts and social cards, the same for every content: the site’s components and styles import them from here. */
export const brandFolder = join(madeFolder, 'brand');

/** What a build reads and writes. */
export interface Folders {
  content: string;
  work: WorkFolder;
  /** The built site. */
  out: string;
}

/** The folders of a build; the project’s own content goes into dist/, another’s into its work folder, unless `out` is given. */
export function foldersOf(content: string = contentFolder, out?: string): Folders {
  const path = resolve(content);
  const work = workFolderAt(join(madeFolder, workFolderName(path)));
  const usual = path === contentFolder ? join(projectFolder, 'dist') : work.dist;
  return { content: path, work, out: out === undefined ? usual : resolve(out) };
}
