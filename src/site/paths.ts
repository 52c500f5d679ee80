/** Where things stand in the project. */
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../..');
export const contentFolder = join(projectFolder, 'content');
export const pagesFolder = join(projectFolder, 'src/content/docs');
export const dataFile = join(projectFolder, '.vitrine/handbook.json');
/** PDFs between their setting and the site they go into. */
export const printedFolder = join(projectFolder, '.vitrine/printed');
export const distFolder = join(projectFolder, 'dist');
