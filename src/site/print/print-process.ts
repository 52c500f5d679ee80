/** Printing in processes of their own: Typst’s native code does not share one with the bundler’s, and sets with one processor. */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Handbook } from '../../handbook/handbook.ts';
import { fromBothEnds } from './from-both-ends.ts';
import { keepingPrinted, type PrintOrder } from './print-handbook.ts';
import type { Printed } from './print-jobs.ts';

export interface ProcessOrder extends PrintOrder {
  /** The normaliser’s data file: the processes read the handbook there, and no text. */
  data: string;
}

/** What a process says: how many jobs the order has, when it is ready for the first; then what came of each. */
export type Message = { jobs: number } | { printed: Printed } | { fault: string };
/** What it is told: the number of the job that is next. */
export interface Task {
  number: number;
}

const child = join(import.meta.dirname, 'print-child.ts');
/** More than two would hold more memory than they save time. */
const processes = Math.min(2, availableParallelism());

/**
 * Prints all of a handbook. Returns what Typst complained of where a document could not be set, else null; fails where
 * a process ends otherwise.
 */
export async function printInProcesses(
  handbook: Handbook,
  order: ProcessOrder,
  progress: (text: string) => void,
): Promise<string | null> {
  let fault: string | null = null;
  await keepingPrinted(handbook, order, progress, async (ready) => {
    const next = fromBothEnds();
    const printers = Array.from({ length: processes }, () => fork(child, [JSON.stringify(order)]));
    try {
      await Promise.all(
        printers.map((printer, place) =>
          keepBusy(printer, {
            next: (jobs) => (fault === null ? next(jobs, place % 2 === 1) : null),
            ready,
            refuse: (message) => {
              fault ??= message;
            },
          }),
        ),
      );
    } finally {
      for (const printer of printers) printer.kill();
    }
  });
  return fault;
}

interface Foreman {
  next: (jobs: number) => number | null;
  ready: (printed: Printed) => void;
  refuse: (fault: string) => void;
}

/** Tells a process what to do until nothing is left. */
function keepBusy(printer: ChildProcess, { next, ready, refuse }: Foreman): Promise<void> {
  return new Promise((resolve, reject) => {
    let jobs = 0;
    printer.on('message', (message: Message) => {
      if ('jobs' in message) jobs = message.jobs;
      else if ('printed' in message) ready(message.printed);
      else refuse(message.fault);
      const number = next(jobs);
      if (number === null) printer.disconnect();
      else printer.send({ number } satisfies Task);
    });
    printer.on('error', reject);
    printer.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`The PDF process ended with ${signal ?? code}.`));
    });
  });
}
