/** The page’s side of the talk with the worker. */
import type { Answers, Kind, Request } from './protocol.ts';

type Asked<K extends Kind> = Omit<Extract<Request, { kind: K }>, 'id' | 'kind'>;
export type Ask = <K extends Kind>(kind: K, request: Asked<K>) => Promise<Answers[K]>;

/** Starts the worker; each question is answered once, in the order in which they were asked. */
export function startWorker(): Ask {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: never) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; answer: never }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  return (kind, request) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve as (answer: never) => void);
      worker.postMessage({ id: last, kind, ...request });
    });
}
