/** Concept → page: formula, each role’s definition with its example, what it is confused with, where it is asked. */
import type { Concept, Definition, Prose } from '../handbook/handbook.ts';
import { wordKey } from '../interview/marks.ts';
import { conceptUrl, drillUrl, questionUrl, roleUrl } from './addresses.ts';
import type { Frontmatter } from './frontmatter.ts';
import { formulaFigure } from './math.ts';
import { type Block, block, heading, type Inline, line, link, paragraph, span } from './nodes.ts';
import { closed, colophon, linkList, linkSentence, roleLinks, section } from './parts.ts';
import { createWriter, glossOf, type Writer } from './prose.ts';
import type { Site } from './site.ts';

export function conceptPage(concept: Concept, site: Site): { frontmatter: Frontmatter; body: Block[] } {
  const writer = createWriter(site, [concept.slug]);
  const formulas = distinctFormulas(concept);
  const [shared] = formulas.length === 1 ? formulas : [];
  const body = [
    concept.aliases.length > 0 ? aliasLine(concept.aliases) : null,
    shared ? formulaFigure(shared) : null,
    ...concept.definitions.map((definition) => definitionSection(definition, shared === undefined, writer, site)),
    section('asked', 'Where it is asked', askedList(concept, site)),
    section('nearby', 'Nearby', nearby(concept, site)),
    colophon(concept.definitions.map(({ source }) => source)),
  ];
  return { frontmatter: frontmatterOf(concept, site), body: body.filter((part) => part !== null) };
}

function frontmatterOf(concept: Concept, site: Site): Frontmatter {
  const roles = [...new Set(concept.definitions.map(({ role }) => role))];
  return {
    title: concept.term,
    description: glossOf(concept) ?? `${concept.term}, as luxury retail roles define it.`,
    page: {
      kind: 'concept',
      roles,
      families: [...new Set(roles.map((role) => site.role(role).family))],
      aliases: concept.aliases,
      eyebrow: [{ text: 'Concept', href: '/concepts/' }, { text: roles.length === 1 ? 'defined by one role' : `defined by ${roles.length} roles` }],
      sources: concept.definitions.map(({ source }) => source),
    },
  };
}

const distinctFormulas = ({ definitions }: Concept): string[] => [
  ...new Map(definitions.flatMap(({ formula }) => (formula ? [[wordKey(formula.text), formula.text] as const] : []))).values(),
];

const aliasLine = (aliases: string[]): Block =>
  line('p', { class: 'lead also' }, 'Also called ', ...aliases.flatMap((alias, index): Inline[] => [index === 0 ? '' : index === aliases.length - 1 ? ' or ' : ', ', span('em', {}, alias)]), '.');

/** A role’s view of it. The formula stands here only where the roles’ formulas differ. */
function definitionSection(definition: Definition, withFormula: boolean, writer: Writer, site: Site): Block {
  writer.beginSection();
  const { role, formula, example, confusedWith, sources } = definition;
  return block('section', { id: role }, [
    heading(2, link(roleUrl(role), site.role(role).name)),
    ...(confusedWith.length > 0
      ? [block('aside', { class: 'note' }, [line('p', { class: 'label' }, 'Not to be confused with'), ...confusedWith.map((other) => confusion(other, site))])]
      : []),
    ...writer.paragraphs(definition.definition),
    formula && withFormula ? formulaFigure(formula.text) : null,
    example && block('div', { class: 'example' }, [line('p', { class: 'label' }, 'Example'), ...writer.paragraphs(example)]),
    ...sources.map((source) => line('p', { class: 'source' }, span('small', {}, `Source: ${source.text}`))),
  ]);
}

/** "Other term: the difference": the term leads to its page, where it has one. */
function confusion({ text }: Prose, site: Site): Block {
  const colon = text.indexOf(':');
  const term = colon < 0 ? text : text.slice(0, colon);
  const other = site.handbook.concepts.find((concept) => wordKey(concept.term) === wordKey(term));
  return paragraph(other ? link(conceptUrl(other.slug), term) : term, colon < 0 ? '' : text.slice(colon));
}

const shownFirst = 8;

/** Questions and drills that name it; a long list is closed after its beginning. */
function askedList(concept: Concept, site: Site): Block[] {
  const entries = [
    ...concept.questions.map((slug) => {
      const { question, askings } = site.question(slug);
      return { url: questionUrl(slug), text: question, note: askings.length > 4 ? `${askings.length} roles` : askings.map(({ role }) => site.role(role).name).join(', ') };
    }),
    ...concept.drills.map((slug) => {
      const { title, role } = site.drill(slug);
      return { url: drillUrl(slug), text: title, note: `Drill, ${site.role(role).name}` };
    }),
  ];
  if (entries.length === 0) return [];
  if (entries.length <= shownFirst + 2) return [linkList(entries)];
  return [linkList(entries.slice(0, shownFirst)), closed(`${entries.length - shownFirst} more`, null, [linkList(entries.slice(shownFirst))])];
}

function nearby({ related, definitions }: Concept, site: Site): Block[] {
  const entries = related.slice(0, 12).map((slug) => ({ url: conceptUrl(slug), text: site.concept(slug).term }));
  const roles = roleLinks(site, [...new Set(definitions.map(({ role }) => role))]);
  return [
    ...(entries.length > 0 ? [paragraph('Its definitions name ', ...linkSentence(entries), '.')] : []),
    paragraph('Defined by ', ...linkSentence(roles), '.'),
  ];
}
