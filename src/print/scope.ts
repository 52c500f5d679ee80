/**
 * What one document holds, so that its texts know which concepts the index lists, and its references
 * whether they lead to a page of the document or to the site.
 */
import type { Prose, Role } from '../handbook/handbook.ts';
import { createLexicon } from '../handbook/mentions.ts';
import type { OtherLanguage } from '../handbook/source.ts';
import type { Line, Reference } from './document.ts';
import { type DocumentKind, type EditionRow, editions, type SectionName } from './editions.ts';
import type { Press } from './options.ts';
import { conceptPlace, questionPlace } from './places.ts';
import { setLine, typeset } from './typeset.ts';

export interface Scope {
  press: Press;
  edition: EditionRow;
  roles: ReadonlySet<string>;
  /** Roles that have a chapter of this document. */
  chapters: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  drills: ReadonlySet<string>;
  /** Words; of a text in another language than the document’s, which it is. */
  text: (raw: string, language?: OtherLanguage) => Line;
  /** A text of one paragraph. */
  line: (prose: Prose) => Line;
  /** A text of one paragraph or several. */
  paragraphs: (prose: Prose) => Line[];
  toConcept: (slug: string) => Reference;
  toQuestion: (slug: string) => Reference;
}

/** The scope of a document on these roles: one for a guide, all for the book. What its edition leaves out it lacks. */
export function createScope(press: Press, kind: DocumentKind, roles: readonly Role[]): Scope {
  const edition = editions[press.options.edition];
  const held = (names: readonly SectionName[], slugs: (role: Role) => string[]) =>
    new Set(names.some((name) => edition.sections.includes(name)) ? roles.flatMap(slugs) : []);
  const concepts = held(['concepts'], (role) => role.conceptGroups.flatMap((group) => group.concepts));
  const questions = held(['questions', 'blanks'], (role) => [...role.questions, ...role.behavioural]);
  const drills = held(['drills'], (role) => role.drills);
  const slugs = new Set(roles.map(({ slug }) => slug));
  const lexicon = createLexicon([...concepts].map(press.concept));
  const text = (raw: string, language?: OtherLanguage): Line => {
    const pieces = setLine(raw.replaceAll('\n', ' '), lexicon);
    return language ? [{ language, pieces }] : pieces;
  };
  return {
    press,
    edition,
    roles: slugs,
    chapters: kind === 'book' ? slugs : new Set(),
    concepts,
    questions,
    drills,
    text,
    line: (prose) => text(prose.text, prose.language),
    paragraphs: (prose) => prose.text.split('\n').map((paragraph) => text(paragraph, prose.language)),
    toConcept: (slug) => ({
      title: typeset(press.concept(slug).term),
      language: press.concept(slug).language,
      id: concepts.has(slug) ? conceptPlace(slug) : null,
      url: press.url((to) => to.concept(slug)),
    }),
    toQuestion: (slug) => ({
      title: typeset(press.question(slug).short),
      language: press.question(slug).language,
      id: questions.has(slug) ? questionPlace(slug) : null,
      url: press.url((to) => to.question(slug)),
    }),
  };
}
