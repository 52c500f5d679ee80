/** Parts that several page kinds have. */
import { abbreviationsToExplain } from '../handbook/abbreviations.ts';
import { rawName } from '../handbook/addresses.ts';
import type { Prose, Question } from '../handbook/handbook.ts';
import type { OtherLanguage, Source } from '../handbook/source.ts';
import type { Frontmatter, Side } from './frontmatter.ts';
import { type Attributes, type Block, block, heading, type Inline, line, lines, link, span } from './nodes.ts';
import { glossOf, languageOfGloss } from './prose.ts';
import { inLanguage, langOf, setProse, setText } from './set-text.ts';
import type { Site } from './site.ts';

/** Texts that stand closed until asked for; they need no script. */
export const closed = (summary: string, hint: string | null, children: Block[], attributes: Attributes = {}): Block =>
  block('details', { class: 'ask', ...attributes }, [
    line('summary', {}, summary, ...(hint ? [' ', span('small', {}, hint)] : [])),
    ...children,
  ]);

/** A section with its heading; null where it has nothing to hold. */
export const section = (id: string, title: string, children: Block[]): Block | null =>
  children.length === 0 ? null : block('section', { id }, [heading(2, title), ...children]);

/** Rows of a name and, across from it, what belongs to it; a search for a role leads to the row with its slug as `id`. */
export const pairs = (rows: { id?: string; name: Inline; text: Inline; language?: OtherLanguage }[]): Block =>
  line(
    'dl',
    { class: 'pairs' },
    ...rows.map(({ id, name, text, language }) =>
      span(
        'div',
        { id: id ?? null, ...langOf({ language }) },
        span('dt', {}, name),
        span('dd', {}, ...(typeof text === 'string' ? setText(text) : [text])),
      ),
    ),
  );

/** Links in a list, each with a word on where it leads. */
export const linkList = (
  entries: {
    url: string;
    text: string;
    language?: OtherLanguage;
    note?: string | null;
    noteLanguage?: OtherLanguage;
  }[],
): Block =>
  lines(
    { class: 'list' },
    entries.map(({ url, text, language, note, noteLanguage }): Inline[] => [
      link(url, ...inLanguage({ language }, [text])),
      ...(note ? [' ', span('small', langOf({ language: noteLanguage }), note)] : []),
    ]),
  );

/** Key points as boxes to tick while checking a spoken attempt. */
export const ticks = (points: Prose[]): Block =>
  lines(
    { class: 'ticks' },
    points.map((point): Inline[] => [
      span(
        'label',
        {},
        span('input', { type: 'checkbox', autocomplete: 'off' }),
        span('span', langOf(point), ...setText(point.text)),
      ),
    ]),
  );

export const dots = (points: Prose[]): Block => lines({ class: 'dots' }, points.map(setProse));

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number in a sentence: in words up to twelve. */
export const inWords = (number: number): string => numbers[number] ?? String(number);

/** Concepts with their short definitions. */
export const conceptList = (site: Site, slugs: string[]): Block =>
  linkList(
    slugs.map((slug) => {
      const concept = site.concept(slug);
      const { term: text, language } = concept;
      const url = site.to.concept(slug);
      return { url, text, language, note: glossOf(concept), noteLanguage: languageOfGloss(concept) };
    }),
  );

/** More roles than this are told as a number. */
const mostNames = 3;

/** Whose question it is, in a few words. `nameOf` gives a role’s name. */
export const askedOf = ({ askings }: Question, nameOf: (role: string) => string): string =>
  askings.length > mostNames ? `${askings.length} roles` : askings.map(({ role }) => nameOf(role)).join(', ');

/** Questions with the roles that are asked them. */
export const questionList = (site: Site, slugs: string[]): Block =>
  linkList(
    slugs.map((slug) => {
      const question = site.question(slug);
      return {
        url: site.to.question(slug),
        text: question.short,
        language: question.language,
        note: askedOf(question, (role) => site.role(role).name),
      };
    }),
  );

const rangeOf = ({ line: first, endLine }: Source) =>
  first === endLine ? `line ${first}` : `lines ${first}–${endLine}`;

/** "From stock-runner/guide.txt, lines 40–58", each part a link to the raw text. */
export function provenance(sources: Source[], { to }: Site): Inline[] {
  const links = sources.flatMap((source): Inline[] => [
    '; ',
    link(to.raw(source), `${rawName(source.file)}, ${rangeOf(source)}`),
  ]);
  return ['From ', ...links.slice(1), '.'];
}

/** Where a page comes from, for editors: closed, since no candidate needs it. */
const sourceOf = (from: Inline[]): Block =>
  block('details', { class: 'provenance' }, [line('summary', {}, 'Source'), line('p', {}, ...from)]);

/** The foot of a page: what links to it, and where it comes from (`from`). Not the reader’s text, so not searched. */
export const colophon = (from: Inline[], ...paragraphs: Inline[][]): Block =>
  block('footer', { class: 'colophon' }, [
    ...paragraphs.flatMap((children) => (children.length === 0 ? [] : [line('p', {}, ...children)])),
    ...(from.length > 0 ? [sourceOf(from)] : []),
  ]);

/** Where a script lets the reader mark a page as done, to repeat, kept; `identity` is whose the mark is. */
export const marks = (identity: string): Block =>
  line('div', { class: 'marks', 'data-marks': identity, 'data-script': true });

/** Where the side of a page of these roles opens: at the one that it belongs to alone. */
export function sideOf(roles: readonly string[], site: Site): Side {
  const [role, ...others] = new Set(roles);
  return role === undefined || others.length > 0 ? null : { family: site.role(role).family, role };
}

/** The pages before and after in the order of a list; null at its ends. */
export interface Turn {
  before: { url: string; text: string } | null;
  after: { url: string; text: string } | null;
}

/** Before and after as front matter: Starlight’s route data hold them, and the page shows them above its foot. */
export const neighboursOf = ({ before, after }: Turn): Pick<Frontmatter<unknown>, 'prev' | 'next'> => ({
  ...(before && { prev: { link: before.url, label: before.text } }),
  ...(after && { next: { link: after.url, label: after.text } }),
});

/** Before and after inside a text, where a page has a list for each of its roles. */
export function turn(label: string, { before, after }: Turn): Block | null {
  if (!before && !after) return null;
  const step = (entry: Turn['before'], rel: 'prev' | 'next', word: string): Inline[] =>
    entry ? [span('a', { rel, href: entry.url }, span('small', {}, word), ' ', entry.text)] : [];
  return line(
    'nav',
    { class: 'turn', 'aria-label': label },
    ...step(before, 'prev', 'Before'),
    ...step(after, 'next', 'Next'),
  );
}

/** "OTB: open-to-buy; …": the abbreviations that a page’s texts use and do not write out. */
export function abbreviationLine(texts: string[], { handbook }: Site): Inline[] {
  const entries = abbreviationsToExplain(texts, handbook);
  return entries.flatMap(({ short, long }, index): Inline[] => [
    index === 0 ? 'Abbreviations: ' : '; ',
    span('abbr', {}, short),
    `, ${long}${index === entries.length - 1 ? '.' : ''}`,
  ]);
}

export const evidenceNote =
  'The model answers belong to different people. Their figures show how to bring evidence; they are not norms of the trade.';
