/**
 * Checks from outside that a parsed text lost nothing and points to the right places. It shares no code with the
 * parser: what a mark, a label or an invisible character is, is said here a second time, in other words.
 */
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Interview, Passage } from '../interview.ts';

/** Every fault found, in words; an empty list means that all is well. */
export function faultsOf(raw: string, interview: Interview, diagnostics: Diagnostic[]): string[] {
  const lines = raw.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const passages = passagesOf(interview);
  return [...lostLines(lines, interview, passages), ...wrongPlaces(lines, interview, passages, diagnostics)];
}

/** All passages of a tree, found by their shape, so that a field added later is not forgotten. */
export function passagesOf(node: unknown): Passage[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isPassage(node)) return [node];
  return Object.values(node).flatMap(passagesOf);
}

const isPassage = (node: object): node is Passage => 'text' in node && 'column' in node && 'endLine' in node;

const plain = /^[ -~]*$/;
/** A text with plain spaces and without what nobody sees. */
function unseen(text: string): string {
  if (plain.test(text)) return text.replace(/ {2,}/g, ' ');
  return text.replace(/(?:[^\S\ufeff]|\u0085)+/gu, ' ').replace(/[\p{Cc}\p{Cf}\ufff9-\uffff]/gu, '');
}
/** Letters and digits alone: what must never be lost. */
function letters(text: string): string {
  if (plain.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '');
  return (unseen(text).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}

const mark =
  /^(?:o\s+|[^\p{L}\p{N}]*)(?:(?:q|question|no|n°|№)?\W{0,4}\d{1,6}(?:\s?(?:of|\/)\s?\d{1,4})?(?=[\W_]|$|\p{Lu}))?/iu;
const label =
  /^[\W_]*(?:what (?:it|this)(?: question)? (?:tests|assesses|checks)|why they ask|assesses|tests|purpose|(?:answer|sample|example|model|suggested|expert)(?: of an)?(?: (?:example|answer|response|sample))?|key points?|points to hit|(?:what to )?avoid|follow[- ]?ups?(?: questions?)?|theme|formula|(?:worked )?example|also(?: called| known as)?|other names|sources?|title|worked (?:answer|solution)s?|short|(?:in )?plain(?: words)?|in (?:brief|short)|(?:a good )?reply|your (?:own )?case|ranges?|group|not to be confused with)[\W_]*?(?:[:：]|\s[-–—]\s|$)|^not to be confused with\s/iu;

/** What may be left of a line when its mark, its label, or a number that is glued to it, is taken off. */
function* remains(line: string): Generator<string> {
  const whole = unseen(line).trim();
  yield letters(whole);
  const unmarked = whole.replace(mark, '');
  yield letters(unmarked);
  for (const text of [whole, unmarked]) {
    yield letters(text.replace(label, ''));
    yield letters(text.replace(/[-‐–*_#\s]+/gu, ' ').replace(label, ''));
  }
  yield letters(whole.replace(/\d{1,3}$/, ''));
  yield letters(whole.replace(/\d{1,3}(?=\s?\p{Lu}\D*$)/u, ''));
}

function lostLines(lines: string[], interview: Interview, passages: Passage[]): string[] {
  const held = new Map<number, { column: number; text: string }[]>();
  for (const { text, line, endLine, column } of passages)
    for (let at = line; at <= endLine; at += 1)
      add(held, at, { column: at === line ? column : 0, text: letters(text) });
  const ignored = new Map<number, string[]>();
  for (const { line, text } of interview.ignored) add(ignored, line, letters(text));
  return lines.flatMap((line, index) => {
    const texts = (held.get(index + 1) ?? []).toSorted((a, b) => a.column - b.column).map(({ text }) => text);
    const kept = texts.join('');
    const left = ignored.get(index + 1) ?? [];
    // What was left out stands at the line’s beginning or is all of it.
    const found = remains(line).some((rest) =>
      ['', ...left, left.join('')].some((out) => rest.startsWith(out) && kept.includes(rest.slice(out.length))),
    );
    return found ? [] : [`line ${index + 1} is lost: “${line.slice(0, 120)}”`];
  });
}

function add<T>(map: Map<number, T[]>, line: number, entry: T): void {
  const known = map.get(line);
  if (known) known.push(entry);
  else map.set(line, [entry]);
}

function wrongPlaces(lines: string[], interview: Interview, passages: Passage[], diagnostics: Diagnostic[]): string[] {
  const faults: string[] = [];
  for (const { text, line, column, endLine } of passages) {
    const first = unseen(text).split(' ', 1)[0] ?? '';
    const there = unseen((lines[line - 1] ?? '').slice(column - 1));
    if (!there.startsWith(unseen(first)) || text === '')
      faults.push(`“${text.slice(0, 60)}” is not at ${line}:${column}`);
    if (endLine < line || endLine > lines.length) faults.push(`“${text.slice(0, 60)}” ends at line ${endLine}`);
  }
  for (const { line, text } of interview.ignored)
    if (!letters(lines[line - 1] ?? '').includes(letters(text)))
      faults.push(`ignored “${text.slice(0, 60)}” is not in line ${line}`);
  for (const { line, column, ruleId } of diagnostics)
    if (!(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1))
      faults.push(`${ruleId} points to ${line}:${column}, outside the file`);
  return faults;
}
