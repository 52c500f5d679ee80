/** Stands in the worker’s place where none is wanted, and takes away what an earlier one left. */
import type { WorkerScope } from './scope.ts';
import { removeShelf, shelvedEditions } from './shelf.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove(): Promise<void> {
  const root = self.registration.scope;
  for (const edition of await shelvedEditions(root)) await removeShelf(root, edition);
  await self.registration.unregister();
}
