/** The page’s side of the talk with the desk’s worker. */
import { type Ask as AskWorker, startWorker as start } from '../worker/ask.ts';
import type { Answers, Request } from './protocol.ts';
import script from './worker.ts?worker&url';

export type Ask = AskWorker<Request, Answers>;

export const startWorker = (): Ask => start<Request, Answers>(script);
