/** Cards → HTML for Anki. */
import { adviceHeading } from '../handbook/advice.ts';
import type { Entry } from '../handbook/handbook.ts';
import type { Form, ShownRow } from '../handbook/parts.ts';
import { setSums, workedLines } from '../handbook/sums.ts';
import type { Metric } from '../interview/interview.ts';
import { toHtml } from '../mdx/html.ts';
import { type Block, block, type Inline, line, lines, span } from '../mdx/nodes.ts';
import { inLanguage, langOf } from '../mdx/set-text.ts';
import { type Card, type CardGroup, metricHeads } from './cards.ts';

type InLanguage = Pick<Entry, 'language' | 'text'>;

const set = (prose: InLanguage): Inline[] => inLanguage(prose, [setSums(prose.text)]);

const paragraphs = ({ text, ...rest }: InLanguage): Block[] =>
  text.split('\n').map((paragraph) => line('p', langOf(rest), setSums(paragraph)));

const details = (summary: string, children: Block[]): Block =>
  block('details', {}, [line('summary', {}, summary), ...children]);

const all = (entries: Entry[]): Block[] => entries.flatMap(paragraphs);

/** How each form is drawn, under its label. An answer and a reply stay closed: first one says one’s own. */
const drawForm: Record<Form, (entries: Entry[], label: string) => Block[]> = {
  purpose: (entries, label) => labelled(label, all(entries)),
  text: (entries, label) => labelled(label, all(entries)),
  answer: (entries, label) => [details(label, all(entries))],
  worked: (entries, label) =>
    labelled(
      label,
      entries.flatMap((entry) => workedLines(entry.text).flatMap(({ text }) => paragraphs({ ...entry, text }))),
    ),
  points: (entries, label) => labelled(label, [lines({}, entries.map(set))]),
  probes: (entries, label) => labelled(label, entries.flatMap(probe)),
  formula: (entries, label) => labelled(label, all(entries)),
  difference: (entries, label) => labelled(label, all(entries)),
  source: (entries, label) => labelled(label, all(entries)),
};

const labelled = (label: string, children: Block[]): Block[] => [line('h2', {}, label), ...children];

const probe = (entry: Entry): Block[] => [
  ...paragraphs(entry),
  ...(entry.reply ? [details('A good reply', paragraphs(entry.reply))] : []),
];

const draw = (rows: ShownRow[]): Block[] =>
  rows.flatMap(({ shown, entries, heading }) => drawForm[shown.form](entries, heading));

const drawGroup = ({ from, parts }: CardGroup): Block[] => [
  ...(from === null ? [] : [line('h1', {}, from)]),
  ...draw(parts),
];

const tableRow = (element: 'th' | 'td', cells: string[]): Inline =>
  span('tr', {}, ...cells.map((cell) => span(element, {}, setSums(cell))));

const table = (metrics: Metric[]): Block[] =>
  metrics.length === 0
    ? []
    : [
        line(
          'table',
          {},
          tableRow('th', metricHeads),
          ...metrics.map(({ name, before, after, change }) => tableRow('td', [name, before, after, change])),
        ),
      ];

const words = (value: string): Block => ({ type: 'text', value });

/** The fields of a note that hold HTML. */
export interface DrawnCard {
  about: string;
  front: string;
  given: string;
  back: string;
}

/** What a note shows before it is turned, and behind. Texts are escaped. */
export const drawCard = ({ about, front, language, given, metrics, advice, back }: Card): DrawnCard => ({
  about: toHtml([words(about)]),
  front: toHtml([language ? span('span', { lang: language }, setSums(front)) : words(setSums(front))]),
  given: toHtml(given.flatMap(({ entries }) => all(entries))),
  back: toHtml([
    ...(advice === null ? [] : labelled(adviceHeading, paragraphs({ text: advice }))),
    ...table(metrics),
    ...back.flatMap(drawGroup),
  ]),
});
