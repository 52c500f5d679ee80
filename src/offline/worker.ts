/**
 * The service worker: what was read, or kept at a reader’s wish, can be read without a network. It keeps one edition at a
 * time. A new one is complete before it takes the place of the old one: what did not change is copied, the rest fetched.
 */
import { createPartialResponse } from 'workbox-range-requests';
import { fileAt, offlinePage } from './list.ts';
import { type Question, skipWaiting } from './messages.ts';
import type { FetchEvent, WorkerScope } from './scope.ts';
import { forEach, openShelf, pathsOf, removeShelf, type Shelf, shellOf, shelvedEditions } from './shelf.ts';

declare const self: WorkerScope;
/** The edition of this worker, and the folders of files whose names tell their content: the build says both. */
declare const EDITION: string;
declare const NAMED: string;

const root = self.registration.scope;
/** A network that has not answered by then is taken for none, where the page is kept; in milliseconds. */
const patience = 4000;
const named = new RegExp(NAMED);

let opened: Promise<Shelf> | undefined;
const shelf = (): Promise<Shelf> => {
  opened ??= openShelf(root, EDITION).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
};

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What asks past all caches is left alone: the page that keeps a role asks so.
  if (request.method !== 'GET' || request.cache === 'reload' || !(origin + pathname).startsWith(root)) return;
  event.respondWith(answer(event, fileAt((origin + pathname).slice(root.length))));
});
self.addEventListener('message', (event) => {
  const question = event.data as Question;
  if (question === skipWaiting) void self.skipWaiting();
  else event.ports[0]?.postMessage(EDITION);
});

async function install(): Promise<void> {
  const next = await shelf();
  const wanted = new Set(shellOf(next.list));
  for (const edition of (await shelvedEditions(root)).filter((name) => name !== EDITION)) {
    const last = await openShelf(root, edition).catch(() => null);
    if (last) await takeOver(last, next, wanted);
  }
  const there = await next.files();
  await forEach(
    [...wanted].filter((file) => !there.has(file)),
    (file) => next.fetch(file),
  );
  // A page that is open beside others may still need what its own edition brings.
  if ((await windows()).length <= 1) await self.skipWaiting();
}

/** Copies what did not change, and adds to `wanted` what did, and what the kept groups have now. */
async function takeOver(last: Shelf, next: Shelf, wanted: Set<string>): Promise<void> {
  const kept = (await last.kept()).filter((group) => group in next.list.groups);
  if (kept.length > 0) await next.setKept(kept);
  const groups = kept.flatMap((group) => pathsOf(next.list, group));
  const had = await last.files();
  const present = new Set(next.list.files.map(([path]) => path));
  for (const file of [...had, ...groups]) if (present.has(file)) wanted.add(file);
  await forEach([...had], async (file) => {
    const answer = present.has(file) ? await last.find(file) : undefined;
    if (answer) await next.put(file, answer);
  });
}

async function activate(): Promise<void> {
  for (const edition of await shelvedEditions(root)) if (edition !== EDITION) await removeShelf(root, edition);
  await self.clients.claim();
  // The page that brought the worker was loaded without it.
  const next = await shelf();
  for (const { url } of await windows()) {
    const { origin, pathname } = new URL(url);
    await next.fetch(fileAt((origin + pathname).slice(root.length))).catch(ignore);
  }
}

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

/** What is kept may be lost for want of room, or be of another edition: reading goes on. */
const ignore = () => undefined;

async function answer(event: FetchEvent, file: string): Promise<Response> {
  const { request } = event;
  if (request.mode === 'navigate') event.waitUntil(letWaitingOneIn());
  const kept = await shelf().then(
    ({ find }) => find(file),
    () => undefined,
  );
  if (kept && named.test(`/${file}`)) return inParts(request, kept);
  try {
    const asked = ask(event, file);
    const answered = kept ? await Promise.race([asked, late()]) : await asked;
    // A host that fails is no better than none.
    if (answered.status < 500 || !kept) return answered;
  } catch (error) {
    if (!kept) return insteadOf(request, error);
  }
  return inParts(request, kept);
}

/** In the place of a page that is not kept: the one that says so, and what is. */
async function insteadOf(request: Request, error: unknown): Promise<Response> {
  const page = request.mode === 'navigate' ? await shelf().then(({ find }) => find(offlinePage), ignore) : undefined;
  if (page) return page;
  throw error;
}

async function ask(event: FetchEvent, file: string): Promise<Response> {
  const answered = await fetch(event.request);
  // A part of a file is no file; an answer from elsewhere is nobody’s.
  if (answered.status === 200 && answered.type === 'basic') {
    const copy = answered.clone();
    event.waitUntil(
      shelf()
        .then(({ put }) => put(file, copy))
        .catch(ignore),
    );
  }
  return answered;
}

const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error('late')), patience));

const inParts = (request: Request, answered: Response): Response | Promise<Response> =>
  request.headers.has('range') ? createPartialResponse(request, answered) : answered;

async function letWaitingOneIn(): Promise<void> {
  if (self.registration.waiting && (await windows()).length <= 1) self.registration.waiting.postMessage(skipWaiting);
}
