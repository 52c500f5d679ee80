/** Which of the two layouts a text has, told by the text itself and not by its file’s name. */
import type { Section } from './headings.ts';
import type { Layout } from './interview.ts';
import type { Item } from './items.ts';
import { titleWithin } from './prelude.ts';
import { readTitle } from './titles.ts';

interface Evidence {
  layout: Layout;
  weight: number;
  /** However often it is seen, it counts this often. */
  atMost: number;
  seen: (item: Item, index: number) => boolean;
  reason: string;
}

// “Related …” and “Sources” say little: prose has them too.
const headings: Record<Layout, Set<Section>> = {
  guide: new Set(['list', 'menu']),
  brief: new Set(['lookFor', 'behavioural', 'concepts', 'drills', 'smartQuestions', 'advertisement']),
};
const isTitle = (layout: Layout) => (item: Item, index: number) =>
  index < titleWithin && readTitle(item.line.text)?.layout === layout;
const opens = (layout: Layout) => (item: Item) => item.section !== null && headings[layout].has(item.section);

const evidence: Evidence[] = [
  {
    layout: 'guide',
    weight: 2,
    atMost: 1,
    seen: isTitle('guide'),
    reason: 'the title says so',
  },
  {
    layout: 'brief',
    weight: 2,
    atMost: 1,
    seen: isTitle('brief'),
    reason: 'the title says so',
  },
  {
    layout: 'guide',
    weight: 2,
    atMost: 2,
    seen: (item) => item.purpose && !item.bullet && !item.label,
    reason: 'purposes begin with a verb',
  },
  {
    layout: 'guide',
    weight: 2,
    atMost: 2,
    seen: (item) => item.label?.field === 'answer',
    reason: 'each question has a model answer',
  },
  { layout: 'guide', weight: 2, atMost: 2, seen: opens('guide'), reason: 'a heading of the layout' },
  {
    layout: 'brief',
    weight: 3,
    atMost: 3,
    seen: (item) => item.label?.field === 'assesses',
    reason: 'purposes have a label',
  },
  { layout: 'brief', weight: 3, atMost: 4, seen: opens('brief'), reason: 'a heading of the layout' },
];

/** Below this, what looks like a layout is chance: prose may well hold one such line. */
const enough = 3;
/** A title with no more than this below it is a text that was cut off; with more it is prose under a title. */
const cutOff = 3;

/** The layout with the most evidence, or null where a text has too little of either. */
export function detectLayout(items: Item[]): Layout | null {
  const scores: Record<Layout, number> = { guide: 0, brief: 0 };
  for (const { layout, weight, atMost, seen } of evidence) {
    let times = 0;
    for (const [index, item] of items.entries()) {
      if (seen(item, index)) times += 1;
      if (times === atMost) break;
    }
    scores[layout] += weight * times;
  }
  const layout: Layout = scores.brief > scores.guide ? 'brief' : 'guide';
  const least = items.length <= cutOff ? 2 : enough;
  return scores[layout] >= least ? layout : null;
}
