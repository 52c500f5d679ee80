/** Descriptions with a CV each, and what it lacks and shows of what they ask: marked before anything was run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../prep.ts';
import type { PrepIndex } from '../prep-index.ts';

export interface Pair {
  name: string;
  job: string;
  cv: string;
  lacks: string[];
  shown: string[];
}

const file = join(import.meta.dirname, '../../../test/prep/cvs.txt');
const mark = / \{(lacks|shown)\}$/;

/** Each begins with `=== <name>`; lines of the description end with `{lacks}` or `{shown}`, and its CV stands below `--- cv`. */
export function readPairs(): Pair[] {
  return readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((entry) => {
      const [head = '', cv = ''] = entry.split('\n--- cv\n');
      const [name = '', ...lines] = head.split('\n');
      const marked = (kind: string) =>
        lines
          .filter((line) => mark.exec(line)?.[1] === kind)
          .map((line) => line.replace(mark, '').replace(/^[-•] /, ''));
      return {
        name,
        job: lines.map((line) => line.replace(mark, '')).join('\n'),
        cv: cv.trim(),
        lacks: marked('lacks'),
        shown: marked('shown'),
      };
    });
}

export interface GapFigures {
  lacks: number;
  /** Of these, how many are among the gaps. */
  found: number;
  shown: number;
  /** Of these, how many are called gaps all the same. */
  wronged: number;
  misses: string[];
}

/** `role` is taken as chosen: whether a description is matched is measured elsewhere. */
export function measureGaps(pairs: readonly Pair[], index: PrepIndex): GapFigures {
  const figures: GapFigures = { lacks: 0, found: 0, shown: 0, wronged: 0, misses: [] };
  for (const { name, job, cv, lacks, shown } of pairs) {
    const gaps = new Set(prepare(job, cv, index).gaps.map(({ phrase }) => phrase));
    const missed = lacks.filter((line) => !gaps.has(line));
    const wronged = shown.filter((line) => gaps.has(line));
    figures.lacks += lacks.length;
    figures.found += lacks.length - missed.length;
    figures.shown += shown.length;
    figures.wronged += wronged.length;
    figures.misses.push(
      ...missed.map((line) => `${name}: no gap: ${line}`),
      ...wronged.map((line) => `${name}: no gap, but shown: ${line}`),
    );
  }
  return figures;
}
