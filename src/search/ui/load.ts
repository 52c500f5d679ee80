/** Loads what the search needs, each file once; what failed, for want of a connection, is tried again when it is next asked for. */
import type { Source } from '../answer.ts';
import {
  type FacetFile,
  fileNames,
  type IndexedPage,
  pagesPerFile,
  type SpellingFile,
  type WordFile,
} from '../index/format.ts';
import { indexFolder } from '../index/place.ts';
import { type Pagefind, pagefindOptions } from '../pagefind.ts';
import type { Spelling } from '../search.ts';
import { base } from './base.ts';
import { manifest } from './manifest.ts';

const folder = `${base}${indexFolder}/`;

/** The function with its answers kept by their argument, but for those that failed. */
function kept<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const promise = load(key);
    known.set(key, promise);
    promise.catch(() => known.delete(key));
    return promise;
  };
}

/** The same for what there is one of. */
function once<Value>(load: () => Promise<Value>): (() => Promise<Value>) & { forget: () => void } {
  let promise: Promise<Value> | null = null;
  const forget = () => {
    promise = null;
  };
  const get = () => {
    if (!promise) {
      promise = load();
      promise.catch(forget);
    }
    return promise;
  };
  return Object.assign(get, { forget });
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const words = kept(async (number: number) => json<WordFile>(fileNames.words((await manifest()).mark, number)));
const pageFile = kept(async (number: number) => json<IndexedPage[]>(fileNames.pages((await manifest()).mark, number)));

export const source = async (): Promise<Source> => ({ manifest: await manifest(), words });

/** A page by its number. */
export async function pageOf(number: number): Promise<IndexedPage> {
  const page = (await pageFile(Math.floor(number / pagesPerFile)))[number % pagesPerFile];
  if (!page) throw new Error(`There is no page ${number}.`);
  return page;
}

export const facets = once(async () => json<FacetFile>(fileNames.facets((await manifest()).mark)));

export const spelling = once(async (): Promise<Spelling> => {
  const { vocabulary, common, foreign } = await json<SpellingFile>(fileNames.spelling((await manifest()).mark));
  return {
    vocabulary: vocabulary.split(','),
    common: Uint8Array.from(atob(common), (letter) => letter.charCodeAt(0)),
    foreign,
  };
});

let attempt = 0;
const pagefind = once(async (): Promise<Pagefind> => {
  // A module that failed once stays failed under its address.
  attempt += 1;
  const address = `${base}pagefind/pagefind.js${attempt === 1 ? '' : `?${attempt}`}`;
  const { createInstance }: { createInstance: (options: Record<string, unknown>) => Pagefind } = await import(
    /* @vite-ignore */ address
  );
  const { mark } = await manifest();
  const made = createInstance({ ...pagefindOptions, basePath: `${base}pagefind/`, baseUrl: '/', metaCacheTag: mark });
  await made.init();
  return made;
});

/**
 * Asks Pagefind. A file of its index that failed once stays failed in it, so the next question begins with a new one:
 * what has arrived before is in the browser’s cache.
 */
export async function withPagefind<T>(ask: (pagefind: Pagefind) => Promise<T>): Promise<T> {
  try {
    return await ask(await pagefind());
  } catch (error) {
    pagefind.forget();
    throw error;
  }
}
