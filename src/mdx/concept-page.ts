/** Concept → page: formula, each role’s definition with its example, what it is confused with, where it is asked. */
import { identityOf } from '../handbook/addresses.ts';
import { textsOfDefinition } from '../handbook/assemble.ts';
import type { Concept, Definition } from '../handbook/handbook.ts';
import { type PartRow, partsOfDefinition, sharedParts, shownParts } from '../handbook/parts.ts';
import { askedList } from './asked-list.ts';
import { linkedFrom } from './backlinks.ts';
import { type Drawing, drawForm, drawnAt, type Frames, labelled } from './draw-parts.ts';
import type { Frontmatter, Page } from './frontmatter.ts';
import type { ConceptData } from './kinds/concept.ts';
import { type Block, block, enumeration, heading, type Inline, line, lines, link, span } from './nodes.ts';
import { abbreviationLine, closed, colophon, inWords, marks, provenance, section, sideOf } from './parts.ts';
import { createWriter, glossOf } from './prose.ts';
import type { Site } from './site.ts';

export function conceptPage(concept: Concept, site: Site): Page<ConceptData> {
  const drawing: Drawing = { site, writer: createWriter(site, [concept.slug]), ticked: false };
  const shared = sharedParts(concept);
  const sharedNames = new Set(shared.map(({ name }) => name));
  const body = [
    concept.aliases.length > 0 ? aliasLine(concept.aliases) : null,
    ...shownParts(shared).flatMap(({ shown, entries }) => drawForm[shown.form](entries, drawing)),
    ...concept.definitions.map((definition) =>
      definitionSection(
        definition,
        partsOfDefinition(definition).filter(({ name }) => !sharedNames.has(name)),
        drawing,
      ),
    ),
    marks(identityOf('concept', concept.slug)),
    section('asked', 'Where it is asked', askedList(concept, site)),
    section('nearby', 'Nearby', nearby(concept, site)),
    linkedFrom(site.backlinks.concept.get(concept.slug) ?? []),
    colophon(
      provenance(
        concept.definitions.map(({ source }) => source),
        site,
      ),
      abbreviationLine([concept.term, ...concept.definitions.flatMap(textsOfDefinition)], site),
    ),
  ];
  return { frontmatter: frontmatterOf(concept, site), body: body.filter((part) => part !== null) };
}

function frontmatterOf(concept: Concept, site: Site): Frontmatter<ConceptData> {
  const roles = [...new Set(concept.definitions.map(({ role }) => role))];
  return {
    title: concept.term,
    description: glossOf(concept) ?? `${concept.term}, as luxury retail roles define it.`,
    page: {
      kind: 'concept',
      ...(concept.language && { language: concept.language }),
      roles,
      families: [...new Set(roles.map((role) => site.role(role).family))],
      aliases: concept.aliases,
      eyebrow: [
        { text: 'Concept', href: site.to.at('concepts/') },
        { text: `defined by ${inWords(roles.length)} role${roles.length === 1 ? '' : 's'}` },
      ],
      side: sideOf(roles, site),
      sources: concept.definitions.map(({ source }) => source),
    },
  };
}

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

/** A role’s view of it: the parts that do not stand above all definitions already. */
function definitionSection({ role }: Definition, rows: PartRow[], drawing: Drawing): Block {
  const { site, writer } = drawing;
  writer.beginSection();
  const at = drawnAt(rows, frames, drawing);
  return block('section', { id: role }, [
    heading(2, span('a', { class: 'quiet', href: site.to.role(role) }, site.role(role).name)),
    ...at('margin'),
    ...at('lead'),
    ...at('open'),
    ...at('closed'),
    ...at('below'),
  ]);
}

const bare: Frames['lead'] = ({ shown, entries }, drawing) => drawForm[shown.form](entries, drawing);

const frames: Frames = {
  lead: bare,
  open: (row, drawing) =>
    row.shown.form === 'formula' ? bare(row, drawing) : [block('div', { class: 'example' }, labelled(row, drawing))],
  margin: (row, drawing) => [block('aside', { class: 'note' }, labelled(row, drawing))],
  closed: (row, drawing) => [closed(row.heading, null, bare(row, drawing))],
  below: bare,
};

/** The concepts that its definitions name. */
function nearby({ related }: Concept, site: Site): Block[] {
  const names = related.slice(0, 12).map((slug): Inline[] => [link(site.to.concept(slug), site.concept(slug).term)]);
  return names.length === 0 ? [] : [lines({ class: 'names' }, names)];
}
