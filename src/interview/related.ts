/** Related roles: pairs of lines in a guide, "Role - reason" in a brief. */

import type { Context } from './context.ts';
import type { Passage, RelatedRole } from './interview.ts';
import { type Item, joined, markOf, passageOf } from './items.ts';
import { cut, spanOf } from './span.ts';

const separator = /\s[-–—]+\s|\s?—\s?|:\s/;
const longestRole = 80;

/** Reads the section’s lines. A role without a reason is kept and reported. */
export function readRelated(items: Item[], context: Context): RelatedRole[] {
  const related: RelatedRole[] = [];
  for (const item of items) readLine(item, related, context);
  for (const { role, reason } of related) if (!reason) context.report('related-reason-missing', role, role.text);
  return related;
}

/** A role with its reason, a role alone, the reason of the role above, or the rest of a broken line. */
function readLine(item: Item, related: RelatedRole[], context: Context): void {
  const open = related.at(-1);
  const mark = markOf(item);
  const whole = passageOf(item.line, mark?.offset, mark?.end);
  const named = context.findRole(whole.text) !== null;
  if (open && !mark && !named && !open.reason) {
    open.reason = whole;
    return;
  }
  if (open?.reason && item.wrapped && !named) {
    open.reason = joined(open.reason, whole, ' ');
    return;
  }
  related.push(named ? { role: whole, reason: null } : splitPair(item, whole));
}

function splitPair(item: Item, whole: Passage): RelatedRole {
  const mark = markOf(item);
  const span = spanOf([{ line: item.line, offset: mark?.offset ?? 0, end: mark?.end ?? item.line.text.length }]);
  const match = separator.exec(span.text.slice(0, longestRole + 4));
  const role = match && match.index <= longestRole ? cut(span, 0, match.index) : null;
  return match && role ? { role, reason: cut(span, match.index + match[0].length) } : { role: whole, reason: null };
}

/** Sources: a bullet or a line each; the rest of a broken line goes on with the line above. */
export function readSources(items: Item[]): Passage[] {
  const sources: Passage[] = [];
  for (const item of items) {
    const mark = markOf(item);
    const source = passageOf(item.line, mark?.offset, mark?.end);
    const above = sources.at(-1);
    if (above && item.wrapped) sources[sources.length - 1] = joined(above, source, ' ');
    else sources.push(source);
  }
  return sources;
}
