/** A page of each kind to be measured: the one whose figures are known from earlier runs, else the first that the site has. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type SectionKind, sectionKinds } from '../../src/handbook/page-kinds.ts';

const known: Partial<Record<SectionKind, string>> = {
  role: 'e-commerce-manager',
  question: 'a-boutiques-p-and-l-before-its-refit',
  concept: 'sell-through',
  drill: 'one-more-country',
};

/** Addresses of pages of a built site by their kind; a kind of which it has none is left out. */
export async function pageOfEachKind(dist: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { kind, folder } of sectionKinds) {
    const isPage = (name: string | undefined) =>
      name !== undefined && existsSync(join(dist, folder, name, 'index.html'));
    const names = existsSync(join(dist, folder)) ? (await readdir(join(dist, folder))).toSorted() : [];
    const name = [known[kind], ...names].find(isPage);
    if (name !== undefined) found[kind] = `/${folder}/${name}/`;
  }
  return found;
}
