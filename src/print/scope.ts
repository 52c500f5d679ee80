/**
 * What one document holds, so that its texts know which concepts the index lists, and its references
 * whether they lead to a page of the document or to the site.
 */
import type { Prose, Role } from '../handbook/handbook.ts';
import { createLexicon } from '../handbook/mentions.ts';
import type { Line, Reference } from './document.ts';
import type { Press } from './options.ts';
import { conceptPlace, questionPlace } from './places.ts';
import { setLine, typeset } from './typeset.ts';

export interface Scope {
  press: Press;
  roles: ReadonlySet<string>;
  concepts: ReadonlySet<string>;
  questions: ReadonlySet<string>;
  drills: ReadonlySet<string>;
  text: (raw: string) => Line;
  /** A text of one paragraph. */
  line: (prose: Prose) => Line;
  /** A text of one paragraph or several. */
  paragraphs: (prose: Prose) => Line[];
  toConcept: (slug: string) => Reference;
  toQuestion: (slug: string) => Reference;
}

/** The scope of a document on these roles: one for a guide, all for the book. */
export function createScope(press: Press, roles: readonly Role[]): Scope {
  const full = press.options.edition === 'full';
  const concepts = new Set(full ? roles.flatMap((role) => role.conceptGroups.flatMap((group) => group.concepts)) : []);
  const questions = new Set(roles.flatMap((role) => [...role.questions, ...role.behavioural]));
  const drills = new Set(full ? roles.flatMap((role) => role.drills) : []);
  const lexicon = createLexicon([...concepts].map(press.concept));
  const text = (raw: string) => setLine(raw.replaceAll('\n', ' '), lexicon);
  const { site } = press.options;
  const reference = (kind: string, title: string, slug: string, id: string | null): Reference => ({
    title: typeset(title),
    id,
    url: `${site}/${kind}/${slug}/`,
  });
  return {
    press,
    roles: new Set(roles.map(({ slug }) => slug)),
    concepts,
    questions,
    drills,
    text,
    line: (prose) => text(prose.text),
    paragraphs: (prose) => prose.text.split('\n').map(text),
    toConcept: (slug) =>
      reference('concepts', press.concept(slug).term, slug, concepts.has(slug) ? conceptPlace(slug) : null),
    toQuestion: (slug) =>
      reference('questions', press.question(slug).question, slug, questions.has(slug) ? questionPlace(slug) : null),
  };
}
