/** Concepts → entries of a section and of the index. */
import { parseFormula, speakFormula } from '../handbook/formula.ts';
import type { Concept, Definition as DefinitionData } from '../handbook/handbook.ts';
import type { ConceptEntry, Definition, IndexEntry, Use } from './document.ts';
import { conceptPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { typeset } from './typeset.ts';

/** The entry of a concept with the definitions of the roles in scope, each under its role where these are several; `usedIn` is where the document asks for it. */
export function setConcept(scope: Scope, concept: Concept, usedIn: Use[]): ConceptEntry {
  const definitions = concept.definitions.filter(({ role }) => scope.roles.has(role));
  return {
    id: conceptPlace(concept.slug),
    slug: concept.slug,
    term: typeset(concept.term),
    aliases: concept.aliases.map(typeset),
    definitions: withoutRepeats(definitions.map((definition) => setDefinition(scope, definition))),
    usedIn,
    url: `${scope.press.options.site}/concepts/${concept.slug}/`,
  };
}

function setDefinition(scope: Scope, data: DefinitionData): Definition {
  return {
    role: scope.roles.size > 1 ? typeset(scope.press.role(data.role).name) : null,
    text: data.definition ? scope.paragraphs(data.definition) : [],
    formula: data.formula && setFormula(data.formula.text),
    example: data.example && scope.line(data.example),
    confusedWith: data.confusedWith.map(scope.line),
    sources: data.sources.map(scope.line),
  };
}

export function setFormula(raw: string): NonNullable<Definition['formula']> {
  const text = typeset(raw);
  const tree = parseFormula(text);
  return { tree, spoken: tree ? speakFormula(tree) : text, text };
}

/** Roles often share a formula: it is set with the first of the definitions that give it. */
function withoutRepeats(definitions: Definition[]): Definition[] {
  const seen = new Set<string>();
  return definitions.map((definition) => {
    const key = definition.formula?.text;
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return definition;
    }
    return { ...definition, formula: null };
  });
}

export const alphabet = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

export const sortByTerm = (concepts: readonly Concept[]): Concept[] =>
  concepts.toSorted((a, b) => alphabet.compare(a.term, b.term));

/** The index of these concepts: every term, and the other names with the term to see, in alphabetical order. */
export function indexEntries(concepts: readonly Concept[]): IndexEntry[] {
  const entries = concepts.flatMap(({ slug, term, aliases }) => [
    { term: typeset(term), slug, see: null },
    ...aliases
      .filter((alias) => !standBeside(term, alias))
      .map((alias) => ({ term: typeset(alias), slug, see: typeset(term) })),
  ]);
  return entries.sort((a, b) => alphabet.compare(a.term, b.term));
}

/** Whether a name would come next to the term in the index anyway: “Returns”, see “Returns rate”. */
const standBeside = (term: string, alias: string) => {
  const [shorter = '', longer = ''] = [term.toLowerCase(), alias.toLowerCase()].sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter);
};
