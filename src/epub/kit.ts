/** What every drawing of a part of an e-book uses: headings, paragraphs, and the links inside the book. */
import type { OtherLanguage } from '../handbook/source.ts';
import type { Line, Reference } from '../print/document.ts';
import { conceptPlace } from '../print/places.ts';
import { type Child, element, type Xml } from './xml.ts';

/** The places of one e-book, as one of its files leads to them. */
export interface Links {
  /** The place as an attribute `id`; null where another thing of the book has it already. */
  place: (id: string) => string | null;
  /** The address of the place in the book; null where the book has no such place. */
  to: (id: string) => string | null;
}

/** The attributes that say in which language words are, where it is not the book’s. */
export const langOf = ({ language }: { language?: OtherLanguage }): Record<string, string> =>
  language === undefined ? {} : { lang: language, 'xml:lang': language };

/** HTML knows six depths. */
export const heading = (level: number, text: string, language?: OtherLanguage): Xml =>
  element(`h${Math.min(level, 6)}`, langOf({ language }), text);

export const paragraph = (name: string | null, ...children: Child[]): Xml => element('p', { class: name }, ...children);

/** A link into the book, else to the site, else the words alone. */
export function linkTo(links: Links, { title, language, id, url }: Reference): Xml {
  const href = (id === null ? null : links.to(id)) ?? url;
  const lang = langOf({ language });
  return href === null ? element('span', lang, title) : element('a', { href, ...lang }, title);
}

/** A paragraph’s pieces: what names a concept leads to it, and words of another language say so. */
export const drawLine = (line: Line, links: Links): Child[] =>
  line.map((piece): Child => {
    if (typeof piece === 'string') return piece;
    if ('language' in piece) return element('span', langOf(piece), ...drawLine(piece.pieces, links));
    if ('kept' in piece) return element('span', { class: 'sum' }, piece.kept);
    return linkTo(links, { title: piece.text, id: conceptPlace(piece.concept), url: null });
  });
