/** Handbook → one document per page for the search index: its text without the page’s furniture, and what it is called. */
import type { Asking, Concept, Drill, Handbook, Prose, Question, Role } from '../handbook/handbook.ts';
import { conceptUrl, drillUrl, questionUrl, roleUrl } from '../mdx/addresses.ts';
import { conceptNames, otherWords, pageNames, roleNames, wholeNames } from './names.ts';
import { drillWords } from './other-words.ts';

export type Kind = 'concept' | 'question' | 'role' | 'drill';

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
  url: string;
  kind: Kind;
  title: string;
  /** A part of a page that another document stands for: found by its text, not by its title. */
  isPart?: true;
  /** Names that lead straight to this page. */
  names: string[];
  /** Names and title, each in one word: see `wholeName`. */
  whole: string[];
  /** Words that readers use instead of the title’s. */
  also: string[];
  /** Names of the roles it belongs to, where they are few enough to tell it from others. */
  asked: string[];
  facets: { role: string[]; family: string[]; theme: string[] };
  sections: Section[];
}

/** What the parts of a page weigh; the figures were found with `npm run bench -- search`. */
const weights = { gist: 2.5, ordinary: 1, aside: 0.6 };

/** Up to so many roles are named beside a page: one that every role is asked belongs to none of them. */
const fewRoles = 3;

type FacetsOf = (roles: string[], theme?: string) => SearchDocument['facets'];

/** The documents of all pages, in the order in which equal results are shown. */
export function toDocuments(handbook: Handbook): SearchDocument[] {
  const roles = new Map(handbook.roles.map((role) => [role.slug, role]));
  const families = new Map(handbook.families.map(({ slug, name }) => [slug, name]));
  const themes = new Map(handbook.themes.map(({ slug, name }) => [slug, name]));
  const facetsOf: FacetsOf = (slugs, theme) => {
    const own = [...new Set(slugs)].flatMap((slug) => roles.get(slug) ?? []);
    return {
      role: own.map(({ name }) => name),
      family: [...new Set(own.map(({ family }) => families.get(family) ?? family))],
      theme: theme ? [themes.get(theme) ?? theme] : [],
    };
  };
  return [
    ...handbook.concepts.map((concept) =>
      conceptDocument(concept, handbook, facetsOf(concept.definitions.map(({ role }) => role))),
    ),
    ...handbook.roles.map((role) => roleDocument(role, facetsOf([role.slug]))),
    ...handbook.questions.flatMap((question) => questionDocuments(question, handbook, facetsOf)),
    ...handbook.drills.map((drill) => drillDocument(drill, handbook, facetsOf([drill.role]))),
  ];
}

function conceptDocument(
  concept: Concept,
  { abbreviations }: Handbook,
  facets: SearchDocument['facets'],
): SearchDocument {
  const names = conceptNames(concept, abbreviations);
  return {
    url: conceptUrl(concept.slug),
    kind: 'concept',
    title: concept.term,
    names,
    whole: wholeNames(names),
    also: [],
    asked: [],
    facets,
    sections: concept.definitions.map(({ role, definition, formula, example, confusedWith }) => ({
      id: role,
      passages: [
        ...passage(definition, weights.gist),
        ...passage(formula, weights.ordinary),
        ...passage(example, weights.ordinary),
        ...confusedWith.flatMap((other) => passage(other, weights.aside)),
      ],
    })),
  };
}

/** The seat and what is looked for; its questions, concepts and drills have pages of their own. */
function roleDocument(role: Role, facets: SearchDocument['facets']): SearchDocument {
  const { slug, name, summary, seat, lookFor, smartQuestions } = role;
  const names = roleNames(role);
  return {
    url: roleUrl(slug),
    kind: 'role',
    title: name,
    names,
    whole: wholeNames(names),
    also: [],
    asked: [],
    facets,
    sections: [
      { id: null, passages: [{ text: summary, weight: weights.gist }] },
      { id: 'seat', passages: seat.flatMap((prose) => passage(prose, weights.ordinary)) },
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
function questionDocuments(question: Question, { abbreviations }: Handbook, facetsOf: FacetsOf): SearchDocument[] {
  const { slug, askings, theme } = question;
  const facets = facetsOf(
    askings.map(({ role }) => role),
    theme,
  );
  const isShared = facets.role.length > fewRoles;
  const page: SearchDocument = {
    url: questionUrl(slug),
    kind: 'question',
    title: question.question,
    names: [],
    whole: wholeNames([question.question, ...pageNames(slug)]),
    also: otherWords(question, abbreviations),
    asked: isShared ? [] : facets.role,
    facets,
    sections: askings.map((asking) => ({
      id: asking.role,
      passages: isShared ? passage(asking.assesses, weights.gist) : askingPassages(asking),
    })),
  };
  if (!isShared) return [page];
  const parts = askings.map((asking): SearchDocument => {
    const own = facetsOf([asking.role], theme);
    const sections = [{ id: asking.role, passages: askingPassages(asking) }];
    return {
      ...page,
      isPart: true,
      url: questionUrl(slug, asking.role),
      whole: [],
      also: [],
      asked: own.role,
      facets: own,
      sections,
    };
  });
  return [page, ...parts];
}

const askingPassages = ({ assesses, answers, keyPoints, avoid, followUps }: Asking): Passage[] => [
  ...passage(assesses, weights.gist),
  ...answers.flatMap((answer) => passage(answer, weights.ordinary)),
  ...keyPoints.flatMap((point) => passage(point, weights.ordinary)),
  ...passage(avoid, weights.aside),
  ...followUps.flatMap((next) => passage(next, weights.aside)),
];

function drillDocument(drill: Drill, { abbreviations }: Handbook, facets: SearchDocument['facets']): SearchDocument {
  const { slug, title, prompt, metrics, workedAnswer } = drill;
  return {
    url: drillUrl(slug),
    kind: 'drill',
    title,
    names: [],
    whole: wholeNames([title, ...pageNames(slug)]),
    also: [...otherWords(drill, abbreviations), ...drillWords],
    asked: facets.role,
    facets,
    sections: [
      {
        id: null,
        passages: [
          ...passage(prompt, weights.ordinary),
          ...metrics.map(({ name }) => ({ text: name, weight: weights.ordinary })),
          ...passage(workedAnswer, weights.ordinary),
        ],
      },
    ],
  };
}

const passage = (prose: Prose | null, weight: number): Passage[] =>
  prose ? prose.text.split('\n').map((text) => ({ text, weight })) : [];
