/** A section of the document → XHTML. Everything reads without a style sheet: headings, lists, tables and labels in words. */
import type {
  Asking,
  ConceptEntry,
  Definition,
  DrillEntry,
  IndexEntry,
  QuestionEntry,
  Reference,
  Section,
  Use,
} from '../print/document.ts';
import { conceptPlace } from '../print/places.ts';
import { drawLead, drawParts } from './draw-parts.ts';
import { drawYear } from './draw-year.ts';
import { drawLine, heading, type Links, langOf, linkTo, paragraph } from './kit.ts';
import type { Slice } from './leaves.ts';
import { type Child, element, type Xml } from './xml.ts';

type YearItem = Extract<Section, { kind: 'year' }>['items'][number];

/** What stands in a file of this slice of a section. */
export function drawSlice({ section, opens, before }: Slice, links: Links): Xml {
  return element(
    'section',
    { id: opens ? links.place(section.id) : null, class: section.kind },
    ...(opens ? opening(section, links) : []),
    ...bodyOf(section, before, links),
  );
}

function opening(section: Section, links: Links): Child[] {
  const title = heading(section.level, section.title);
  if (section.kind === 'part') return [paragraph('label', section.number), title, paragraph('summary', section.text)];
  if (section.kind !== 'chapter') return [title];
  return [
    paragraph('label', section.eyebrow),
    title,
    paragraph('summary', section.text),
    section.url === null ? null : paragraph('see', linkTo(links, { title: section.url, id: null, url: section.url })),
  ];
}

function bodyOf(section: Section, before: number, links: Links): Child[] {
  const { level } = section;
  switch (section.kind) {
    case 'part':
    case 'chapter':
      return [];
    case 'prose':
      return section.paragraphs.map((line) => paragraph(null, ...drawLine(line, links)));
    case 'list':
      return [list(section.items.map((line) => drawLine(line, links)))];
    case 'questions':
    case 'blanks':
      return [
        section.note === null || before > 0 ? null : paragraph('note', section.note),
        ...section.items.map((entry) => question(entry, level + 1, links)),
      ];
    case 'references':
      return [list(section.items.map((item) => [linkTo(links, item)]))];
    case 'concepts':
      return section.groups.flatMap(({ title, concepts }) => [
        title === null ? null : heading(level + 1, title),
        ...concepts.map((entry) => concept(entry, level + (section.groups[0]?.title === null ? 1 : 2), links)),
      ]);
    case 'drills':
    case 'answers':
      return section.items.map((entry) => drill(entry, level + 1, links));
    case 'anchors':
      return section.items.flatMap(({ topic, points }) => [
        paragraph('topic', ...drawLine(topic, links)),
        list(points.map((point) => drawLine(point, links))),
      ]);
    case 'pairs':
      return [list(section.items.map((item) => pair(item, links)))];
    case 'year':
      return [list(section.items.map((item) => yearLine(item, links)))];
    case 'index':
      return [list(section.entries.map((entry) => indexed(entry, links)))];
  }
}

const list = (items: Child[][]): Xml => element('ul', {}, ...items.map((item) => element('li', {}, ...item)));

const pair = (item: Reference & { texts: string[] }, links: Links): Child[] => [
  element('b', {}, linkTo(links, item)),
  item.texts.length === 0 ? null : ` – ${item.texts.join('; ')}`,
];

/** Each line with its months drawn above it: the words say the same. */
const yearLine = ({ months, kind, what, shapes }: YearItem, links: Links): Child[] => [
  drawYear(shapes),
  element('b', {}, `${months}, ${kind}:`),
  ' ',
  ...drawLine(what, links),
];

const indexed = ({ term, language, slug, see }: IndexEntry, links: Links): Child[] => {
  const to = (title: string) => linkTo(links, { title, language, id: conceptPlace(slug), url: null });
  return see === null ? [to(term)] : [element('span', langOf({ language }), term), ', see ', to(see)];
};

function question(entry: QuestionEntry, level: number, links: Links): Xml {
  return element(
    'section',
    { id: links.place(entry.id), class: 'entry' },
    heading(level, `${entry.number}. ${entry.title}`, entry.language),
    ...entry.askings.flatMap((asking) => asked(asking, level + 1, links)),
    seeAlso('Concepts', entry.concepts, links),
    seeAlso('Compare', entry.related, links),
    onSite(entry.url),
  );
}

const asked = ({ role, parts }: Asking, level: number, links: Links): Child[] => [
  role === null ? null : heading(level, role),
  ...drawParts(parts, links),
];

function concept(entry: ConceptEntry, level: number, links: Links): Xml {
  return element(
    'section',
    { id: links.place(entry.id), class: 'concept' },
    heading(level, entry.term, entry.language),
    entry.aliases.length === 0 ? null : paragraph('aliases', `Also ${entry.aliases.join(', ')}`),
    ...entry.definitions.flatMap((definition) => defined(definition, level + 1, links)),
    usedIn(entry.usedIn, links),
  );
}

/** What leads stands before all else, whatever its place in the table. */
const defined = ({ role, parts }: Definition, level: number, links: Links): Child[] => [
  role === null ? null : heading(level, role),
  ...drawLead(
    parts.filter(({ place }) => place === 'lead'),
    links,
  ),
  ...drawParts(
    parts.filter(({ place }) => place !== 'lead'),
    links,
  ),
];

function usedIn(uses: readonly Use[], links: Links): Child {
  if (uses.length === 0) return null;
  const named = uses.map(({ kind, number, id }) => linkTo(links, { title: `${kind} ${number}`, id, url: null }));
  return paragraph('see', element('span', { class: 'label' }, 'Used in'), ' ', ...commas(named));
}

function drill(entry: DrillEntry, level: number, links: Links): Xml {
  const isAnswer = entry.id.startsWith('worked-');
  const [lead, others] = [
    entry.parts.filter(({ place }) => isAnswer || place === 'lead'),
    entry.parts.filter(({ place }) => !isAnswer && place !== 'lead'),
  ];
  return element(
    'section',
    { id: links.place(entry.id), class: 'entry' },
    heading(level, entry.title, entry.language),
    ...drawLead(lead, links),
    ...drawParts(others, links),
    entry.metrics.length === 0 ? null : figures(entry.metrics),
    entry.counterpart === null
      ? null
      : paragraph(
          'see',
          linkTo(links, { title: isAnswer ? 'Back to the case' : 'Worked answer', id: entry.counterpart, url: null }),
        ),
    seeAlso('Concepts', entry.concepts, links),
    onSite(isAnswer ? null : entry.url),
  );
}

function figures(metrics: DrillEntry['metrics']): Xml {
  const columns = ['Figure', 'Before', 'After', 'Change'];
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...columns.map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      ...metrics.map(({ name, before, after, change }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, name),
          ...[before, after, change].map((figure) => element('td', {}, figure)),
        ),
      ),
    ),
  );
}

const commas = (items: Xml[]): Child[] =>
  items.flatMap((item, index): Child[] => (index === 0 ? [item] : [', ', item]));

const seeAlso = (label: string, references: readonly Reference[], links: Links): Child =>
  references.length === 0
    ? null
    : paragraph(
        'see',
        element('span', { class: 'label' }, label),
        ' ',
        ...commas(references.map((reference) => linkTo(links, reference))),
      );

const onSite = (url: string | null): Child =>
  url === null ? null : paragraph('see', element('a', { href: url }, 'On the site'));
