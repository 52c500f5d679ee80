/** What an installed package says of its licence: the name, and the words that must go with what is made of it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { licenceOf } from './licences.ts';

export interface PackageLicence {
  name: string;
  version: string;
  /** An SPDX expression; null where the package says none. */
  licence: string | null;
  /** The licence in full, and the package’s own notice where it has one. */
  text: string;
}

const licenceFiles = /^(?:licen[sc]e|copying|notice)(?:\.(?:md|markdown|txt))?$/i;
/** A readme’s last chapter, where there is no file. */
const chapter = /^(?:#+\s*licen[sc]e\b.*|licen[sc]e\b.*\n[-=]+)\n([\s\S]*)$/im;
const texts = join(import.meta.dirname, 'texts');

/** Reads the package in a folder. `files` names the licence’s files where those that packages usually have are not meant. */
export async function readLicence(folder: string, files?: readonly string[]): Promise<PackageLicence> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const licence = licenceOf(name, license);
  const named = files ?? (await filesIn(folder)).filter((file) => licenceFiles.test(file)).toSorted();
  const found = await Promise.all(named.map((file) => readFile(join(folder, file), 'utf8')));
  const text = found.length > 0 ? found.join('\n\n') : await withoutFile(folder, licence, author);
  return { name, version, licence, text: tidy(text) };
}

/** The words of a package that has no file of them: its readme’s, if these are the licence itself, else the usual ones. */
async function withoutFile(folder: string, licence: string | null, author: unknown): Promise<string> {
  const readme = (await filesIn(folder)).find((file) => /^readme\.(?:md|markdown)$/i.test(file));
  const [, said = ''] = chapter.exec(readme ? await readFile(join(folder, readme), 'utf8') : '') ?? [];
  if (/permission is hereby granted/i.test(said)) return said;
  return `Copyright ${holder(author)}\n\n${await usualText(licence)}`;
}

/** A licence that many give without its words; fails where we have them not. */
export async function usualText(licence: string | null): Promise<string> {
  try {
    return await readFile(join(texts, `${licence}.txt`), 'utf8');
  } catch {
    throw new Error(`No package brings the words of the licence “${licence}”: add them to src/site/notice/texts/.`);
  }
}

/** Names of the files that lie in a folder itself. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);

function holder(author: unknown): string {
  const name = typeof author === 'string' ? author : (author as { name?: string } | undefined)?.name;
  return name ?? 'its authors';
}

/** What a tool carries inside itself is not what it writes into a bundle. */
const carried = /^#+ Licenses of bundled dependencies$[\s\S]*/m;

/** Lines as they are, without what stands after their ends. */
const tidy = (text: string): string =>
  text
    .replace(carried, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
