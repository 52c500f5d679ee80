/**
 * Handbook → the book: a part for each family, a chapter for each role. What several roles share, their
 * questions and all concepts, comes once, in parts of its own behind the chapters.
 */
import type { Family, Handbook, Role } from '../handbook/handbook.ts';
import { backMatter, chapterSections, practiceBackMatter, practiceChapter } from './book-sections.ts';
import type { PrintDocument, Section } from './document.ts';
import { colophonLines, dateOf, genres, levelNames } from './imprint.ts';
import { createPress, type PrintOptions } from './options.ts';
import { chapterPlace } from './places.ts';
import { figuresNote } from './role-sections.ts';
import { createScope, type Scope } from './scope.ts';
import { typeset } from './typeset.ts';

const title = 'The luxury retail interview handbook';
const ordinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The whole handbook as one document; roles without a text have no chapter. */
export function bookDocument(handbook: Handbook, options: PrintOptions): PrintDocument {
  const roles = handbook.roles.filter(({ texts }) => texts.length > 0);
  const scope = createScope(createPress(handbook, options), roles);
  const full = options.edition === 'full';
  const chapter = full ? chapterSections : practiceChapter;
  const url = `${options.site}/`;
  return {
    kind: 'book',
    edition: options.edition,
    paper: options.paper,
    title,
    genre: genres.book[options.edition],
    eyebrow: roles.length === 1 ? 'One seat' : `${roles.length} seats`,
    summary: 'What interviewers ask, what they listen for, and how the trade counts and names things.',
    otherTitles: [],
    url,
    date: dateOf(options.date),
    keywords: ['luxury retail', 'interview questions', 'handbook'],
    contentsDepth: 2,
    sections: [
      ...(full ? [preface] : []),
      ...partsOf(handbook.families, roles).flatMap((part, index) => [
        partSection(part.family, index),
        ...part.roles.flatMap((role) => [chapterSection(scope, role), ...chapter(scope, role)]),
      ]),
      ...(full ? backMatter(scope, roles) : practiceBackMatter(scope, roles)),
    ],
    colophon: colophonLines(url, options.date),
  };
}

const preface: Section = {
  kind: 'prose',
  id: 'preface',
  title: 'How this book is arranged',
  level: 1,
  opens: 'page',
  listed: true,
  paragraphs: [
    'A part holds the seats of one family, and a chapter one seat: what it guards, what interviewers look for in it, the questions and drills that are its own, and what its candidates ask in return.',
    'A question that several seats are asked stands once, behind the chapters, with what each seat is tested on and an answer from each. So does every concept, with its definition from the side of each seat that uses it. The chapters refer to both by page.',
    'Worked answers to the drills come last but for the index, so that a drill can be tried first.',
    figuresNote,
  ].map((paragraph) => [paragraph]),
};

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

const chapterSection = ({ press: { options } }: Scope, { slug, name, level, summary }: Role): Section => ({
  kind: 'chapter',
  id: chapterPlace(slug),
  title: typeset(name),
  level: 2,
  opens: 'page',
  listed: true,
  eyebrow: levelNames[level],
  text: typeset(summary),
  url: `${options.site}/roles/${slug}/`,
});
