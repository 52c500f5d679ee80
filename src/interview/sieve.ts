/** Lines → the lines that belong to the text: what a page, a PDF or a messenger carries for itself is left out, with a reason. */
import { withoutStamps } from './chat.ts';
import type { Context } from './context.ts';
import { undress } from './dress.ts';
import { readFurniture } from './furniture.ts';
import { readHeading } from './headings.ts';
import { fieldFor, readLabel } from './labels.ts';
import { layouts } from './layouts/index.ts';
import { blank, type Line, partOfLine } from './lines.ts';
import { readBullet, readNumber, readNumberAlone, wordKey } from './marks.ts';
import { withMisreadNumbers } from './misread.ts';
import {
  withoutCallouts,
  withoutCommentMarks,
  withoutCounts,
  withoutDrawers,
  withoutFrontMatter,
  withoutPrompts,
  withoutProperties,
  withoutQuotations,
  withoutStatusBar,
  withoutTabs,
} from './notes.ts';
import { findPageBreaks } from './page-breaks.ts';
import { isMarked, isPart } from './part.ts';
import { asks, isPurpose } from './purpose.ts';
import { withoutTableHead } from './sheet.ts';
import { withoutLinkNumbers } from './text-browser.ts';
import { wrappingOf } from './wrapping.ts';

/** What is left out, in this order: a message’s stamp hides a label, a mark of Markdown hides a heading. */
const steps: ((lines: Line[], context: Context) => Line[])[] = [
  withoutStatusBar,
  withoutFrontMatter,
  withoutDrawers,
  withoutQuotations,
  withoutPrompts,
  withoutTabs,
  withoutStamps,
  withoutLinkNumbers,
  withoutCommentMarks,
  unrolled,
  withoutTableHead,
  (lines) => withMisreadNumbers(lines).map(undress),
  withPurposesBelow,
  withoutCallouts,
  withoutPageBreaks,
  withoutRules,
  withoutProperties,
  withoutCounts,
  withoutMenu,
  withoutFurniture,
  withoutContents,
];

/** Leaves out what is no part of the text. What stood there counts as a blank line; a page’s head or foot as nothing. */
export const sieve = (lines: Line[], context: Context): Line[] =>
  steps.reduce((left, step) => step(left, context), lines);

/** Lines that hold several things, as a layout says, are several lines. What a later layout says of a line is no table of an earlier one. */
function unrolled(lines: Line[], context: Context): Line[] {
  return Object.values(layouts)
    .toReversed()
    .reduce((left, { unroll }) => unroll?.(left, context) ?? left, lines);
}

