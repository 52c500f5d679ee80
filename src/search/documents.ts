/** Handbook → one document per page for the search index: its text without the page’s furniture, and what it is called. */
import type { Concept, Drill, Handbook, Prose, Question, Role } from '../handbook/handbook.ts';
import { createLookUp, type LookUp } from '../handbook/look-up.ts';
import type { PageKind } from '../handbook/page-kinds.ts';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill } from '../handbook/parts.ts';
import { setSigns } from '../handbook/sums.ts';
import { abbreviationsIn, conceptNames, otherWords, pageNames, roleNames } from './names.ts';
import { askThem } from './other-names.ts';
import { drillWords } from './other-words.ts';

/** Pages about the handbook itself are of the kind `reference`, however they are made. */
export type Kind = PageKind;

/** The kinds whose pages are made from the handbook’s texts. */
type TextKind = Exclude<PageKind, 'reference'>;

/** A stretch of text with what it weighs in the ranking; 1 is ordinary. */
export interface Passage {
  text: string;
  weight: number;
}

/** Passages of one part of a page; `id` is the part’s anchor, so that a hit can lead straight to it. */
export interface Section {
  id: string | null;
  passages: Passage[];
}

export interface SearchDocument {
  /** Its address behind the site’s base: "concepts/weeks-of-cover/". */
  path: string;
  kind: Kind;
  title: string;
  /** A part of a page that another document stands for: found by its text, not by its title. */
  isPart?: true;
  /** What it is called besides: who types one of these names wants this page. */
  names: string[];
  /** Sentences that are asked as a whole: such a query names the page, and their words lead to it as those of a plain line do. */
  phrases: string[];
  /** How people ask for it who know none of its words. */
  plain: string[];
  /** Words that readers use instead of the title’s. */
  also: string[];
  /** Short forms of what its texts speak of: who types "RTW" wants pages on ready-to-wear. */
  abbreviations: string[];
  /** Names of the roles it belongs to, where they are few enough to tell it from others. */
  asked: string[];
  facets: { role: string[]; family: string[]; theme: string[] };
  /** What a row of the results says of it. */
  gist: string;
  /** How it is computed, where it is. */
  formula?: string;
  sections: Section[];
}

/** What the texts of a role’s page weigh; those of questions, definitions and drills have theirs from the table of parts. */
const weights = { gist: 2.5, ordinary: 1, aside: 0.6 };

/** Up to so many roles are named beside a page: one that every role is asked belongs to none of them. */
const fewRoles = 3;

type Facets = SearchDocument['facets'];
type FacetsOf = (roles: string[], theme?: string) => Facets;

/** The documents of all pages, in the order in which equal results are shown. */
export function toDocuments(handbook: Handbook): SearchDocument[] {
  const lookUp = createLookUp(handbook, '');
  const asAsked = new Map(handbook.asAsked.map(({ page, ways }) => [`${page}/`, ways]));
  const facetsOf: FacetsOf = (slugs, theme) => {
    const own = [...new Set(slugs)].map(lookUp.role);
    return {
      role: own.map(({ name }) => name),
      family: [...new Set(own.map(({ family }) => lookUp.familyName(family)))],
      theme: theme ? [lookUp.themeName(theme)] : [],
    };
  };
  return Object.values(documentsOf)
    .flatMap((documents) => documents(lookUp, facetsOf))
    .map((document) => ({
      ...document,
      plain: document.isPart ? [] : [...document.plain, ...(asAsked.get(document.path) ?? [])],
      abbreviations: document.isPart ? [] : abbreviationsIn(textsOf(document), handbook.abbreviations),
    }));
}

const textsOf = ({ title, names, plain, sections }: Document): string[] => [
  title,
  ...names,
  ...plain,
  ...sections.flatMap(({ passages }) => passages.map(({ text }) => text)),
];

/** A document before its abbreviations are looked for. */
type Document = Omit<SearchDocument, 'abbreviations'>;

/** The documents of each kind, in the order in which equal results are shown. */
const documentsOf: Record<TextKind, (lookUp: LookUp, facetsOf: FacetsOf) => Document[]> = {
  concept: (lookUp, facetsOf) =>
    lookUp.handbook.concepts.map((concept) =>
      conceptDocument(concept, lookUp, facetsOf(concept.definitions.map(({ role }) => role))),
    ),
  role: (lookUp, facetsOf) => lookUp.handbook.roles.map((role) => roleDocument(role, lookUp, facetsOf([role.slug]))),
  question: (lookUp, facetsOf) =>
    lookUp.handbook.questions.flatMap((question) => questionDocuments(question, lookUp, facetsOf)),
  drill: (lookUp, facetsOf) =>
    lookUp.handbook.drills.map((drill) => drillDocument(drill, lookUp, facetsOf([drill.role]))),
};

