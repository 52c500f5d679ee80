/**
 * What a browser keeps of one edition, in its Cache Storage. Only what the edition’s list means is put there: each file
 * is compared with its hash, so that two editions are never mixed, whatever a host serves in between.
 */
import { addressOf, commonGroup, hashOf, type ListedFile, listPath, type OfflineList } from './list.ts';

/** Thrown where a browser has no room left. */
export class FullShelf extends Error {}
/** Thrown where a file came otherwise than the list means it: a newer edition is being served. */
export class OtherEdition extends Error {}

const prefixOf = (root: string) => `vitrine ${root} `;
const nameOf = (root: string, edition: string) => `${prefixOf(root)}${edition}`;
/** Where a shelf notes which groups its reader wishes to have; no file of the site is called so. */
const wishes = '.kept';

export interface Shelf {
  list: OfflineList;
  /** The kept answer for a file, or undefined. */
  find: (file: string) => Promise<Response | undefined>;
  /** Puts an answer of the network there, if it is what the list means; says whether it was. Throws FullShelf. */
  put: (file: string, answer: Response) => Promise<boolean>;
  /** Fetches a file past all caches of the browser, and puts it there. Throws FullShelf, OtherEdition, and what `fetch` throws. */
  fetch: (file: string, signal?: AbortSignal) => Promise<void>;
  drop: (file: string) => Promise<void>;
  /** The files that are there. */
  files: () => Promise<Set<string>>;
  /** The groups that the reader wishes to have. */
  kept: () => Promise<string[]>;
  setKept: (groups: readonly string[]) => Promise<void>;
}

/** `root` is the address of the site’s root, with a slash at its end. The editions that have a shelf, the oldest first. */
export const shelvedEditions = async (root: string): Promise<string[]> =>
  (await caches.keys())
    .filter((name) => name.startsWith(prefixOf(root)))
    .map((name) => name.slice(prefixOf(root).length));

export const removeShelf = (root: string, edition: string): Promise<boolean> => caches.delete(nameOf(root, edition));

/** The shelf of an edition whose list is kept or can be fetched. */
export async function openShelf(root: string, edition: string): Promise<Shelf> {
  const cache = await caches.open(nameOf(root, edition));
  const list = await readList(cache, root, edition);
  const known = new Map(list.files.map((file) => [file[0], file]));
  const put = async (file: string, answer: Response): Promise<boolean> => {
    const listed = known.get(file);
    if (!listed || !answer.ok) return false;
    const bytes = await answer.clone().arrayBuffer();
    if ((await hashOf(bytes)) !== listed[1]) return false;
    await noting(() => cache.put(root + addressOf(file), withoutRedirect(bytes, answer)));
    return true;
  };
  return {
    list,
    find: (file) => cache.match(root + addressOf(file)),
    put,
    fetch: async (file, signal) => {
      const answer = await fetch(root + addressOf(file), { cache: 'reload', signal: signal ?? null });
      if (!(await put(file, answer))) throw new OtherEdition(file);
    },
    drop: async (file) => void (await cache.delete(root + addressOf(file))),
    files: async () => {
      const kept = new Set((await cache.keys()).map(({ url }) => url));
      return new Set(list.files.map(([path]) => path).filter((path) => kept.has(root + addressOf(path))));
    },
    kept: async () => ((await (await cache.match(root + wishes))?.json()) as string[] | undefined) ?? [],
    setKept: (groups) => noting(() => cache.put(root + wishes, Response.json(groups))),
  };
}

/** An answer that came by way of another address may not be given to a navigation. */
const withoutRedirect = (bytes: ArrayBuffer, { status, statusText, headers }: Response): Response =>
  new Response(bytes, { status, statusText, headers });

async function readList(cache: Cache, root: string, edition: string): Promise<OfflineList> {
  const address = root + listPath(edition);
  const kept = await cache.match(address);
  if (kept) return (await kept.json()) as OfflineList;
  const answer = await fetch(address);
  if (!answer.ok) throw new OtherEdition(address);
  const list = (await answer.clone().json()) as OfflineList;
  if (list.edition !== edition) throw new OtherEdition(address);
  await noting(() => cache.put(address, answer));
  return list;
}

/** Runs what writes; a browser without room says so by an error of this name. */
async function noting(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new FullShelf();
    throw error;
  }
}

/** The files of a group and of what it needs. */
export function filesOf({ files, groups }: OfflineList, group: string): ListedFile[] {
  const places = new Set([...(groups[commonGroup] ?? []), ...(groups[group] ?? [])]);
  return [...places].map((place) => files[place]).filter((file) => file !== undefined);
}

export const pathsOf = (list: OfflineList, group: string): string[] => filesOf(list, group).map(([path]) => path);

export const shellOf = ({ files, shell }: OfflineList): string[] =>
  shell.map((place) => files[place]?.[0]).filter((path) => path !== undefined);

/** So many at a time: a host answers one browser with about as many. */
const atOnce = 6;

/** Runs a task for each, several at a time; the first that fails ends it all. */
export async function forEach<T>(things: readonly T[], task: (thing: T) => Promise<void>): Promise<void> {
  const rest = things[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const thing of rest) await task(thing);
    }),
  );
}
