/** What a service worker is given by its browser, as far as ours uses it. TypeScript’s own list of it forbids the document’s beside it. */

interface LaterEvent extends Event {
  waitUntil(task: Promise<unknown>): void;
}
export interface FetchEvent extends LaterEvent {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Window {
  url: string;
}
export interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<Window[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LaterEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
