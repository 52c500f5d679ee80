/**
 * Handbook → the cards of a role: one for each question that it is asked, each concept that it should know and each
 * drill. What stands on a card comes from the table of parts. Decks, spreadsheets and the practice page are made from these.
 */
import { identityOf } from '../handbook/addresses.ts';
import type { Asking, Concept, Drill, Question, Role } from '../handbook/handbook.ts';
import type { LookUp } from '../handbook/look-up.ts';
import {
  type PartRow,
  partsOfAsking,
  partsOfDefinition,
  partsOfDrill,
  type ShownRow,
  sharedParts,
  shownParts,
} from '../handbook/parts.ts';
import type { OtherLanguage } from '../handbook/source.ts';
import type { Metric } from '../interview/interview.ts';
import type { CardSection } from './sections.ts';

export type CardKind = 'question' | 'concept' | 'drill';

/** Above the figures of two periods. */
export const metricHeads = ['Measure', 'Before', 'After', 'Change'];

/** Parts under the name of the role that says so; under none where all say it, or only one does. */
export interface CardGroup {
  from: string | null;
  parts: ShownRow[];
}

export interface Card {
  /** Its identity: `questions/<slug>#<role>`, `concepts/<slug>` or `drills/<slug>`. */
  id: string;
  kind: CardKind;
  slug: string;
  section: CardSection;
  /** The question, the term, or the name of the drill. */
  front: string;
  language: OtherLanguage | undefined;
  /** What is given with it: the case of a drill. */
  given: ShownRow[];
  metrics: Metric[];
  /** What the handbook says on how to answer a question that every role is asked. */
  advice: string | null;
  /** What stands on the back. */
  back: CardGroup[];
  /** Whose it is, in a few words. */
  about: string;
  /** The theme of a question, or what a drill trains; a concept belongs to none. */
  theme: string | null;
  /** Without spaces, in levels parted by two colons: `theme::money`. */
  tags: string[];
  /** The address of its page, from where the site stands. */
  address: string;
  /** The raw texts that it comes from. */
  texts: string[];
}

/** The cards of a role, section by section in the order of its page; none for a role without texts. */
export function cardsOf(slug: string, lookUp: LookUp): Card[] {
  const role = lookUp.role(slug);
  const asking = (section: 'questions' | 'behavioural', kind: Asking['kind']) =>
    role[section].flatMap((name) => {
      const question = lookUp.question(name);
      const own = question.askings.find((one) => one.role === slug && one.kind === kind);
      return own ? [questionCard(question, own, section, role, lookUp)] : [];
    });
  const concepts = [...new Set(role.conceptGroups.flatMap((group) => group.concepts))];
  const cards = [
    ...asking('questions', 'role'),
    ...asking('behavioural', 'behavioural'),
    ...concepts.map((name) => conceptCard(lookUp.concept(name), lookUp)),
    ...role.drills.map((name) => drillCard(lookUp.drill(name), lookUp)),
  ];
  // A question that two texts of a role ask in both ways is still one question.
  return [...new Map(cards.toReversed().map((card) => [card.id, card])).values()].toReversed();
}

function questionCard(
  question: Question,
  asking: Asking,
  section: 'questions' | 'behavioural',
  role: Role,
  { to, themeName }: LookUp,
): Card {
  const { slug, theme, language } = question;
  return {
    id: identityOf('question', slug, role.slug),
    kind: 'question',
    slug,
    section,
    front: question.question,
    language,
    given: [],
    metrics: [],
    advice: question.advice,
    back: [{ from: null, parts: shownParts(partsOfAsking(asking)) }],
    about: `${role.name} · ${themeName(theme)}`,
    theme,
    tags: ['kind::question', `role::${role.slug}`, `level::${role.level}`, `theme::${theme}`],
    address: to.question(slug, role.slug),
    texts: asking.sources.map(({ file }) => file),
  };
}

/** The same on every role’s list, since it is one note of a reader’s: so it names all roles that define it. */
function conceptCard(concept: Concept, { to, role }: LookUp): Card {
  const { slug, term, language, definitions, aliases } = concept;
  const shared = sharedParts(concept);
  const sharedNames = new Set(shared.map(({ name }) => name));
  const own = (rows: PartRow[]) => shownParts(rows.filter(({ name }) => !sharedNames.has(name)));
  const roles = [...new Set(definitions.map((definition) => definition.role))].map(role);
  const several = definitions.length > 1;
  const groups = definitions.map((definition) => ({
    from: several ? role(definition.role).name : null,
    parts: own(partsOfDefinition(definition)),
  }));
  return {
    id: identityOf('concept', slug),
    kind: 'concept',
    slug,
    section: 'concepts',
    front: term,
    language,
    given: [],
    metrics: [],
    advice: null,
    back: [...groups, { from: null, parts: shownParts(shared) }].filter(({ parts }) => parts.length > 0),
    about: aliases.length > 0 ? `Concept · also ${aliases.join(', ')}` : 'Concept',
    theme: null,
    tags: [
      'kind::concept',
      ...roles.map((one) => `role::${one.slug}`),
      ...new Set(roles.map((one) => `level::${one.level}`)),
    ],
    address: to.concept(slug),
    texts: definitions.map(({ source }) => source.file),
  };
}

function drillCard(drill: Drill, { to, role: find, themeName }: LookUp): Card {
  const { slug, title, language, metrics, trains } = drill;
  const role = find(drill.role);
  const rows = shownParts(partsOfDrill(drill));
  const isGiven = ({ shown }: ShownRow) => shown.place === 'lead';
  return {
    id: identityOf('drill', slug),
    kind: 'drill',
    slug,
    section: 'drills',
    front: title,
    language,
    given: rows.filter(isGiven),
    metrics,
    advice: null,
    back: [{ from: null, parts: rows.filter((row) => !isGiven(row)) }],
    about: `${role.name} · ${themeName(trains)}`,
    theme: trains,
    tags: ['kind::drill', `role::${role.slug}`, `level::${role.level}`, `theme::${trains}`],
    address: to.drill(slug),
    texts: [drill.source.file],
  };
}
