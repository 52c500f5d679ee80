/** One raw text → the interviews that it holds, or one clear refusal. */
import { type Diagnostic, sortDiagnostics } from '../diagnostics/report.ts';
import { isClean, partTexts, readClean } from './clean/read.ts';
import { type Context, collect, placeOf } from './context.ts';
import { reportCut } from './cut.ts';
import { decode } from './decode.ts';
import type { Interview, Passage } from './interview.ts';
import { toItems } from './items.ts';
import { languageOf } from './languages.ts';
import { detectLayout } from './layout.ts';
import { layouts, ownTitles } from './layouts/index.ts';
import type { Body } from './layouts/layout.ts';
import { type Line, toLines } from './lines.ts';
import { asLetters, mayBeMisread } from './misread.ts';
import { type Part, partsOf } from './parting.ts';
import { type FoundTitle, leadInOf, readPrelude } from './prelude.ts';
import { isHtml, isInColumns, refusalOf } from './refusal.ts';
import { settle } from './settle.ts';
import { sieve } from './sieve.ts';
import { longestTitle, type RoleNames, readTitle, roleAmong, roleFinder } from './titles.ts';

export interface Parsed {
  /** In the order of the file, one for each title; none where the file cannot be an interview: `diagnostics` then says why. */
  interviews: Interview[];
  diagnostics: Diagnostic[];
}

/**
 * Reads the bytes of one raw text. `file` is the name that complaints give; `roles` are the names that a title
 * may have. Never throws on any bytes: what is odd is in `diagnostics`, what is left out in an interview’s `ignored`.
 */
export function parseInterview(bytes: Uint8Array, file: string, roles: RoleNames[]): Parsed {
  const findRole = roleFinder(roles);
  const own = ownTitles();
  const titleIn = (line: string) => readTitle(line.slice(0, longestTitle + 1), (name) => findRole(name) !== null, own);
  const { context, diagnostics, ignored } = collect(file, {
    findRole,
    readTitle: (line) => titleIn(line) ?? (mayBeMisread(line) ? titleIn(asLetters(line)) : null),
  });
  const refuse = (): Parsed => ({ interviews: [], diagnostics: diagnostics.filter(({ fatal }) => fatal) });
  const decoded = decode(bytes);
  if ('refusal' in decoded) {
    context.report(decoded.refusal.rule, decoded.refusal, decoded.refusal.subject);
    return refuse();
  }
  const { lines, odd } = toLines(decoded.text);
  const clean = isClean(lines);
  const kept = clean || isHtml(lines) ? [] : sieve(lines, context);
  // Columns that a layout reads are no page that was copied across two of them.
  const items = isInColumns(lines) && !kept.some(({ cell }) => cell) ? [] : toItems(kept);
  settle(items);
  const read = clean
    ? partTexts(lines).map((part) => readCleanPart(part, file, context))
    : readParts(partsOf(items, context), file, context, leadInOf(lines, context));
  if (read.length === 0) {
    const first = lines.find(({ text }) => text !== '');
    const place = first ? { line: first.number, column: first.columnAt(0) } : { line: 1, column: 1 };
    context.report(first ? 'text-not-interview' : 'text-empty', place, refusalOf(lines, items));
    return refuse();
  }
  for (const { rule, line, column, subject } of odd) context.report(rule, { line, column }, subject);
  const begins = read.map(({ line }) => line);
  const interviews = read.map(({ interview }, index) => ({
    ...interview,
    ignored: ignored
      .filter(
        ({ line }) =>
          (index === 0 || line >= (begins[index] ?? 0)) && line < (begins[index + 1] ?? Number.POSITIVE_INFINITY),
      )
      .toSorted((a, b) => a.line - b.line),
  }));
  return { interviews, diagnostics: sortDiagnostics(diagnostics) };
}

interface ReadPart {
  interview: Interview;
  /** Where it begins. */
  line: number;
}

/** All interviews of the file. What stands under a title and is none is left out of the others, line by line. */
function readParts(parts: Part[], file: string, context: Context, leadIn: FoundTitle | null): ReadPart[] {
  const read = parts.map((part) => readPart(part, file, context, parts.length === 1 ? leadIn : null));
  if (read.every((part) => part === null)) return [];
  for (const [index, { items }] of parts.entries())
    if (read[index] === null) for (const item of items) context.unplaced(item);
  return read.filter((part) => part !== null);
}

/** Whether nothing was found below the title and the words under it: then nobody can study the text. */
const isEmpty = (interview: Interview): boolean =>
  [
    interview.lookFor,
    interview.questions,
    interview.conceptGroups,
    interview.drills,
    interview.smartQuestions,
    interview.related,
    interview.sources,
  ].every((part) => part.length === 0);

/** One interview of the file; null where its lines are none. */
function readPart(
  { items, closing }: Part,
  file: string,
  context: Context,
  leadIn: FoundTitle | null,
): ReadPart | null {
  const layout = detectLayout(items, context.readTitle);
  const [first] = items;
  if (!first || !layout) return null;
  const prelude = readPrelude(items, closing, layouts[layout].beginsBody, context, leadIn);
  const role = prelude.title && roleOf(prelude.title, prelude.name ?? prelude.title.text, context);
  const body = layouts[layout].read(prelude, context, layouts[layout]);
  const interview = { file, layout, language: languageIn(body), title: prelude.title, role, ...body, ignored: [] };
  if (isEmpty(interview)) context.report('nothing-to-study', interview.title ?? placeOf(first));
  reportCut(interview, items, context);
  return { interview, line: first.line.number };
}

/** One interview in the marked form. */
function readCleanPart(lines: Line[], file: string, context: Context): ReadPart {
  const { layout, title, ...body } = readClean(lines, context);
  const name =
    title && (context.readTitle(title.text)?.name ?? roleAmong(title.text, isRole(context))?.name ?? title.text);
  const role = title && name && roleOf(title, name, context);
  const interview = { file, layout, language: languageIn(body), title, role, ...body, ignored: [] };
  return { interview, line: lines[0]?.number ?? 1 };
}

/** The role that a title names, or null with a complaint. */
function roleOf(title: Passage, name: string, context: Context): string | null {
  const role = context.findRole(name) ?? roleWithin(name, context) ?? roleWithin(title.text, context);
  if (role === null) context.report('title-role-unknown', title, name);
  return role;
}

/** "Lagerverwalter (Stock manager)", "Vendeur / Stock runner", "Stock runner in luxury retail": a part of the name may be known. */
const roleWithin = (title: string, context: Context): string | null =>
  title
    .split(/[()[\]/|:]|\s[–—&+-]\s|\s(?:in|at|bei|im|beim|chez|dans|en|presso|nel|nella)\s/)
    .map((part) => context.findRole(part.trim()))
    .find((role) => role !== null) ?? null;

const isRole = (context: Context) => (name: string) => context.findRole(name) !== null;

/** The language of what is said: labels and headings may be in another. */
const languageIn = (body: Body) => languageOf(textsIn(body), 'en');

function* textsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('text' in node && typeof node.text === 'string') yield node.text;
  else for (const inner of Object.values(node)) yield* textsIn(inner);
}
