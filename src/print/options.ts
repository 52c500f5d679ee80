/** What a caller decides about a document, and what every builder of a part of it needs to know. */
import type { Concept, Drill, Handbook, Question, Role } from '../handbook/handbook.ts';
import type { Edition, Paper } from './document.ts';

export interface PrintOptions {
  paper: Paper;
  edition: Edition;
  /** The site’s address, without a slash at its end. */
  site: string;
  /** Day of the edition, as YYYY-MM-DD. */
  date: string;
}

/** The handbook with its parts found by slug, and the options: the argument of every builder. */
export interface Press {
  handbook: Handbook;
  options: PrintOptions;
  role: (slug: string) => Role;
  question: (slug: string) => Question;
  concept: (slug: string) => Concept;
  drill: (slug: string) => Drill;
}

/** Fails where a slug is asked for that the handbook does not have: its links are made by the assembly, and are whole. */
export function createPress(handbook: Handbook, options: PrintOptions): Press {
  return {
    handbook,
    options,
    role: finder('role', handbook.roles),
    question: finder('question', handbook.questions),
    concept: finder('concept', handbook.concepts),
    drill: finder('drill', handbook.drills),
  };
}

function finder<T extends { slug: string }>(kind: string, items: T[]): (slug: string) => T {
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  return (slug) => {
    const item = bySlug.get(slug);
    if (item === undefined) throw new Error(`The handbook has no ${kind} with the slug “${slug}”.`);
    return item;
  };
}
