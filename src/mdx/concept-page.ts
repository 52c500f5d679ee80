/** Concept → page: formula, each role’s definition with its example, what it is confused with, where it is asked. */
import { textsOfDefinition } from '../handbook/assemble.ts';
import type { Concept, Definition, Prose } from '../handbook/handbook.ts';
import { wordKey } from '../interview/marks.ts';
import { conceptUrl, roleUrl } from './addresses.ts';
import { askedList } from './asked-list.ts';
import { linkedFrom } from './backlinks.ts';
import { formulaFigure } from './formula-figure.ts';
import type { Frontmatter } from './frontmatter.ts';
import { type Block, block, enumeration, heading, line, link, paragraph, span } from './nodes.ts';
import { abbreviationLine, colophon, inWords, section } from './parts.ts';
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
    colophon(
      concept.definitions.map(({ source }) => source),
      linkedFrom(site.backlinks.concept.get(concept.slug) ?? []),
      abbreviationLine([concept.term, ...concept.definitions.flatMap(textsOfDefinition)], site),
    ),
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
      eyebrow: [
        { text: 'Concept', href: '/concepts/' },
        { text: `defined by ${inWords(roles.length)} role${roles.length === 1 ? '' : 's'}` },
      ],
      sources: concept.definitions.map(({ source }) => source),
    },
  };
}

const distinctFormulas = ({ definitions }: Concept): string[] => [
  ...new Map(
    definitions.flatMap(({ formula }) => (formula ? [[wordKey(formula.text), formula.text] as const] : [])),
  ).values(),
];

const aliasLine = (aliases: string[]): Block =>
  line(
    'p',
    { class: 'lead also' },
    'Also called ',
    ...enumeration(
      aliases.map((alias) => span('em', {}, alias)),
      'or',
    ),
    '.',
  );

/** A role’s view of it. The formula stands here only where the roles’ formulas differ. */
function definitionSection(definition: Definition, withFormula: boolean, writer: Writer, site: Site): Block {
  writer.beginSection();
  const { role, formula, example, confusedWith, sources } = definition;
  return block('section', { id: role }, [
    heading(2, span('a', { class: 'quiet', href: roleUrl(role) }, site.role(role).name)),
    ...(confusedWith.length > 0
      ? [
          block('aside', { class: 'note' }, [
            line('p', { class: 'label' }, 'Not to be confused with'),
            ...confusedWith.map((other) => confusion(other, site)),
          ]),
        ]
      : []),
    ...writer.paragraphs(definition.definition),
    formula && withFormula ? formulaFigure(formula.text) : null,
    example &&
      block('div', { class: 'example' }, [line('p', { class: 'label' }, 'Example'), ...writer.paragraphs(example)]),
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

/** The concepts that its definitions name. */
function nearby({ related }: Concept, site: Site): Block[] {
  const names = related.slice(0, 12).map((slug) => link(conceptUrl(slug), site.concept(slug).term));
  return names.length === 0 ? [] : [line('p', {}, 'Its definitions name ', ...enumeration(names), '.')];
}
