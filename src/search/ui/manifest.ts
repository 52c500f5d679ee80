/** The first file of the search’s index: asked for at the first sign of a search, beside the code that reads it. */
import type { Manifest } from '../index/format.ts';
import { indexFolder, manifestName } from '../index/place.ts';
import { base } from './base.ts';

let promise: Promise<Manifest> | null = null;

/** What there is to search: a file that every build writes anew under the same name. One that failed is asked for again. */
export function manifest(): Promise<Manifest> {
  if (!promise) {
    promise = fetch(`${base}${indexFolder}/${manifestName}`, { cache: 'no-cache' }).then((response) => {
      if (!response.ok) throw new Error(`The search has no index here: ${response.status}`);
      return response.json();
    });
    promise.catch(() => {
      promise = null;
    });
  }
  return promise;
}
