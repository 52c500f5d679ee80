/** What a layout is: everything that the parser asks of one. */
import type { Look } from '../clean/look.ts';
import { readConcepts } from '../concepts.ts';
import type { Context } from '../context.ts';
import { readDrills } from '../drills.ts';
import type { Section } from '../headings.ts';
import type { Interview, Question, QuestionKind } from '../interview.ts';
import type { Item } from '../items.ts';
import type { Line } from '../lines.ts';
import { toPassages, withoutStray } from '../points.ts';
import type { Prelude } from '../prelude.ts';
import type { Owed } from '../questions.ts';
import { readRelated, readSources } from '../related.ts';
import { readSmartQuestions } from '../smart-questions.ts';
import type { TitleKind, TitleWords } from '../titles.ts';

/** All that follows the title. */
export type Body = Omit<Interview, 'file' | 'layout' | 'language' | 'title' | 'role' | 'ignored'>;

/** Something in a text that speaks for a layout. */
export interface Evidence {
  weight: number;
  /** However often it is seen, it counts this often. */
  atMost: number;
  seen: (item: Item, next: Item | undefined) => boolean;
  reason: string;
}

/** What a layout says of its questions. */
export type Asking = Pick<LayoutDefinition, 'asks' | 'owed'>;

export interface LayoutDefinition {
  /** What messages say that a text of it has. */
  looksLike: string;
  /** The kind of title that it comes with, and how titles of its own are worded, beside those of titles.ts. */
  titled: TitleKind;
  titles?: TitleWords[];
  /** What it is told by, besides its title. */
  evidence: Evidence[];
  /** Without any such item a text under another layout’s title is none of it, whatever else speaks for it; null where it may be. */
  owns: ((item: Item) => boolean) | null;
  /**
   * Makes several lines of one that holds several things, as the row of a table does (sheet.ts): `lineWithin` cuts it and
   * says of each part what it is. It sees a text before the marks of Markdown are taken off its lines, and
   * whatever layout the text has: what is not the layout’s own, or has a `cell` already, it leaves as it is. The last layout
   * of the list cuts first, tables (of `questions`) after all that came after it. Null where each line is one thing.
   */
  unroll: ((lines: Line[], context: Context) => Line[]) | null;
  /** Whether an item begins the body, and so ends the summary. Headings and numbers alone always do. */
  beginsBody: (item: Item, next: Item | undefined) => boolean;
  /** Whether its questions are the role’s own or behavioural. */
  asks: QuestionKind;
  /** What each of its questions has, so that its absence deserves a word. */
  owed: Owed;
  /** Reads all that follows the title. `own` is the record that is read by, which may have taken this function from another. */
  read: (prelude: Prelude, context: Context, own: Asking) => Body;
  /** How the handbook itself writes a text of it. What would be read otherwise is written in the marked form (clean/format.ts). */
  look: Look;
}

/** The body of a text whose lines are sorted; any layout may have any section. */
export function toBody(
  { summary }: Prelude,
  sections: Map<Section, Item[]>,
  questions: Question[],
  context: Context,
): Body {
  const of = (section: Section): Item[] => sections.get(section) ?? [];
  const points = (section: Section): Item[] => withoutStray(of(section), context);
  return {
    summary,
    lookFor: toPassages(points('lookFor')),
    questions,
    conceptGroups: readConcepts(of('concepts'), context),
    drills: readDrills(of('drills'), context),
    smartQuestions: readSmartQuestions(points('smartQuestions'), context),
    related: readRelated(of('related'), context),
    sources: readSources(points('sources')),
  };
}
