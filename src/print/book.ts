/**
 * Handbook → the book: a part for each family, a chapter for each role. What several roles share, their
 * questions and all concepts, comes once, in parts of its own behind the chapters.
 */
import type { Family, Handbook, Role } from '../handbook/handbook.ts';
import { levelNames } from '../handbook/levels.ts';
import type { PrintDocument, Section } from './document.ts';
import { colophonOf, dateOf } from './imprint.ts';
import { createPress, type PrintOptions } from './options.ts';
import { chapterPlace } from './places.ts';
import { createScope, type Scope } from './scope.ts';
import { backMatter, chapterSections, frontMatter } from './sections.ts';
import { typeset } from './typeset.ts';

const title = 'The luxury retail interview handbook';
const ordinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The whole handbook as one document; roles without a text have no chapter. */
export function bookDocument(handbook: Handbook, options: PrintOptions): PrintDocument {
  const roles = handbook.roles.filter(({ texts }) => texts.length > 0);
  const scope = createScope(createPress(handbook, options), 'book', roles);
  const { genre, bookSummary } = scope.edition;
  const url = scope.press.url((to) => to.home);
  return {
    kind: 'book',
    edition: options.edition,
    paper: options.paper,
    title,
    genre: genre.book,
    eyebrow: roles.length === 1 ? 'One role' : `${roles.length} roles`,
    summary: bookSummary,
    otherTitles: [],
    url,
    date: dateOf(options.date),
    keywords: ['luxury retail', 'interview questions', 'handbook'],
    contentsDepth: 2,
    sections: [
      ...frontMatter(scope),
      ...partsOf(handbook.families, roles).flatMap((part, index) => [
        partSection(part.family, index),
        ...part.roles.flatMap((role) => [chapterSection(scope, role), ...chapterSections(scope, role)]),
      ]),
      ...backMatter(scope, roles),
    ],
    colophon: colophonOf(scope.press, url),
  };
}

const partsOf = (families: readonly Family[], roles: readonly Role[]) =>
  families
    .map((family) => ({ family, roles: roles.filter((role) => role.family === family.slug) }))
    .filter((part) => part.roles.length > 0);

const partSection = ({ slug, name, description }: Family, index: number): Section => ({
  kind: 'part',
  id: `part-${slug}`,
  title: typeset(name),
  level: 1,
  opens: 'recto',
  listed: true,
  number: `Part ${ordinals[index] ?? index + 1}`,
  text: typeset(description),
});

const chapterSection = ({ press }: Scope, { slug, name, level, summary }: Role): Section => ({
  kind: 'chapter',
  id: chapterPlace(slug),
  title: typeset(name),
  level: 2,
  opens: 'page',
  listed: true,
  eyebrow: levelNames[level],
  text: typeset(summary),
  url: press.url((to) => to.role(slug)),
});
