/** Texts that tests damage and copy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const own = join(import.meta.dirname, '../fixtures');
export const guide = readFileSync(join(own, 'guide.txt'), 'utf8');
export const brief = readFileSync(join(own, 'brief.txt'), 'utf8');

const pastedFolder = join(own, 'pasted');

/** Texts as editors paste them, one of each kind, by name. */
export const pasted: [name: string, text: string][] = readdirSync(pastedFolder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(join(pastedFolder, name), 'utf8')]);
