/** A guide’s menu of roles: names run together without separators, ending in the first question’s number. */
import type { Context } from './context.ts';
import type { Section } from './headings.ts';
import { type Item, itemWithin } from './items.ts';
import { partOfLine } from './lines.ts';

// Where names are run together a capital follows a small letter or a bracket.
const glue = /(?<=[\p{Ll})])(?=\p{Lu})/u;
const looksLikeName = /^\p{Lu}[\p{L}\p{N}\s&'’().,/+–-]{2,80}$/u;
/** Of so many names nearly all look so: a site has one or two of its own spelling. */
const nearlyAll = 0.9;
/** The first question’s number at the end, and the question where that is glued to it. */
const firstNumber = /(?<=[\p{L})\s])\d{1,3}(?:\s?\p{Lu}(?:(?![\p{Ll})]\p{Lu}).){0,300})?$/u;
const gluedAtLeast = 6;
const longest = 4000;
/** Names, and what may stand between several in one line. */
const entries = /^[\p{L}\s&'’()|•·,/–-]+$/u;
const reason = 'the page’s menu of roles';

/**
 * Reads a line of the menu: leaves it out, and returns what follows it in the same line, the first question’s
 * number. Null where the line is no part of a menu.
 */
export function readMenuLine(
  item: Item,
  next: Item | undefined,
  { section, detailed }: { section: Section; detailed: boolean },
  context: Context,
): Item[] | null {
  const { text } = item.line;
  if (item.label || item.purpose || item.numberAlone !== null || item.numbered || text.length > longest) return null;
  const number = firstNumber.exec(text)?.index ?? text.length;
  const names = text.slice(0, number);
  const isMenu =
    isRunTogether(names, context) ||
    (section === 'menu' && isMenuEntry(item, names, next)) ||
    (section === 'list' && !detailed && context.findRole(names) !== null);
  if (!isMenu) return null;
  context.ignore(item, reason, names.trimEnd());
  return number === text.length ? [] : [itemWithin(partOfLine(item.line, number))];
}

/** Less than `glue` says, and sooner said. */
const mayGlue = /[a-z)\u0080-\uffff][A-Z\u0080-\uffff]/;

function isRunTogether(text: string, context: Context): boolean {
  if (text.length < gluedAtLeast * 4 || !mayGlue.test(text) || !glue.test(text)) return false;
  const names = text.split(glue).map((name) => name.trim());
  if (names.length < gluedAtLeast) return false;
  const known = names.filter((name) => context.findRole(name) !== null).length;
  const like = names.filter((name) => looksLikeName.test(name) && !/[.,]$/.test(name)).length;
  return known >= names.length / 2 || like >= names.length * nearlyAll;
}

/** Below the menu’s heading stand names, one or several to a line; a question, its purpose or a sentence ends it. */
const isMenuEntry = ({ line: { text } }: Item, names: string, next: Item | undefined): boolean =>
  !/[?!.]$/.test(text) &&
  !next?.purpose &&
  next?.label?.field !== 'answer' &&
  names.length <= 400 &&
  entries.test(names);