// A rule across the page, a box around a note, a fence: “---”, “* * *”, “=====”, “<aside>”, “:::tip”, “```”.
const rule =
  /^(?:[-–—_*=~•·.⸻─━═](?:\s?[-–—_*=~•·.⸻─━═]){2,}|⸻+|```\w{0,20}|:::\s?\w{0,20}|\[!\w{1,20}\]|\|?(?:\s?:?-{3,}:?\s?\|)+\s?:?-*:?|\{[a-z]{2,12}(?::[^{}]*)?\})$/;
/** "Tell me about a count (tests: patience)": what stands in brackets behind a question is its purpose. */
const purposeBehind = /^(.{8,300}?[?.!…]["'”’»]?)\s[([](?=(\p{L}[\p{L} ’']{3,40}\s?[:：]\s?[^()[\]]{2,200})[)\]]\.?$)/u;
/** "Which one did you leave? – tests: nerve", "How? What it tests: order". */
const purposeBeside = /^(.{8,300}?\?["'”’»]?)\s(?:[—–-]\s)?(?=(\p{L}[\p{L} ’']{3,40}\s?[:：]\s?.{2,300})$)/u;

/** "(tests: patience)", "[Tip: smile]": a part in brackets on a line of its own. */
const bracketed = /^[([]([^()[\]]{4,300})[)\]]\.?$/;

/** No line with a question and its purpose is longer. */
const longest = 700;

/** Such a purpose as a line of its own below its question, and without its brackets. */
function withPurposesBelow(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    // The cell of a table has its column for what it is, and its words are its own.
    if (line.cell || line.text.length > longest) return [line];
    const inBrackets = /[)\]]\.?$/.test(line.text);
    const [, alone = ''] = (inBrackets && bracketed.exec(line.text)) || [];
    if (alone !== '') return [isBracketedPart(alone) ? partOfLine(line, 1, 1 + alone.length) : line];
    const match =
      (inBrackets && purposeBehind.exec(line.text)) ||
      (line.text.includes('?') && purposeBeside.exec(line.text)) ||
      null;
    const [lead = '', question = '', purpose = ''] = match ?? [];
    if (!match || fieldFor('question', readLabel(purpose)) !== 'assesses') return [line];
    return [partOfLine(line, 0, question.length), partOfLine(line, lead.length, lead.length + purpose.length)];
  });
}

/** Any labelled part but an answer, or a purpose that begins with its verb. */
function isBracketedPart(text: string): boolean {
  const field = fieldFor('question', readLabel(text));
  return field === null ? isPurpose(text) && text.length <= 160 : field !== 'answer' && text.includes(':');
}

const asideOpens = /^<aside>/i;
const asideCloses = /<\/aside>$|^<\/?(?:aside|details|toggle|callout)>$/i;

/** A rule of a Markdown table stays: drills read tables. */
const isTableRule = (text: string) => text.includes('|');

function withoutRules(lines: Line[], context: Context): Line[] {
  let aside: number[] | null = null;
  const result = [...lines];
  const leave = (index: number, reason: string) => {
    const line = lines[index] as Line;
    context.ignore({ line }, reason);
    result[index] = blank(line);
  };
  let started = false;
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    if (text === '' || line.cell) continue;
    if (asideOpens.test(text) || asideCloses.test(text) || (rule.test(text) && !isTableRule(text))) {
      const inner = text.replace(/^<aside>\s*|\s*<\/aside>$/gi, '');
      const bare =
        asideOpens.test(text) || asideCloses.test(text)
          ? inner.replace(/^<\/?(?:aside|details|toggle|callout)>$/i, '')
          : '';
      if (bare === '') leave(index, 'a mark of the page');
      if (aside && asideCloses.test(text)) {
        if (!aside.some((at) => isPart(lines[at]?.text ?? '')))
          for (const at of aside) leave(at, 'a note beside the text');
        aside = null;
      } else if (asideOpens.test(text) && started && !/<\/aside>$/i.test(text)) aside = [];
      continue;
    }
    started ||= isPart(text);
    aside?.push(index);
  }
  return result;
}

/** Heads, feet and numbers of pages go with the blank lines around them: they stand in the middle of a paragraph. */
function withoutPageBreaks(lines: Line[], context: Context): Line[] {
  const breaks = findPageBreaks(lines);
  if (breaks.size === 0) return lines;
  const kept: Line[] = [];
  let left = false;
  let gap: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (breaks.has(index) && !line.cell) {
      context.ignore({ line }, 'a running head, a foot or a number of a page');
      left = true;
    } else if (line.text === '') gap.push(line);
    else {
      const inSentence =
        left && /[\p{L}\p{N},;–-]$/u.test(kept.at(-1)?.text ?? '') && /^[\p{Ll}\p{N}]/u.test(line.text);
      if (!inSentence) kept.push(...gap);
      kept.push(line);
      gap = [];
      left = false;
    }
  }
  return [...kept, ...gap];
}

/** So many links make a menu, and so many of them must be words that menus have. */
const linksOfMenu = 3;
const knownLinks = 2;
const linkOfMenu = /^\p{L}[\p{L}'’&-]*(?: [\p{L}'’&-]+){0,2}$/u;

/** The page’s menu above its text: “Home”, “Roles”, “Advice”, “Sign in”, one to a line. */
function withoutMenu(lines: Line[], context: Context): Line[] {
  const first = lines.findIndex(
    ({ text, cell }) => cell !== null || asks(text) || (isMarked(text) && !linkOfMenu.test(text)),
  );
  const links = new Set<Line>();
  let run: Line[] = [];
  const isLink = ({ text, heading }: Line) =>
    text.length <= 30 &&
    heading === 0 &&
    linkOfMenu.test(text) &&
    readHeading(text) === null &&
    context.findRole(text) === null &&
    context.readTitle(text) === null;
  for (const line of [...lines.slice(0, Math.max(0, first)), null]) {
    if (line && line.text !== '' && isLink(line)) {
      run.push(line);
      continue;
    }
    const known = run.filter(({ text }) => readFurniture(text) !== null).length;
    if (run.length >= linksOfMenu && known >= knownLinks) for (const link of run) links.add(link);
    run = [];
  }
  for (const line of links) context.ignore({ line }, 'the page’s menu');
  return links.size === 0 ? lines : lines.map((line) => (links.has(line) ? blank(line) : line));
}

/** Furniture by its words; where a copy breaks its lines at a margin, with the rest of the line; and what comes below the end. */
function withoutFurniture(lines: Line[], context: Context): Line[] {
  const wrapping = wrappingOf(lines);
  let reason: string | null = null;
  let end = lines.length;
  const lastPart = lines.findLastIndex((_, index) => isOfText(lines, index));
  const result = lines.map((line, index) => {
    const { text } = line;
    if (text === '') {
      reason = null;
      return line;
    }
    if (line.cell) return line;
    if (index > end) {
      context.ignore({ line }, 'stands below the end of the text');
      return blank(line);
    }
    const goesOn: boolean = reason !== null && wrapping(lines[index - 1], line, lines[index + 1]);
    const found = goesOn ? null : readFurniture(text, lines[index + 1]?.text ?? '');
    reason = goesOn ? reason : (found?.reason ?? null);
    if (reason !== null && !goesOn && ((readBullet(text) && !found?.dotted) || readHeading(text))) reason = null;
    if (reason === null) return line;
    if (found?.ends && endsHere(lines, index, lastPart)) end = index;
    context.ignore({ line }, reason);
    return blank(line);
  });
  return end < lines.length ? withoutTags(result, end, context) : result;
}

const tag = /^[\p{Lu}#][\p{L}\d'’-]{1,24}(?: [\p{L}\d'’-]{1,24}){0,2}$/u;

/** Words that a page is found by, one to a line, between the text’s last sentence and the page’s own end. */
function withoutTags(lines: Line[], end: number, context: Context): Line[] {
  const tags = new Set<Line>();
  let at = end - 1;
  for (; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    if (line.text === '') continue;
    if (line.cell || !tag.test(line.text) || isMarked(line.text) || readBullet(line.text)) break;
    tags.add(line);
  }
  if (tags.size < 2 || !/[.!?…]["”»)]?$/.test(lines[at]?.text ?? '')) return lines;
  for (const line of tags) context.ignore({ line }, 'words that the page is found by');
  return lines.map((line) => (tags.has(line) ? blank(line) : line));
}

/**
 * Whether a line is marked as a part; a number alone is one where it counts a question, and not
 * readers, a heading where something stands below it.
 */
function isOfText(lines: Line[], index: number): boolean {
  const { text, cell } = lines[index] as Line;
  if (cell) return true;
  if (text === '' || !isMarked(text) || readFurniture(text) !== null) return false;
  const isNumber = readNumberAlone(text) !== null;
  if (!isNumber && readHeading(text) === null) return true;
  if (isNumber && readFurniture(lines[index - 1]?.text ?? '')?.ends) return false;
  const below = lines.slice(index + 1, index + 6).filter((line) => line.text !== '');
  return below.some((line) => asks(line.text) || isPart(line.text) || (!isNumber && readBullet(line.text) !== null));
}

/** Whether nothing below a line is marked as a part; where nothing is marked anywhere, nothing below may ask. */
const endsHere = (lines: Line[], index: number, lastPart: number): boolean =>
  lastPart >= 0 ? lastPart < index : lines.every(({ text }, at) => at <= index || !asks(text));

const contents =
  /^(?:table of contents|contents|on this page|in this (?:article|guide|post)|jump to(?: section)?|sommaire|table des matières|dans cet article|inhalt(?:sverzeichnis)?|in diesem (?:artikel|beitrag)|indice(?: dei contenuti)?|in questo articolo)\s?:?$/i;

const withoutMark = (text: string) => {
  const bullet = readBullet(text);
  const rest = bullet?.rest ?? text;
  return wordKey(readNumber(rest)?.rest ?? rest);
};

/** A table of contents: what stands below its heading and comes again in the text. */
function withoutContents(lines: Line[], context: Context): Line[] {
  const start = lines.findIndex(({ text, cell }) => !cell && text.length < 40 && contents.test(text));
  if (start < 0) return lines;
  const later = new Map<string, number>();
  for (const [index, { text }] of lines.entries())
    if (index > start && text !== '' && text.length < 300) later.set(withoutMark(text), index);
  const result = [...lines];
  const leave = (index: number) => {
    const line = lines[index] as Line;
    context.ignore({ line }, 'the page’s table of contents');
    result[index] = blank(line);
  };
  leave(start);
  for (let index = start + 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (lines[index]?.cell || (later.get(withoutMark(text)) ?? 0) <= index) break;
    leave(index);
  }
  return result;
}
