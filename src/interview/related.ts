/** Related roles: pairs of lines in a guide, "Role - reason" in a brief. */
import type { Context } from './context.ts';
import { furnitureReason } from './headings.ts';
import type { Passage, RelatedRole } from './interview.ts';
import { type Item, passageOf } from './items.ts';

const separator = /\s+[-–—]\s+|:\s+/;

/** Reads the section’s lines. A role without a reason is kept and reported. */
export function readRelated(items: Item[], context: Context): RelatedRole[] {
  const related: RelatedRole[] = [];
  let open: RelatedRole | null = null;
  for (const item of items) {
    const reason = furnitureReason(item.line.text);
    if (reason) {
      context.ignore(item, reason);
      continue;
    }
    const whole = passageOf(item.line, item.bullet?.offset ?? item.numbered?.offset ?? 0);
    const marked = item.bullet !== null || item.numbered !== null;
    const named = context.findRole(whole.text) !== null;
    if (open && !marked && !named) {
      open.reason = whole;
      open = null;
      continue;
    }
    const pair =
      marked || context.findRole(whole.text.split(separator)[0] ?? '')
        ? splitPair(whole)
        : { role: whole, reason: null };
    related.push(pair);
    open = pair.reason ? null : pair;
  }
  for (const { role, reason } of related) if (!reason) context.report('related-reason-missing', role, role.text);
  return related;
}

function splitPair(whole: Passage): RelatedRole {
  const match = separator.exec(whole.text);
  if (!match || match.index > 80) return { role: whole, reason: null };
  const start = match.index + match[0].length;
  return {
    role: { ...whole, text: whole.text.slice(0, match.index) },
    reason: { ...whole, text: whole.text.slice(start), column: whole.column + start },
  };
}

/** Sources: a bullet or a line each. */
export const readSources = (items: Item[]): Passage[] =>
  items.map((item) => passageOf(item.line, item.bullet?.offset ?? item.numbered?.offset ?? 0));

/** Lines that no section can hold. */
export function leaveOut(items: Item[], reason: string, context: Context): void {
  for (const item of items) context.ignore(item, furnitureReason(item.line.text) ?? reason);
}
