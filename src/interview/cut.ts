/** Whether a text was cut off in the middle of its last sentence. */
import { type Context, placeOf } from './context.ts';
import type { Interview } from './interview.ts';
import type { Item } from './items.ts';

/** Answers end so: with a full stop, or what closes a quotation or a bracket after one. */
const ended = /[.!?…:;)\]”»"'’*%]$/u;
/** Shorter than this, a last line may be a heading, a name or a point of a list. */
const shortest = 40;
/** So much of the end is quoted. */
const quoted = 60;

/** Complains where the last answer stops without a full stop and the others do not. */
export function reportCut({ questions, sources, related, drills }: Interview, items: Item[], context: Context): void {
  const last = items.at(-1);
  if (!last || last.bullet || last.numbered || ended.test(last.line.text) || last.line.text.length < shortest) return;
  if (related.length > 0 || sources.length > 0) return;
  const texts = [...questions.map(({ answer }) => answer), ...drills.map(({ prompt }) => prompt)].filter(
    (text) => text !== null,
  );
  const broken = texts.find(({ endLine }) => endLine === last.line.number);
  if (!broken || texts.some((text) => text !== broken && !ended.test(text.text))) return;
  context.report('text-cut', placeOf(last), broken.text.slice(-quoted));
}
