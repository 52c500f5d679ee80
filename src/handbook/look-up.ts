/** The handbook with its things found by slug: what every output asks it for. */
import { type Addresses, createAddresses } from './addresses.ts';
import type { Asking, Concept, Drill, Handbook, Question, Role } from './handbook.ts';

export interface LookUp {
  handbook: Handbook;
  to: Addresses;
  role: (slug: string) => Role;
  question: (slug: string) => Question;
  concept: (slug: string) => Concept;
  drill: (slug: string) => Drill;
  familyName: (slug: string) => string;
  themeName: (slug: string) => string;
  /** The list of the role that an asking stands in, in its order. */
  listOf: (asking: Pick<Asking, 'role' | 'kind'>) => string[];
}

/** `base` is where the site stands. Look-ups fail loudly: a slug that leads nowhere is a fault of the handbook. */
export function createLookUp(handbook: Handbook, base = '/'): LookUp {
  const role = finder(handbook.roles, 'role');
  return {
    handbook,
    to: createAddresses(base),
    role,
    question: finder(handbook.questions, 'question'),
    concept: finder(handbook.concepts, 'concept'),
    drill: finder(handbook.drills, 'drill'),
    familyName: nameFinder(handbook.families, 'family'),
    themeName: nameFinder(handbook.themes, 'theme'),
    listOf: ({ role: slug, kind }) => lists[kind](role(slug)),
  };
}

const lists: Record<Asking['kind'], (role: Role) => string[]> = {
  role: ({ questions }) => questions,
  behavioural: ({ behavioural }) => behavioural,
};

function finder<T extends { slug: string }>(entries: T[], kind: string): (slug: string) => T {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => {
    const entry = bySlug.get(slug);
    if (!entry) throw new Error(`The handbook has no ${kind} “${slug}”.`);
    return entry;
  };
}

function nameFinder(entries: { slug: string; name: string }[], kind: string): (slug: string) => string {
  const find = finder(entries, kind);
  return (slug) => find(slug).name;
}
