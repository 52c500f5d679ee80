/** One raw text → an Interview, or one clear refusal. */
import { type Diagnostic, sortDiagnostics } from '../diagnostics/report.ts';
import { isClean, readClean } from './clean/read.ts';
import { type Context, collect } from './context.ts';
import { decode } from './decode.ts';
import type { Interview, Passage } from './interview.ts';
import { toItems } from './items.ts';
import { detectLayout } from './layout.ts';
import { layouts } from './layouts/index.ts';
import { toLines } from './lines.ts';
import { readPrelude } from './prelude.ts';
import { type RoleNames, roleFinder, titleReader } from './titles.ts';

const readTitle = titleReader(layouts);

export interface Parsed {
  /** Null where the file cannot be an interview; `diagnostics` then says why. */
  interview: Interview | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads the bytes of one raw text. `file` is the name that complaints give; `roles` are the names that a title
 * may have. Never throws on any bytes: what is odd is in `diagnostics`, what is left out in `interview.ignored`.
 */
export function parseInterview(bytes: Uint8Array, file: string, roles: RoleNames[]): Parsed {
  const { context, diagnostics, ignored } = collect(file, { findRole: roleFinder(roles), readTitle });
  const decoded = decode(bytes);
  if ('refusal' in decoded) {
    context.report(decoded.refusal.rule, decoded.refusal, decoded.refusal.subject);
    return { interview: null, diagnostics };
  }
  const { lines, odd } = toLines(decoded.text);
  if (isClean(lines)) {
    for (const { rule, line, column, subject } of odd) context.report(rule, { line, column }, subject);
    const read = readClean(lines, context);
    const role = roleOf(read.title, context);
    const interview = { file, role, ...read, ignored: ignored.toSorted((a, b) => a.line - b.line) };
    return { interview, diagnostics: sortDiagnostics(diagnostics) };
  }
  const items = toItems(lines);
  const layout = detectLayout(items, readTitle);
  const first = items[0];
  if (!first || !layout) {
    const place = first ? { line: first.line.number, column: first.line.columnAt(0) } : { line: 1, column: 1 };
    context.report(first ? 'text-not-interview' : 'text-empty', place);
    return { interview: null, diagnostics };
  }
  for (const { rule, line, column, subject } of odd) context.report(rule, { line, column }, subject);
  const prelude = readPrelude(items, layouts[layout].beginsBody, context);
  const role = prelude.name === null ? null : context.findRole(prelude.name);
  if (prelude.title && prelude.name !== null && role === null)
    context.report('title-role-unknown', prelude.title, prelude.name);
  const body = layouts[layout].read(prelude, context);
  const interview = {
    file,
    layout,
    title: prelude.title,
    role,
    ...body,
    ignored: ignored.toSorted((a, b) => a.line - b.line),
  };
  return { interview, diagnostics: sortDiagnostics(diagnostics) };
}

/** The role that the title of a text in the clean form names, or null. */
function roleOf(title: Passage | null, context: Context): string | null {
  if (!title) return null;
  const name = context.readTitle(title.text)?.name ?? title.text;
  const role = context.findRole(name);
  if (role === null) context.report('title-role-unknown', title, name);
  return role;
}
