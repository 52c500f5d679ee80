/** What the page of a prep and its worker say to each other. */
import type { Ask } from '../../worker/ask.ts';
import type { DocumentText } from '../read-document.ts';
import type { Order, Report } from '../report.ts';

/** Each request has a number, which its answer has too. */
export type Request = { id: number } & (
  | { kind: 'report'; order: Order }
  | { kind: 'open'; name: string; bytes: Uint8Array }
);
export type Answers = {
  report: Report;
  /** The text of a file, or in words why there is none. */
  open: DocumentText;
};
export type AskPrep = Ask<Request, Answers>;
