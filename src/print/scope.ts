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

/**
 * The scope of a document on these roles: one for a guide, all for the book. `holdsAll` is false for an edition that
 * has neither concepts nor drills.
 */
export function createScope(press: Press, roles: readonly Role[], holdsAll: boolean): Scope {
  const concepts = new Set(
    holdsAll ? roles.flatMap((role) => role.conceptGroups.flatMap((group) => group.concepts)) : [],
  );
  const questions = new Set(roles.flatMap((role) => [...role.questions, ...role.behavioural]));
  const drills = new Set(holdsAll ? roles.flatMap((role) => role.drills) : []);
  const lexicon = createLexicon([...concepts].map(press.concept));
  const text = (raw: string) => setLine(raw.replaceAll('\n', ' '), lexicon);
  return {
    press,
    roles: new Set(roles.map(({ slug }) => slug)),
    concepts,
    questions,
    drills,
    text,
    line: (prose) => text(prose.text),
    paragraphs: (prose) => prose.text.split('\n').map(text),
    toConcept: (slug) => ({
      title: typeset(press.concept(slug).term),
      id: concepts.has(slug) ? conceptPlace(slug) : null,
      url: press.to.concept(slug),
    }),
    toQuestion: (slug) => ({
      title: typeset(press.question(slug).short),
      id: questions.has(slug) ? questionPlace(slug) : null,
      url: press.to.question(slug),
    }),
  };
}
