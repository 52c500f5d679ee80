/** Where things stand in the project. */
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../..');
export const contentFolder = join(projectFolder, 'content');
export const pagesFolder = join(projectFolder, 'src/content/docs');
export const dataFile = join(projectFolder, '.vitrine/handbook.json');
export const distFolder = join(projectFolder, 'dist');
