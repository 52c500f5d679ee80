/** What the desk’s page and its worker say to each other. */
import type { Settings } from '../handbook/settings.ts';

/** What the desk needs of the settings: names of roles, and what a page is drawn with. The page brings it along. */
export type DeskSettings = Pick<Settings, 'families' | 'roles' | 'themes' | 'abbreviations'>;

/** A complaint at its line. */
export interface Complaint {
  severity: 'error' | 'warning';
  line: number;
  found: string;
  /** What should stand there, and what to do. */
  way: string;
  rule: string;
}

/** What a line was understood as; lines that go on with the line above have no note. */
export interface LineNote {
  line: number;
  what: string;
  /** Whether no page shows it. */
  leftOut: boolean;
}

/** What one interview holds. */
export interface Summary {
  title: string | null;
  layout: string;
  role: string | null;
  /** What the title calls the role, where the handbook has none of that name; null where it has, or the text has no title. */
  ownRole: string | null;
  /** "12 questions", "4 drills": what there is of each. */
  counts: string[];
  /** Address of its role’s page, for the preview. */
  page: string;
}

export interface Reading {
  summaries: Summary[];
  notes: LineNote[];
  complaints: Complaint[];
}

export interface DrawnPage {
  eyebrow: string;
  title: string;
  html: string;
}

/** Each request has a number, which its answer has too. */
export type Request = { id: number } & (
  | { kind: 'settings'; settings: DeskSettings; base: string }
  | { kind: 'read'; text: string }
  | { kind: 'open'; name: string; bytes: Uint8Array }
  | { kind: 'page'; address: string }
  | { kind: 'format' }
);
export type Answers = {
  settings: null;
  read: Reading;
  /** The text of a file, with what is to be said of how it came of it ('' for nothing); or the complaint why there is none. */
  open: { text: string; note: string } | { complaint: Complaint };
  page: DrawnPage | null;
  format: string;
};
export type Kind = Request['kind'];
