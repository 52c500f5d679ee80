/** Search documents → the search’s own index. */
import { type Field, impactsOf } from '../../match/impact.ts';
import { headOf, nameKeys } from '../../match/names.ts';
import { stem } from '../../match/stem.ts';
import { stopWords } from '../../match/telling-words.ts';
import { wordsOf } from '../../match/words.ts';
import type { SearchDocument } from '../documents.ts';
import {
  encode,
  type FacetFile,
  type IndexedPage,
  type Manifest,
  mostLines,
  mostPages,
  type Posting,
  pagesPerFile,
  type WordFile,
} from './format.ts';

export interface SearchIndex {
  manifest: Omit<Manifest, 'mark'>;
  words: WordFile[];
  pages: IndexedPage[][];
  facets: FacetFile;
}

/** Letters of JSON in a file of words: about 2.5 kB when a host has compressed it. */
const fileSize = 7_000;
/** So many of the commonest words a long query does without. */
const mostCommon = 120;
/** A longer title is a sentence: its words find it. */
const longestName = 7;
/** Letters of the text that a row shows. */
const gistLength = 170;

/**
 * What a word of each field weighs. The texts themselves are left to the full text: answers, key points and even
 * definitions say so many words that they lead to other pages as often as to the right one (docs/decisions/search.md).
 */
export const weights = { title: 5, names: 4, plain: 0, also: 1, abbreviations: 0.5, asked: 0.3 };
export const plainLines = { weight: 1.4, lengthLoss: 0.8, further: 0.2 };
/** How much a field loses by its length; names lose nothing by having many. */
export const lengthLoss = { title: 0.5, names: 0, plain: 0.4, also: 0, abbreviations: 0, asked: 0 };
type FieldName = keyof typeof weights;
const fieldNames = Object.keys(weights) as FieldName[];

/** The index of these documents; those of a page’s parts are left to the full text. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const pages = documents.filter(({ isPart }) => !isPart);
  const texts = pages.map(fieldsOf);
  const plain = pages.map(({ plain: lines, phrases }) =>
    [...lines, ...phrases].map((line) => [...new Set(stemsOf([line]))]),
  );
  const averageLine = plain.flat().reduce((sum, line) => sum + line.length, 0) / Math.max(1, plain.flat().length);
  const average = fieldNames.map(
    (name) => texts.reduce((sum, fields) => sum + fields[name].length, 0) / Math.max(1, texts.length),
  );
  const words = new Map<string, Posting[]>();
  for (const [page, fields] of texts.entries()) {
    const weighed = fieldNames.map(
      (name): Field => ({ words: fields[name], weight: weights[name], lengthLoss: lengthLoss[name] }),
    );
    const own = plain[page] ?? [];
    const toldApart = [[...fields.title, ...fields.names], ...own].slice(0, mostLines).map((line) => new Set(line));
    for (const [word, impact] of impactsOf(weighed, average, { lines: own, ...plainLines, average: averageLine })) {
      const lines = toldApart.reduce((bits, line, place) => bits | (line.has(word) ? 1 << place : 0), 0);
      const known = words.get(word);
      if (known) known.push({ page, impact, lines });
      else words.set(word, [{ page, impact, lines }]);
    }
  }
  const files = filesOf(words, namesOf(pages));
  const lists = listsOf(pages);
  return {
    manifest: {
      pages: pages.length,
      kinds: [...new Set(pages.map(({ kind }) => kind))].map((kind) => [
        kind,
        pages.findIndex((page) => page.kind === kind),
      ]),
      parts: pages.flatMap(({ path }, number): [number, number][] => {
        const count = documents.filter((other) => other.isPart && other.path.startsWith(`${path}#`)).length;
        return count === 0 ? [] : [[number, count]];
      }),
      ...lists,
      words: files.map(
        ({ words: held, names }) => Object.keys(held)[0] ?? headOf(wordsOf(Object.keys(names)[0] ?? '')),
      ),
      common: [...words]
        .toSorted(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
        .slice(0, mostCommon)
        .map(([word]) => word),
    },
    words: files,
    pages: Array.from({ length: Math.ceil(pages.length / pagesPerFile) }, (_, file) =>
      pages.slice(file * pagesPerFile, (file + 1) * pagesPerFile).map((page) => indexedPage(page, lists)),
    ),
    facets: {
      roles: pages.map((page) => rolesOf(page, lists)),
      themes: pages.map(({ facets }) => lists.themes.indexOf(facets.theme[0] ?? '')),
    },
  };
}

/** The words of each field as they are compared. */
function fieldsOf(document: SearchDocument): Record<FieldName, string[]> {
  const { title, names, plain, also, abbreviations, asked } = document;
  return {
    title: stemsOf([title]),
    // A word of several names is worth no more than one of one name.
    names: [...new Set(stemsOf(names))],
    plain: stemsOf(plain),
    also: [...new Set(stemsOf(also))],
    abbreviations: stemsOf(abbreviations),
    asked: [...new Set(stemsOf(asked))],
  };
}

const stemsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => wordsOf(text).flatMap((word) => (stopWords.has(word) ? [] : [stem(word)])));

/** Every name with the pages that are called so, by the word under which it is kept. */
function namesOf(pages: readonly SearchDocument[]): Map<string, Map<string, number[]>> {
  const byHead = new Map<string, Map<string, number[]>>();
  for (const [number, { title, names, phrases }] of pages.entries())
    for (const [place, name] of [title, ...names, ...phrases].entries()) {
      const words = wordsOf(name);
      if (words.length === 0 || words.length > longestName) continue;
      const head = headOf(words);
      const keys = byHead.get(head) ?? new Map<string, number[]>();
      byHead.set(head, keys);
      for (const key of nameKeys(words)) {
        const known = keys.get(key) ?? [];
        keys.set(key, known);
        if (!known.some((other) => other >> 1 === number)) known.push(number * 2 + (place === 0 ? 1 : 0));
      }
    }
  return byHead;
}

/** Words and names in the order of the alphabet, in files of like size. */
function filesOf(words: Map<string, Posting[]>, names: Map<string, Map<string, number[]>>): WordFile[] {
  const files: WordFile[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of [...new Set([...words.keys(), ...names.keys()])].toSorted(byCode)) {
    const postings = words.get(word) ?? [];
    const kept = postings
      .toSorted((one, other) => other.impact - one.impact || one.page - other.page)
      .slice(0, mostPages);
    const encoded = postings.length === 0 ? null : encode(postings.length, kept);
    const called = [...(names.get(word) ?? [])].toSorted(([one], [other]) => byCode(one, other));
    if (size > fileSize) {
      files.push({ words: {}, names: {} });
      size = 0;
    }
    const file = files.at(-1);
    if (!file) continue;
    if (encoded) file.words[word] = encoded;
    else file.words[word] = [0];
    for (const [key, pages] of called) file.names[key] = pages;
    size += JSON.stringify([word, encoded, called]).length;
  }
  return files;
}

/** One order on every machine, whatever its language. */
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

type Lists = Pick<Manifest, 'roles' | 'families' | 'themes'>;

/** What pages name by number: roles with their families, and themes. */
function listsOf(pages: readonly SearchDocument[]): Lists {
  const families = [...new Set(pages.filter(({ kind }) => kind === 'role').flatMap(({ facets }) => facets.family))];
  const themes = [...new Set(pages.flatMap(({ facets }) => facets.theme))];
  const roles = pages
    .filter(({ kind }) => kind === 'role')
    .map(({ path, facets }) => ({
      name: facets.role[0] ?? '',
      slug: path.split('/')[1] ?? '',
      family: families.indexOf(facets.family[0] ?? ''),
    }));
  return { roles, families, themes };
}

const rolesOf = ({ facets }: SearchDocument, { roles }: Lists): number[] =>
  facets.role.map((name) => roles.findIndex((role) => role.name === name));

const indexedPage = (page: SearchDocument, lists: Lists): IndexedPage => ({
  path: page.path,
  title: page.title,
  gist: shortened(page.gist),
  roles: rolesOf(page, lists),
  ...(page.formula ? { formula: page.formula } : {}),
});

/** The beginning of a text, whole words. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= gistLength) return line;
  return `${line.slice(0, line.lastIndexOf(' ', gistLength)).replace(/[,;:–-]+$/, '')} …`;
}
