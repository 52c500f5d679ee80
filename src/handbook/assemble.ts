/** Interviews and settings → the Handbook: merged pages, and the links between them. */
import type { Diagnostic } from '../diagnostics/report.ts';
import type { Interview } from '../interview/interview.ts';
import { addAdvice } from './advice.ts';
import { checkAsAsked } from './as-asked.ts';
import { buildRoles, type Pages } from './build-roles.ts';
import type { Asking, Concept, Definition, Drill, Handbook, Question } from './handbook.ts';
import { createLexicon, type Lexicon, mentionedIn } from './mentions.ts';
import { mergeConcepts } from './merge-concepts.ts';
import { mergeDrills } from './merge-drills.ts';
import { mergeQuestions } from './merge-questions.ts';
import { partsOfAsking, partsOfDefinition, partsOfDrill, textsOfParts } from './parts.ts';
import { relateQuestions } from './related-questions.ts';
import { checkRenames } from './renames.ts';
import type { Settings } from './settings.ts';
import { assignRoles } from './texts.ts';

interface Assembled {
  handbook: Handbook;
  diagnostics: Diagnostic[];
}

/**
 * Puts the texts together. What cannot be placed (a text of no role, two texts with one address) is left out and
 * is an error in `diagnostics`; everything else is in the handbook. The order of `interviews` makes no difference.
 */
export function assembleHandbook(interviews: Interview[], settings: Settings): Assembled {
  const { texts, diagnostics } = assignRoles(interviews, settings.roles);
  const inRoleOrder = settings.roles.flatMap(({ slug }) => texts.filter(({ role }) => role === slug));
  const pages: Pages = {
    questions: mergeQuestions(inRoleOrder, settings.themes, diagnostics),
    concepts: mergeConcepts(inRoleOrder, diagnostics),
    drills: mergeDrills(inRoleOrder, settings.themes, diagnostics),
  };
  diagnostics.push(...addAdvice(settings.advice, pages.questions));
  linkConcepts(pages);
  relateQuestions(pages.questions);
  const roles = buildRoles(settings, inRoleOrder, pages);
  diagnostics.push(...checkRenames(settings.renames, pages));
  const { mistakesTo, families, themes, abbreviations, facts, renames } = settings;
  const asAsked = settings.asAsked.map(({ page, ways }) => ({ page, ways }));
  const handbook = { mistakesTo, families, themes, abbreviations, facts, renames, asAsked, roles, ...pages };
  diagnostics.push(...checkAsAsked(settings.asAsked, handbook));
  return { handbook, diagnostics };
}

/** Fills in which pages mention which concept, both ways. */
function linkConcepts({ questions, concepts, drills }: Pages): void {
  const lexicon = createLexicon(concepts);
  for (const question of questions) question.concepts = mentionedIn(textsOfQuestion(question), lexicon);
  for (const drill of drills) drill.concepts = mentionedIn(textsOfDrill(drill), lexicon);
  for (const concept of concepts) concept.related = relatedConcepts(concept, lexicon);
  const bySlug = new Map(concepts.map((concept) => [concept.slug, concept]));
  for (const { slug, concepts: used } of questions) for (const name of used) bySlug.get(name)?.questions.push(slug);
  for (const { slug, concepts: used } of drills) for (const name of used) bySlug.get(name)?.drills.push(slug);
}

const relatedConcepts = (concept: Concept, lexicon: Lexicon) =>
  mentionedIn(concept.definitions.flatMap(textsOfDefinition), lexicon).filter((slug) => slug !== concept.slug);

/** Every text of one role’s view of a question. */
export const textsOfAsking = (asking: Asking): string[] => textsOfParts(partsOfAsking(asking));

/** Every text of a question’s page. */
export const textsOfQuestion = ({ question, advice, askings }: Question): string[] => [
  question,
  ...(advice === null ? [] : [advice]),
  ...askings.flatMap(textsOfAsking),
];

/** Every text of a drill’s page. */
export const textsOfDrill = (drill: Drill): string[] => [drill.title, ...textsOfParts(partsOfDrill(drill))];

/** Every text of one definition. */
export const textsOfDefinition = (definition: Definition): string[] => textsOfParts(partsOfDefinition(definition));
