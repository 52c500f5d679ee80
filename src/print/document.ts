/**
 * What the templates set: a document as plain data, from the title page to the colophon. The guide of one
 * role and the whole book are the same kind of document; they differ in their sections.
 */
import type { Formula } from '../handbook/formula.ts';
import type { Form, Place } from '../handbook/parts.ts';
import type { OtherLanguage } from '../handbook/source.ts';
import type { WorkedLine } from '../handbook/sums.ts';
import type { YearRow } from '../handbook/year.ts';
import type { Metric } from '../interview/interview.ts';
import type { DocumentKind, Edition } from './editions.ts';

export type Paper = 'a4' | 'us-letter';

/**
 * A piece of text; one that names a concept is where the index finds the concept, one that is kept is not broken, and
 * pieces in another language than the document’s are hyphenated by its rules.
 */
export type Piece =
  | string
  | { concept: string; text: string }
  | { kept: string }
  | { language: NonNullable<OtherLanguage>; pieces: Piece[] };
/** One paragraph. */
export type Line = Piece[];

/** Points at a place in this document (`id`, set with its page number) or, where it is not in it, on the site. */
export interface Reference {
  title: string;
  /** The title’s, where it is not the document’s. */
  language?: OtherLanguage;
  id: string | null;
  url: string | null;
}

/** A part of a question, a definition or a drill, set: its label, and each of its texts. */
export interface SetPart {
  label: string;
  form: Form;
  place: Place;
  entries: SetEntry[];
}
export interface SetEntry {
  paragraphs: Line[];
  /** What each paragraph is, where the part computes: it then has one equation a line. */
  kinds: WorkedLine['kind'][];
  reply: Line[];
  /** Where the part is a formula: its tree where it can be read, and how it is said. */
  formula: { tree: Formula | null; spoken: string; text: string } | null;
}

export interface Asking {
  /** The role that is asked, where several roles’ askings stand together. */
  role: string | null;
  parts: SetPart[];
}

export interface QuestionEntry {
  id: string;
  slug: string;
  number: number;
  title: string;
  language?: OtherLanguage;
  /** Concepts that the title names: the index lists the title’s page. */
  marks: string[];
  askings: Asking[];
  concepts: Reference[];
  related: Reference[];
  /** Its page on the site; null where the site has no address. */
  url: string | null;
  /** Where the other half stands in the edition of questions: the answer of a question, or its question. */
  counterpart: string | null;
}

export interface Definition {
  role: string | null;
  parts: SetPart[];
}

/** A question or a drill of the document that names a concept. */
export interface Use {
  kind: 'question' | 'drill';
  number: number;
  id: string;
}

export interface ConceptEntry {
  id: string;
  slug: string;
  term: string;
  language?: OtherLanguage;
  aliases: string[];
  definitions: Definition[];
  usedIn: Use[];
  url: string | null;
}

export interface DrillEntry {
  id: string;
  title: string;
  language?: OtherLanguage;
  /** As with questions. */
  marks: string[];
  parts: SetPart[];
  metrics: Omit<Metric, 'values'>[];
  concepts: Reference[];
  /** Of a drill its worked answer, of a worked answer its drill; null where there is none. */
  counterpart: string | null;
  url: string | null;
}

export interface IndexEntry {
  term: string;
  language?: OtherLanguage;
  slug: string;
  /** The term that this other name stands for; null for the term itself. */
  see: string | null;
}

interface SectionBase {
  id: string;
  title: string;
  /** Depth of its heading, from 1; its entries lie one below. */
  level: number;
  /**
   * Where it begins: on a new page, on a new right-hand page, or where the last one ends: with a main heading where the
   * page has room for it and more, or as one of several on the same thing.
   */
  opens: 'page' | 'recto' | 'room' | 'here';
  /** Whether the contents list its entries too. */
  listed: boolean;
}

export type SectionContent =
  | { kind: 'part'; number: string; text: string }
  | { kind: 'chapter'; eyebrow: string; text: string; url: string | null }
  | { kind: 'prose'; paragraphs: Line[] }
  | { kind: 'list'; items: Line[] }
  | { kind: 'questions' | 'blanks'; note: string | null; items: QuestionEntry[] }
  | { kind: 'references'; items: Reference[] }
  | { kind: 'concepts'; groups: { title: string | null; concepts: ConceptEntry[] }[] }
  | { kind: 'drills' | 'answers'; items: DrillEntry[] }
  | { kind: 'anchors'; items: { topic: Line; points: Line[] }[] }
  /** A name and what is said of it, once or several times. */
  | { kind: 'pairs'; items: (Reference & { texts: string[] })[] }
  /** What comes every year, drawn on twelve months and said. */
  | { kind: 'year'; letters: readonly string[]; items: (Omit<YearRow, 'what'> & { what: Line })[] }
  | { kind: 'index'; entries: IndexEntry[] };

export type Section = SectionBase & SectionContent;

/** Words of the last page, or an address, which is printed whole. */
export type ColophonPiece = string | { address: string };

export interface PrintDocument {
  kind: DocumentKind;
  edition: Edition;
  paper: Paper;
  title: string;
  /** What kind of document it is, on the title page. */
  genre: string;
  /** Small line above the title. */
  eyebrow: string;
  summary: string;
  otherTitles: string[];
  /** The address of this document’s page on the site; null where the site has none. */
  url: string | null;
  /** Day of the edition, and how it is printed. */
  date: { year: number; month: number; day: number; words: string };
  keywords: string[];
  /** Depth of the table of contents. */
  contentsDepth: number;
  sections: Section[];
  /** The last page’s paragraphs. */
  colophon: ColophonPiece[][];
}
