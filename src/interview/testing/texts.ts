/** Texts that tests damage and copy: the project’s own, and more where they stand beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const own = join(import.meta.dirname, '../fixtures');
export const guide = readFileSync(join(own, 'guide.txt'), 'utf8');
export const brief = readFileSync(join(own, 'brief.txt'), 'utf8');

const pastedFolder = join(own, 'pasted');

/** Texts as editors paste them, one of each kind, by name. */
export const pasted: [name: string, text: string][] = readdirSync(pastedFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(pastedFolder, name), 'utf8')]);

const beside = join(import.meta.dirname, '../../../../shared/raw');

/** Real texts by file name; none where the project stands alone. */
export const realTexts: [name: string, text: string][] = existsSync(beside)
  ? readdirSync(beside).map((name) => [name, readFileSync(join(beside, name), 'utf8')])
  : [];
