/** The parts of a question, a definition or a drill → blocks, folded over the table of parts. */
import type { Entry } from '../handbook/handbook.ts';
import type { Form, PartRow, Place, ShownRow } from '../handbook/parts.ts';
import { shownParts } from '../handbook/parts.ts';
import { wordKey } from '../interview/marks.ts';
import { formulaFigure } from './formula-figure.ts';
import { type Block, block, type Inline, line, link, paragraph, span } from './nodes.ts';
import { closed, dots, ticks } from './parts.ts';
import type { Writer } from './prose.ts';
import { inLanguage, langOf, setProse, setText } from './set-text.ts';
import type { Site } from './site.ts';

export interface Drawing {
  site: Site;
  writer: Writer;
  /** Whether points have boxes to tick. */
  ticked: boolean;
}

const paragraphs = (entries: Entry[], { writer }: Drawing): Block[] =>
  entries.flatMap((entry) => writer.paragraphs(entry));

/** How the texts of each form are drawn. */
export const drawForm: Record<Form, (entries: Entry[], drawing: Drawing) => Block[]> = {
  purpose: paragraphs,
  text: paragraphs,
  answer: paragraphs,
  worked: (entries, { writer }) => entries.flatMap(writer.worked),
  points: (entries, { ticked }) => [ticked ? ticks(entries) : dots(entries)],
  probes: (entries) => [block('ul', { class: 'probes' }, entries.map(probe))],
  formula: (entries) => entries.map(({ text }) => formulaFigure(text)),
  difference: (entries, { site }) => entries.map((entry) => difference(entry, site)),
  source: (entries) =>
    entries.map((entry) =>
      line('p', { class: 'source' }, span('small', {}, 'Source: ', ...inLanguage(entry, [entry.text]))),
    ),
};

/** A probe; what a good reply says stays closed until asked for. */
const probe = (entry: Entry): Block =>
  block('li', {}, [
    line('p', langOf(entry), ...setText(entry.text)),
    ...(entry.reply
      ? [closed('A good reply', null, [paragraph(...setProse(entry.reply))], { class: 'ask reply' })]
      : []),
  ]);

/** “Other term: the difference”: the term leads to its page, where it has one. */
function difference(entry: Entry, { handbook, to }: Site): Block {
  const { text } = entry;
  const colon = text.indexOf(':');
  const term = colon < 0 ? text : text.slice(0, colon);
  const other = handbook.concepts.find((concept) => wordKey(concept.term) === wordKey(term));
  const name: Inline = other ? link(to.concept(other.slug), term) : term;
  return paragraph(...inLanguage(entry, [name, ...(colon < 0 ? [] : setText(text.slice(colon)))]));
}

/** What stands around the texts of a part, by the place that it has. */
export type Frames = Record<Place, (row: ShownRow, drawing: Drawing) => Block[]>;

/** A function that draws the parts at a place, in the order of the table. */
export const drawnAt =
  (rows: PartRow[], frames: Frames, drawing: Drawing) =>
  (place: Place): Block[] =>
    shownParts(rows).flatMap((row) => (row.shown.place === place ? frames[place](row, drawing) : []));

/** The part under its label. */
export const labelled = ({ heading, shown, entries }: ShownRow, drawing: Drawing): Block[] => [
  line('p', { class: 'label' }, heading),
  ...drawForm[shown.form](entries, drawing),
];