function conceptDocument(concept: Concept, { handbook, to }: LookUp, facets: Facets): Document {
  return {
    path: to.concept(concept.slug),
    kind: 'concept',
    title: concept.term,
    names: conceptNames(concept, handbook.abbreviations),
    phrases: [],
    plain: concept.plain,
    also: [],
    asked: [],
    facets,
    gist: firstText(concept.definitions.flatMap(({ parts }) => parts.definition)),
    formula: firstText(concept.definitions.flatMap(({ parts }) => parts.formula)),
    sections: concept.definitions.map((definition) => ({
      id: definition.role,
      passages: passagesOf(partsOfDefinition(definition)),
    })),
  };
}

/** What the role is and what is looked for; its questions, concepts and drills have pages of their own. */
function roleDocument(role: Role, { to }: LookUp, facets: Facets): Document {
  const { slug, name, summary, seat, lookFor, smartQuestions } = role;
  return {
    path: to.role(slug),
    kind: 'role',
    title: name,
    names: roleNames(role),
    phrases: smartQuestions.length > 0 ? [...askThem] : [],
    plain: role.plain,
    also: [],
    asked: [],
    facets,
    gist: summary,
    sections: [
      { id: null, passages: [{ text: summary, weight: weights.gist }] },
      { id: 'role', passages: seat.flatMap((prose) => passage(prose, weights.ordinary)) },
      { id: 'listen-for', passages: lookFor.flatMap((prose) => passage(prose, weights.ordinary)) },
      {
        id: 'ask-them',
        passages: smartQuestions.flatMap(({ topic, points }) =>
          [topic, ...points].flatMap((prose) => passage(prose, weights.aside)),
        ),
      },
    ],
  };
}

/**
 * One document, or for a question of many roles one for the page and one for each role’s part: the texts of 24 roles
 * in one document would be ten times the size of any other, and none would lead to its part.
 */
function questionDocuments(question: Question, { handbook, to }: LookUp, facetsOf: FacetsOf): Document[] {
  const { slug, askings, theme } = question;
  const facets = facetsOf(
    askings.map(({ role }) => role),
    theme,
  );
  const isShared = facets.role.length > fewRoles;
  const page: Document = {
    path: to.question(slug),
    kind: 'question',
    title: question.question,
    names: [question.short],
    phrases: [...pageNames(slug)],
    plain: question.plain,
    also: otherWords(question, handbook.abbreviations),
    asked: isShared ? [] : facets.role,
    facets,
    gist: firstText(askings.flatMap(({ parts }) => parts.assesses)),
    sections: askings.map((asking) => ({
      id: asking.role,
      passages: passagesOf(partsOfAsking(asking).filter(({ weight }) => !isShared || weight > 1)),
    })),
  };
  if (!isShared) return [page];
  const parts = askings.map((asking): Document => {
    const own = facetsOf([asking.role], theme);
    const sections = [{ id: asking.role, passages: passagesOf(partsOfAsking(asking)) }];
    return {
      ...page,
      isPart: true,
      path: to.question(slug, asking.role),
      names: [],
      phrases: [],
      plain: [],
      also: [],
      asked: own.role,
      facets: own,
      sections,
    };
  });
  return [page, ...parts];
}

function drillDocument(drill: Drill, { handbook, to }: LookUp, facets: Facets): Document {
  const { slug, title, metrics } = drill;
  return {
    path: to.drill(slug),
    kind: 'drill',
    title,
    names: [],
    phrases: [...pageNames(slug)],
    plain: [],
    also: [...otherWords(drill, handbook.abbreviations), ...drillWords],
    asked: facets.role,
    facets,
    gist: firstText(drill.parts.prompt),
    sections: [
      {
        id: null,
        passages: [
          ...passagesOf(partsOfDrill(drill)),
          ...metrics.map(({ name }) => ({ text: name, weight: weights.ordinary })),
        ],
      },
    ],
  };
}

const firstText = (entries: { text: string }[]): string => entries[0]?.text ?? '';

const passage = ({ text }: Prose, weight: number): Passage[] =>
  setSigns(text)
    .split('\n')
    .map((paragraph) => ({ text: paragraph, weight }));

/** The texts of the parts that are searched, with the weight of each. */
const passagesOf = (rows: PartRow[]): Passage[] =>
  rows.flatMap(({ shown, weight, entries }) =>
    shown && weight > 0
      ? entries.flatMap((entry) =>
          [entry, ...(entry.reply ? [entry.reply] : [])].flatMap((prose) => passage(prose, weight)),
        )
      : [],
  );
