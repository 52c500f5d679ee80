/** Whom a long task tells what goes on: the commands print it. */
import type { Diagnostic } from '../diagnostics/report.ts';

export interface Reporter {
  /** Takes complaints; returns whether there is no error among them. */
  complain: (diagnostics: Diagnostic[]) => boolean;
  /** Takes what ended the task, where it is no complaint about a text. */
  fail: (message: string) => void;
  /** Takes what a person should know though nothing is wrong. */
  note: (message: string) => void;
  /** Takes what begins now. */
  progress: (text: string) => void;
}
