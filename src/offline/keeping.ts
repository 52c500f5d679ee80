/** What the page on keeping does: finds the shelf of the worker’s edition, fills it with a group, empties it. */

import type { ListedFile } from './list.ts';
import { whichEdition } from './messages.ts';
import { filesOf, forEach, openShelf, pathsOf, type Shelf, shellOf } from './shelf.ts';

/** How long a worker may take to be there and to answer, in milliseconds: its first work is to fetch what every page looks like. */
const patience = 20_000;

/** The shelf of the edition that the site’s worker keeps, and the address of the site’s root. Fails where there is no worker. */
export async function workersShelf(): Promise<{ shelf: Shelf; root: string }> {
  const { active, scope } = await within(navigator.serviceWorker.ready);
  const edition = await within(
    new Promise<string>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
      active?.postMessage(whichEdition, [port2]);
    }),
  );
  return { shelf: await openShelf(scope, edition), root: scope };
}

const within = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no worker answers')), patience)),
  ]);

export interface Progress {
  /** Bytes that are there, and in all. */
  done: number;
  all: number;
}

export const bytesOf = (files: readonly ListedFile[]): number => files.reduce((sum, [, , bytes]) => sum + bytes, 0);

/** Fetches what of a group is not there yet, then notes that it is wished for. Fails as `Shelf.fetch` does, and with an AbortError; what was fetched stays. */
export async function keep(
  shelf: Shelf,
  group: string,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<void> {
  const files = filesOf(shelf.list, group);
  const there = await shelf.files();
  const missing = files.filter(([path]) => !there.has(path));
  const all = bytesOf(files);
  let done = all - bytesOf(missing);
  onProgress({ done, all });
  await forEach(missing, async ([path, , bytes]) => {
    await shelf.fetch(path, signal);
    done += bytes;
    onProgress({ done, all });
  });
  await shelf.setKept([...new Set([...(await shelf.kept()), group])]);
}

/** Removes what only this group needs; pages that were read and are in it go too. */
export async function letGo(shelf: Shelf, group: string): Promise<void> {
  const others = (await shelf.kept()).filter((other) => other !== group);
  await shelf.setKept(others);
  const { list } = shelf;
  const needed = new Set([...shellOf(list), ...others.flatMap((other) => pathsOf(list, other))]);
  for (const path of pathsOf(list, group)) if (!needed.has(path)) await shelf.drop(path);
}

export interface KeptPage {
  address: string;
  title: string;
}

/** So many pages are listed at most. */
const mostPages = 40;

/** Pages that are there without their group being kept: those that were read. By title. */
export async function pagesRead(shelf: Shelf, root: string): Promise<KeptPage[]> {
  const kept = await shelf.kept();
  const known = new Set([...shellOf(shelf.list), ...kept.flatMap((group) => pathsOf(shelf.list, group))]);
  const paths = [...(await shelf.files())].filter((path) => path.endsWith('/index.html') && !known.has(path));
  const pages = paths.slice(0, mostPages).map(async (path): Promise<KeptPage | null> => {
    const text = await (await shelf.find(path))?.text();
    const [, title] = /<title>([^<]*?)(?: ·[^<·]*)?<\/title>/.exec(text ?? '') ?? [];
    return title ? { address: root + path.replace(/index\.html$/, ''), title: decoded(title) } : null;
  });
  return (await Promise.all(pages)).filter((page) => page !== null).toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

const decoded = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
