/** The worker’s side of the talk with its page. */
import type { Reply, Request } from './ask.ts';

export type Handlers<R extends Request, A extends Record<R['kind'], unknown>> = {
  [K in R['kind']]: (request: Extract<R, { kind: K }>) => A[K] | Promise<A[K]>;
};

/** Answers each request of the page; an error is told and stops nothing. */
export function answerRequests<R extends Request, A extends Record<R['kind'], unknown>>(
  handlers: Handlers<R, A>,
): void {
  addEventListener('message', async ({ data }: MessageEvent<R>) => {
    const handle = handlers[data.kind as R['kind']] as (request: R) => unknown;
    const reply = (said: Omit<Reply, 'id'>) => postMessage({ id: data.id, ...said });
    try {
      reply({ answer: await handle(data) });
    } catch (error) {
      reply({ fault: error instanceof Error ? error.message : String(error) });
    }
  });
}
