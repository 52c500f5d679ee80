/** Concepts → entries of a section and of the index. */
import type { Concept, Definition as DefinitionData } from '../handbook/handbook.ts';
import { partsOfDefinition } from '../handbook/parts.ts';
import type { ConceptEntry, Definition, IndexEntry, Use } from './document.ts';
import { conceptPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { setParts } from './set-parts.ts';
import { typeset } from './typeset.ts';

/** The entry of a concept with the definitions of the roles in scope, each under its role where these are several; `usedIn` is where the document asks for it. */
export function setConcept(scope: Scope, concept: Concept, usedIn: Use[]): ConceptEntry {
  const definitions = concept.definitions.filter(({ role }) => scope.roles.has(role));
  return {
    id: conceptPlace(concept.slug),
    slug: concept.slug,
    term: typeset(concept.term),
    language: concept.language,
    aliases: concept.aliases.map(typeset),
    definitions: withoutRepeats(definitions.map((definition) => setDefinition(scope, definition))),
    usedIn,
    url: scope.press.url((to) => to.concept(concept.slug)),
  };
}

const setDefinition = (scope: Scope, definition: DefinitionData): Definition => ({
  role: scope.roles.size > 1 ? typeset(scope.press.role(definition.role).name) : null,
  parts: setParts(scope, partsOfDefinition(definition)),
});

/** Roles often share a formula: it is set with the first of the definitions that give it. */
function withoutRepeats(definitions: Definition[]): Definition[] {
  const seen = new Set<string>();
  const isNew = ({ entries }: Definition['parts'][number]) => {
    const [key] = entries.flatMap(({ formula }) => formula?.text ?? []);
    return key === undefined || (!seen.has(key) && seen.add(key));
  };
  return definitions.map((definition) => ({ ...definition, parts: definition.parts.filter(isNew) }));
}

export const alphabet = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

export const sortByTerm = (concepts: readonly Concept[]): Concept[] =>
  concepts.toSorted((a, b) => alphabet.compare(a.term, b.term));

/** The index of these concepts: every term, and the other names with the term to see, in alphabetical order. */
export function indexEntries(concepts: readonly Concept[]): IndexEntry[] {
  const entries = concepts.flatMap(({ slug, term, language, aliases }) => [
    { term: typeset(term), language, slug, see: null },
    ...aliases
      .filter((alias) => !standBeside(term, alias))
      .map((alias) => ({ term: typeset(alias), language, slug, see: typeset(term) })),
  ]);
  return entries.sort((a, b) => alphabet.compare(a.term, b.term));
}

/** Whether a name would come next to the term in the index anyway: “Returns”, see “Returns rate”. */
const standBeside = (term: string, alias: string) => {
  const [shorter = '', longer = ''] = [term.toLowerCase(), alias.toLowerCase()].sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter);
};
