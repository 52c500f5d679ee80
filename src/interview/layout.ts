/** Which of the layouts a text has, told by the text itself and not by its file’s name. */
import { type Layout, layoutSchema } from './interview.ts';
import type { Item } from './items.ts';
import { layouts } from './layouts/index.ts';
import { titleWithin } from './prelude.ts';
import type { Title } from './titles.ts';

/** What a title weighs that says which layout follows. */
const titleWeight = 2;

/** A headline that says what follows, if not as a title does. */
const saysQuestions =
  /^[^"{}<>=]*(?<!\p{L})(?:interview questions|questions d['’]entretien|interviewfragen|domande di colloquio)(?!\p{L})/iu;

/** Below this, what looks like a layout is chance: prose may well hold one such line. */
const enough = 3;
/** A title with no more than this below it is a text that was cut off; with more it is prose under a title. */
const cutOff = 3;

/** The layout with the most evidence, or null where a text has too little of any. */
export function detectLayout(items: Item[], readTitle: (line: string) => Title | null): Layout | null {
  const titled = items
    .slice(0, titleWithin)
    .flatMap(({ line }) => readTitle(line.text)?.kind ?? (saysQuestions.test(line.text) ? ['questions' as const] : []));
  let best: { layout: Layout | null; score: number } = { layout: null, score: 0 };
  for (const layout of layoutSchema.options) {
    const { titled: kind, owns } = layouts[layout];
    if (owns && titled.length > 0 && !titled.includes(kind) && !items.some(owns)) continue;
    const score = scoreOf(items, layout, titled.includes(kind));
    if (score > best.score) best = { layout, score };
  }
  const least = items.length <= cutOff ? 2 : enough;
  return best.score >= least ? best.layout : null;
}

function scoreOf(items: Item[], layout: Layout, titled: boolean): number {
  return layouts[layout].evidence.reduce(
    (sum, { weight, atMost, seen }) => sum + weight * countTo(atMost, items, seen),
    titled ? titleWeight : 0,
  );
}

/** How many items pass, counted no further than `most`. */
function countTo(most: number, items: Item[], seen: (item: Item, next: Item | undefined) => boolean): number {
  let times = 0;
  for (const [index, item] of items.entries()) {
    if (times === most) break;
    if (seen(item, items[index + 1])) times += 1;
  }
  return times;
}
