/** Finds the names of concepts in running text: term or other name, plural or not, hyphenated or not. */
import { singular } from '../interview/words.ts';
import type { Concept } from './handbook.ts';
import { isMeant } from './meanings.ts';

/** A stretch of text; with `concept` it is a mention of that concept. */
interface Segment {
  text: string;
  concept?: string;
}

interface Name {
  /** As the concept has it. */
  name: string;
  words: string[];
  /** An abbreviation is only meant where it is written in capitals. */
  exact: string | null;
  concept: string;
}

export interface Lexicon {
  /** Names by their first word, longest first. */
  byFirstWord: Map<string, Name[]>;
}

interface Token {
  start: number;
  end: number;
  word: string;
}

const wordPattern = /[\p{L}\p{N}]+/gu;
/** Between the words of one name: a space, a hyphen, an ampersand or an apostrophe. */
const joint = /^(?:\s?[-‐‑&/]\s?|\s|['’])$/;
const isAbbreviation = (name: string) => /^[\p{Lu}\p{N}&-]{2,8}$/u.test(name);

/** Accents, capitals and the plural make no difference; "POs" is the plural of an abbreviation. */
const fold = (word: string) =>
  singular(
    word
      .replace(/(?<=^\p{Lu}{2,})s$/u, '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  );

const tokenise = (text: string): Token[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: fold(match[0]),
  }));

/** Collects all names of all concepts. A name that two concepts have belongs to the one whose term it is. */
export function createLexicon(concepts: Pick<Concept, 'slug' | 'term' | 'aliases'>[]): Lexicon {
  const owners = new Map<string, Name>();
  const add = (name: string, concept: string) => {
    const words = tokenise(name).map(({ word }) => word);
    const key = words.join(' ');
    if (words.length > 0 && !owners.has(key))
      owners.set(key, { name, words, exact: isAbbreviation(name) ? name : null, concept });
  };
  for (const { slug, term } of concepts) add(term.replace(/\s*\([^)]*\)/g, ''), slug);
  for (const { slug, aliases } of concepts) for (const alias of aliases) add(alias, slug);
  const byFirstWord = new Map<string, Name[]>();
  for (const name of owners.values()) {
    const [first = ''] = name.words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord };
}

/**
 * Cuts a text into segments. A concept in `seen` is left as plain text; each one found is added to it,
 * so that a caller who keeps one set per section links only the first mention. Linear in the text.
 */
export function findMentions(text: string, lexicon: Lexicon, seen: Set<string>): Segment[] {
  const tokens = tokenise(text);
  const segments: Segment[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const name = matchAt(text, tokens, index, lexicon);
    const [first, last] = [tokens[index], tokens[index + (name?.words.length ?? 1) - 1]];
    if (!name || !first || !last) continue;
    index += name.words.length - 1;
    if (seen.has(name.concept)) continue;
    seen.add(name.concept);
    if (first.start > from) segments.push({ text: text.slice(from, first.start) });
    segments.push({ text: text.slice(first.start, last.end), concept: name.concept });
    from = last.end;
  }
  if (from < text.length) segments.push({ text: text.slice(from) });
  return segments;
}

function matchAt(text: string, tokens: Token[], index: number, { byFirstWord }: Lexicon): Name | null {
  for (const name of byFirstWord.get(tokens[index]?.word ?? '') ?? [])
    if (matches(text, tokens, index, name)) return name;
  return null;
}

function matches(text: string, tokens: Token[], index: number, { name, words, exact }: Name): boolean {
  for (const [offset, word] of words.entries()) {
    const token = tokens[index + offset];
    if (token?.word !== word) return false;
    const previous = tokens[index + offset - 1];
    if (offset > 0 && previous && !joint.test(text.slice(previous.end, token.start))) return false;
  }
  const [first, last] = [tokens[index], tokens[index + words.length - 1]];
  if (!first || !last || !isMeant(name, text, first.start, last.end)) return false;
  if (!exact) return true;
  const written = text.slice(first.start, last.end);
  return written === exact || written === `${exact}s`;
}

/** The slugs of all concepts that any of the texts mentions. */
export function mentionedIn(texts: string[], lexicon: Lexicon): string[] {
  const seen = new Set<string>();
  for (const text of texts) findMentions(text, lexicon, seen);
  return [...seen].toSorted();
}
