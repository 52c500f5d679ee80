/** What was typed → the words to look for, and what quotes and minus signs say of them. */

export interface Asked {
  /** The words, without signs. */
  text: string;
  /** Texts in quotes: a page must say each of them, word for word. */
  phrases: string[];
  /** Words behind a minus sign: a page must have none of them. */
  without: string[];
}

/** A longer text is a pasted advert: its beginning tells what it is about. */
const longest = 600;

const quoted = /["“”«»]([^"“”«»]+)["“”«»]/g;
const excluded = /(?<=^|\s)[-−](?=\p{L})([\p{L}\p{N}-]+)/gu;

export function readQuery(query: string): Asked {
  const text = query.slice(0, longest);
  const phrases = [...text.matchAll(quoted)].map((match) => (match[1] ?? '').trim()).filter((phrase) => phrase !== '');
  const outside = text.replace(quoted, ' ');
  const without = [...outside.matchAll(excluded)].map((match) => match[1] ?? '');
  return { text: text.replace(excluded, ' ').replace(/["“”«»]/g, ' '), phrases, without };
}
