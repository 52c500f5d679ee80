/** Which PDFs there are to make, and what each is called. */
import type { Handbook } from '../handbook/handbook.ts';
import { bookDocument } from './book.ts';
import type { Paper, PrintDocument } from './document.ts';
import { type DocumentKind, type Edition, editionNames, editions } from './editions.ts';
import { guideDocument } from './guide.ts';

/** Takes the place of a role’s slug where the whole handbook is meant. */
export const bookName = 'handbook';

export interface Job {
  file: string;
  /** Null for the book. */
  role: string | null;
  paper: Paper;
  edition: Edition;
  /** Made when it is needed: a book is large. */
  document: () => PrintDocument;
}

export interface Order {
  /** Slugs of roles, or `handbook`. */
  names: readonly string[];
  papers: readonly Paper[];
  /** Editions, or for each name those that the build makes of it. */
  editions: readonly Edition[] | 'built';
  /** As in the options of a document. */
  site: string | null;
  /** The day on which these texts were last changed, as YYYY-MM-DD. */
  editionDate: (texts: readonly string[]) => string;
}

/**
 * `<name>.pdf` is the full edition on A4. What differs stands between the name and the end:
 * `<name>.questions.pdf`, `<name>.us-letter.pdf`, `<name>.questions.us-letter.pdf`.
 */
export const fileName = (name: string, paper: Paper, edition: Edition): string =>
  [name, editions[edition].mark, paper === 'a4' ? null : paper, 'pdf'].filter((part) => part !== null).join('.');

/** All that can be printed: the roles that have a text, and the book where there are any. */
export function printableNames({ roles }: Handbook): string[] {
  const names = roles.filter(({ texts }) => texts.length > 0).map(({ slug }) => slug);
  return names.length > 0 ? [...names, bookName] : [];
}

const builtOf = (kind: DocumentKind) => editionNames.filter((name) => editions[name].built.includes(kind));

/** One job for each name, paper and edition of the order. */
export function planJobs(handbook: Handbook, order: Order): Job[] {
  const textsOf = (name: string) =>
    handbook.roles.filter(({ slug }) => name === bookName || slug === name).flatMap(({ texts }) => texts);
  return order.names.flatMap((name) => {
    const date = order.editionDate(textsOf(name));
    const chosen = order.editions === 'built' ? builtOf(name === bookName ? 'book' : 'guide') : order.editions;
    return chosen.flatMap((edition) =>
      order.papers.map((paper): Job => {
        const options = { paper, edition, site: order.site, date };
        return {
          file: fileName(name, paper, edition),
          role: name === bookName ? null : name,
          paper,
          edition,
          document: () =>
            name === bookName ? bookDocument(handbook, options) : guideDocument(handbook, name, options),
        };
      }),
    );
  });
}
