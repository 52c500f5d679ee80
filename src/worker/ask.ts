/** A page’s side of the talk with its worker. */

/** What may be asked, by its kind; each request has a number, which its answer has too. */
export type Request = { id: number; kind: string };
/** What is asked besides its number and kind. */
type Asked<R extends Request, K extends R['kind']> = Omit<Extract<R, { kind: K }>, 'id' | 'kind'>;
export type Ask<R extends Request, A extends Record<R['kind'], unknown>> = <K extends R['kind']>(
  kind: K,
  request: Asked<R, K>,
) => Promise<A[K]>;

/** What comes back from the worker. */
export type Reply = { id: number } & ({ answer: unknown } | { fault: string });

/**
 * Starts the worker whose script has this address; each request is answered once, or rejected with what went wrong.
 * A worker that is loaded from its address has the policy that the host sends with it, which a static host does not: so
 * it begins as a line of the page’s own and has the page’s policy, and on a sealed page it may ask for nothing either.
 */
export function startWorker<R extends Request, A extends Record<R['kind'], unknown>>(address: string): Ask<R, A> {
  const line = `import ${JSON.stringify(new URL(address, location.href).href)};`;
  const script = URL.createObjectURL(new Blob([line], { type: 'text/javascript' }));
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('fault' in data) asked?.reject(new Error(data.fault));
    else asked?.resolve(data.answer as never);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The part that reads did not start. Reload the page.'));
    waiting.clear();
  });
  return (kind, request) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, kind, ...request });
    });
}
