/** Loads Pagefind and, when they are asked for, the vocabulary and the facets: each once. */
import { type Facets, toFacets } from '../facets.ts';
import { type Pagefind, pagefindOptions } from '../pagefind.ts';
import { cacheTag, fetchParts, folder } from './parts.ts';

const once = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let promise: Promise<T> | null = null;
  return () => {
    // What failed, for want of a connection, is tried again when it is next asked for.
    promise ??= load().catch((error: unknown) => {
      promise = null;
      throw error;
    });
    return promise;
  };
};

let ready = false;

/** Whether Pagefind is there: then it knows better than any hint which files a query needs. */
export const isReady = (): boolean => ready;

export const pagefind = once(async (): Promise<Pagefind> => {
  fetchParts();
  // The address is a text of its own: the file is there only after the build.
  const address = `${folder}pagefind.js`;
  const loaded: Pagefind = await import(/* @vite-ignore */ address);
  await loaded.options({ ...pagefindOptions, basePath: folder, baseUrl: '/', metaCacheTag: cacheTag });
  await loaded.init();
  ready = true;
  return loaded;
});

export const vocabulary = once(async (): Promise<string[]> => (await fetch(`${folder}vocabulary.json`)).json());

export const facets = once(async (): Promise<Facets> => toFacets(await (await fetch(`${folder}facets.json`)).json()));
