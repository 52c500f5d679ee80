/** What the pages of a built site weigh, by kind. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';

export interface KindBytes {
  kind: string;
  count: number;
  median: number;
  largest: number;
}

/** Folders of the kinds; a page that several roles share is counted apart, since it holds a text for each of them. */
const kinds = sectionKinds.map(({ folder }) => folder);
const shared = /<section id="by-role"/;

/** An address that a page had is none. */
const leadsOn = /http-equiv="refresh"/;

export async function pageBytes(dist: string): Promise<KindBytes[]> {
  const sizes = new Map<string, number[]>();
  const add = (kind: string, html: string) =>
    sizes.set(kind, [...(sizes.get(kind) ?? []), gzipSync(html, { level: 9 }).length]);
  for (const kind of kinds)
    for (const entry of await readdir(join(dist, kind), { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name === 'by-group') continue;
      const html = await readFile(join(dist, kind, entry.name, 'index.html'), 'utf8');
      if (!leadsOn.test(html)) add(shared.test(html) ? 'questions, shared' : kind, html);
    }
  for (const index of ['', ...kinds, 'map']) add(`/${index}`, await readFile(join(dist, index, 'index.html'), 'utf8'));
  return [...sizes].map(([kind, bytes]) => summary(kind, bytes));
}

function summary(kind: string, bytes: number[]): KindBytes {
  const sorted = bytes.toSorted((a, b) => a - b);
  return {
    kind,
    count: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    largest: sorted.at(-1) ?? 0,
  };
}
