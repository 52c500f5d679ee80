/** The descriptions that the match is measured on. Half of them are kept aside: nothing is tuned on their misses. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdict } from '../prep.ts';

export interface Described {
  name: string;
  /** The role’s slug, or the verdict that refuses it. */
  expected: string;
  /** What makes it hard: "no-title", "misleading", "american". */
  traits: string[];
  text: string;
  keptAside: boolean;
}

const refusals: readonly string[] = ['outside', 'too-short', 'other-language'] satisfies Verdict[];
export const isRefusal = ({ expected }: Described): boolean => refusals.includes(expected);

const folder = join(import.meta.dirname, '../../../test/prep');

/** A description’s half is decided by its name, so that it never changes sides. */
const isKeptAside = (name: string): boolean => (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0;

/** Each begins with a line `=== <expected> <name> (<traits>)`. */
export function readDescriptions(): Described[] {
  const files = readdirSync(folder)
    .filter((name) => /^descriptions-\d+\.txt$/.test(name))
    .toSorted();
  return files
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .flatMap((text) => text.split(/^=== /m).slice(1))
    .map((entry) => {
      const [head = '', ...lines] = entry.split('\n');
      const [, expected = '', name = '', traits = ''] = /^(\S+) (\S+)(?: \((.*)\))?$/.exec(head) ?? [];
      return {
        name,
        expected,
        traits: traits === '' ? [] : traits.split(', '),
        text: lines.join('\n').trim(),
        keptAside: isKeptAside(name),
      };
    });
}
