/** What a layout is: everything that the parser asks of one. */
import type { Context } from '../context.ts';
import type { Interview, QuestionKind } from '../interview.ts';
import type { Item } from '../items.ts';
import type { Prelude } from '../prelude.ts';

/** All that follows the title. */
export type Body = Omit<Interview, 'file' | 'layout' | 'title' | 'role' | 'ignored'>;

/** Something in a text that speaks for a layout. */
export interface Evidence {
  weight: number;
  /** However often it is seen, it counts this often. */
  atMost: number;
  seen: (item: Item) => boolean;
  reason: string;
}

export interface LayoutDefinition {
  /** Its title lines; the first group is the role’s name. */
  titles: RegExp[];
  /** What it is told by, besides its title. */
  evidence: Evidence[];
  /** Whether an item begins the body, and so ends the summary. Headings and numbers alone always do. */
  beginsBody: (item: Item, next: Item | undefined) => boolean;
  /** Whether its questions are the role’s own or behavioural. */
  asks: QuestionKind;
  /** Reads all that follows the title. */
  read: (prelude: Prelude, context: Context) => Body;
}
