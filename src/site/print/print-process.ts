/** Printing in a process of its own: Typst’s native code does not share one with the bundler’s. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { PrintOrder } from './print-handbook.ts';

export interface ProcessOrder extends PrintOrder {
  /** The normaliser’s data file: the process reads the handbook there, and no text. */
  data: string;
}

/** What the process says. */
export type Message = { progress: string } | { fault: string };

const child = join(import.meta.dirname, 'print-child.ts');

/**
 * Prints all of a handbook. Returns what Typst complained of where a document could not be set, else null; fails where
 * the process ends otherwise.
 */
export function printInProcess(order: ProcessOrder, progress: (text: string) => void): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const printer = fork(child, [JSON.stringify(order)]);
    let fault: string | null = null;
    printer.on('message', (message: Message) => {
      if ('progress' in message) progress(message.progress);
      else fault = message.fault;
    });
    printer.on('error', reject);
    printer.on('exit', (code, signal) => {
      if (code === 0 || fault !== null) resolve(fault);
      else reject(new Error(`The PDF process ended with ${signal ?? code}.`));
    });
  });
}
