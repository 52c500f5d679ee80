/** What every page kind needs of the whole handbook: look-ups by slug, and the lexicon for mentions. */
import type { Concept, Drill, Handbook, Question, Role } from '../handbook/handbook.ts';
import { createLexicon, type Lexicon } from '../handbook/mentions.ts';
import { type Backlinks, collectBacklinks } from './backlinks.ts';

export interface Site {
  handbook: Handbook;
  lexicon: Lexicon;
  backlinks: Backlinks;
  role: (slug: string) => Role;
  question: (slug: string) => Question;
  concept: (slug: string) => Concept;
  drill: (slug: string) => Drill;
  familyName: (slug: string) => string;
  themeName: (slug: string) => string;
}

/** Look-ups fail loudly: a slug that leads nowhere is a fault of the handbook. */
export function createSite(handbook: Handbook): Site {
  return {
    handbook,
    lexicon: createLexicon(handbook.concepts),
    backlinks: collectBacklinks(handbook),
    role: finder(handbook.roles, 'role'),
    question: finder(handbook.questions, 'question'),
    concept: finder(handbook.concepts, 'concept'),
    drill: finder(handbook.drills, 'drill'),
    familyName: nameFinder(handbook.families),
    themeName: nameFinder(handbook.themes),
  };
}

function finder<T extends { slug: string }>(entries: T[], kind: string): (slug: string) => T {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return (slug) => {
    const entry = bySlug.get(slug);
    if (!entry) throw new Error(`The handbook has no ${kind} “${slug}”.`);
    return entry;
  };
}

function nameFinder(entries: { slug: string; name: string }[]): (slug: string) => string {
  const find = finder(entries, 'name');
  return (slug) => find(slug).name;
}
