/** Handbook → what the practice page loads for a role. Runs at build time. */
import { type Card, cardsOf } from '../../cards/cards.ts';
import { identityOf } from '../../handbook/addresses.ts';
import type { Entry, Prose, Rename } from '../../handbook/handbook.ts';
import type { LookUp } from '../../handbook/look-up.ts';
import { pageKinds } from '../../handbook/page-kinds.ts';
import type { ShownRow } from '../../handbook/parts.ts';
import { setSigns } from '../../handbook/sums.ts';
import { type Compiled, exercisesOfConcept, exercisesOfDrill } from '../exercises/compile.ts';
import type { Recipe } from '../exercises/recipe.ts';
import type { PracticeCard, PracticeData, PracticePart, PracticeText } from './format.ts';

/** A function from roles to their data; what several roles share is worked out once. */
export function practiceDataOf(lookUp: LookUp): (role: string) => PracticeData {
  const compiled = new Map<string, Compiled>();
  const exercisesOf = (card: Card): Recipe[] => {
    const known = compiled.get(card.id) ?? compile(card, lookUp);
    compiled.set(card.id, known);
    return known.recipes;
  };
  const roles = rolesOfShared(lookUp);
  return (slug) => {
    const { name, level, smartQuestions } = lookUp.role(slug);
    const cards = cardsOf(slug, lookUp);
    const themes = [...new Set(cards.flatMap(({ theme }) => theme ?? []))];
    return {
      role: { slug, name, level },
      themes: Object.fromEntries(themes.map((theme) => [theme, lookUp.themeName(theme)])),
      cards: cards.map((card) => toCard(card, roles.get(card.id) === 1)),
      exercises: cards.flatMap((card) => ownOf(slug, card, exercisesOf(card))),
      ask: smartQuestions.map(({ topic, points }) => ({ topic: toText(topic), points: points.map(toText) })),
      renamed: renamedIdentities(slug, new Set(cards.map(({ id }) => id)), lookUp.handbook.renames),
    };
  };
}

const compilers: Record<Card['kind'], (slug: string, lookUp: LookUp) => Compiled> = {
  question: () => ({ recipes: [], without: [] }),
  concept: (slug, { concept }) => exercisesOfConcept(concept(slug)),
  drill: (slug, { drill }) => exercisesOfDrill(drill(slug)),
};
const compile = ({ kind, slug }: Card, lookUp: LookUp): Compiled => compilers[kind](slug, lookUp);

/** Of a concept the exercise with this role’s figures, or where it has none the first. */
function ownOf(role: string, { kind }: Card, recipes: Recipe[]): Recipe[] {
  if (kind !== 'concept') return recipes;
  const own = recipes.find(({ id }) => id.endsWith(`#${role}`)) ?? recipes[0];
  return own ? [own] : [];
}

/** How many roles have each concept and drill, by its identity. */
function rolesOfShared({ handbook }: LookUp): Map<string, number> {
  const roles = new Map<string, number>();
  for (const { conceptGroups, drills } of handbook.roles) {
    const own = [
      ...conceptGroups.flatMap(({ concepts }) => concepts.map((slug) => identityOf('concept', slug))),
      ...drills.map((slug) => identityOf('drill', slug)),
    ];
    for (const id of new Set(own)) roles.set(id, (roles.get(id) ?? 0) + 1);
  }
  return roles;
}

function toCard(card: Card, alone: boolean): PracticeCard {
  const { id, kind, section, front, language, theme, about, address, given, metrics, advice, back } = card;
  return {
    id,
    kind,
    section,
    front: setSigns(front),
    ...(language && { language }),
    ...(theme !== null && { theme }),
    about,
    address,
    ...(alone && { alone }),
    ...(given.length > 0 && { given: given.map(toPart) }),
    ...(metrics.length > 0 && { metrics }),
    ...(advice !== null && { advice }),
    back: back.map(({ from, parts }) => ({ ...(from !== null && { from }), parts: parts.map(toPart) })),
  };
}

const toPart = ({ name, heading, shown, entries }: ShownRow): PracticePart => ({
  name,
  heading,
  form: shown.form,
  entries: entries.map(toEntry),
});

const toEntry = (entry: Entry): PracticePart['entries'][number] => ({
  ...toText(entry),
  ...(entry.reply && { reply: toText(entry.reply) }),
});

/** Sums have the signs that are printed. */
const toText = ({ text, language }: Prose): PracticeText => ({ text: setSigns(text), ...(language && { language }) });

/** Each identity that a page of these had, with the one that it has now. */
function renamedIdentities(
  role: string,
  cards: ReadonlySet<string>,
  renames: readonly Rename[],
): Record<string, string> {
  const pages = new Map(
    renames.map(({ kind, from, to }) => [`${pageKinds[kind].folder}/${from}`, `${pageKinds[kind].folder}/${to}`]),
  );
  const latest = (page: string): string => {
    const seen = new Set<string>();
    let at = page;
    for (let next = pages.get(at); next !== undefined && !seen.has(next); next = pages.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  };
  return Object.fromEntries(
    [...pages.keys()].flatMap((page) => {
      const now = latest(page);
      const ids: [string, string][] = [
        [page, now],
        [`${page}#${role}`, `${now}#${role}`],
      ];
      return ids.filter(([, id]) => cards.has(id));
    }),
  );
}
