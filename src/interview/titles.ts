/** Title lines, and the role that a title names. */
import type { Layout } from './interview.ts';

const longestTitle = 160;

/** The title lines of each layout. */
type Titled = Record<Layout, { titles: RegExp[] }>;

export interface Title {
  layout: Layout;
  /** The name in the title, as written. */
  name: string;
}

/**
 * A function that says what a title line says, or null where the line is no title. Heading and bold marks of Markdown
 * are passed over.
 */
export function titleReader(layouts: Titled): (text: string) => Title | null {
  const rows = (Object.keys(layouts) as Layout[]).flatMap((layout) =>
    layouts[layout].titles.map((pattern) => ({ layout, pattern })),
  );
  return (text) => {
    if (text.length > longestTitle) return null;
    const plain = text.replace(/^(?:#{1,6}\s+)?(?:\*\*|__)?|(?:\*\*|__)$/g, '');
    for (const { layout, pattern } of rows) {
      const name = pattern.exec(plain)?.[1]?.replace(/[\s:–—-]+$/, '');
      if (name) return { layout, name };
    }
    return null;
  };
}

/** A role as titles may name it; the names come from roles.yml. */
export interface RoleNames {
  slug: string;
  name: string;
  /** Other titles by their language. */
  otherTitles: Record<string, string[]>;
}

// "E-commerce manager", "Ecommerce Manager" and "e commerce manager" are one name.
const nameKey = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A copy of a name may have so many characters more: spaces, punctuation, marks. */
const slack = 8;

/** A function from a role’s name, with or without its brackets, or another title of it, to its slug. */
export function roleFinder(roles: RoleNames[]): (name: string) => string | null {
  const slugs = new Map<string, string>();
  let longest = 0;
  const add = (name: string, slug: string) => {
    longest = Math.max(longest, name.length);
    const key = nameKey(name);
    if (key !== '' && !slugs.has(key)) slugs.set(key, slug);
  };
  for (const { slug, name, otherTitles } of roles) {
    for (const title of [name, slug, ...Object.values(otherTitles).flat()]) {
      add(title, slug);
      add(title.replace(/\s*\([^)]*\)/g, ''), slug);
    }
    for (const [, inner = ''] of name.matchAll(/\(([^)]+)\)/g)) add(inner, slug);
  }
  return (name) =>
    name.length > longest + slack
      ? null
      : (slugs.get(nameKey(name)) ?? slugs.get(nameKey(name.replace(/\s*\([^)]*\)/g, ''))) ?? null);
}
