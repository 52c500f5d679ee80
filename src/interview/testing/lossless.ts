/**
 * Checks from outside that a parsed text lost nothing and points to the right places. It shares no code with the
 * parser: what a mark, a label or an invisible character is, is said here a second time, in other words.
 */
import type { Diagnostic } from '../../diagnostics/report.ts';
import type { Interview, Passage } from '../interview.ts';

/** Every fault found, in words; an empty list means that all is well. */
export function faultsOf(raw: string, interviews: Interview | Interview[], diagnostics: Diagnostic[]): string[] {
  const lines = raw.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const passages = passagesOf(interviews);
  const ignored = [interviews].flat().flatMap((interview) => interview.ignored);
  return [...lostLines(lines, ignored, passages), ...wrongPlaces(lines, ignored, passages, diagnostics)];
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  euro: '€',
  pound: '£',
  bull: '•',
  plusmn: '±',
  bdquo: '„',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
};
const formatting =
  /<\/?(?:a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|i|ins|kbd|li|mark|ol|p|s|small|span|strong|sub|summary|sup|u|ul)(?:\s[^<>]*)?\/?>/gi;

/** A line as a page shows it: entities, tags, addresses of links and number signs are what they stand for. */
function shown(line: string): string {
  if (!/[&<[{^【+\u2460-\u24ff\u2776-\u2793]|^h[1-6]\.|:contentReference/.test(line)) return line;
  let text = line;
  for (let time = 0; time < 3; time += 1)
    text = text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? entities[name.toLowerCase()] ?? whole;
      const code = Number.parseInt(name.replace(/^#x?/i, ''), /^#x/i.test(name) ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    });
  return text
    .replace(formatting, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\][]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s"[^"]*")?\)/g, '$1')
    .replace(/\[\^\w+\](?!:)/g, '')
    .replace(/!?\[\[(?:[^\][|]+\|)?([^\][|]+)\]\]/g, '$1')
    .replace(/\s\^[a-z\d-]{3,41}$/, '')
    .replace(/\[([bius])\](?=[^[\]]*\[\/\1\])|\[\/[bius]\]/gi, '')
    .replace(/\[\/?(?:quote|size|color|url|img|list|code|center|spoiler|font)(?:=[^\][]*)?\]/gi, '')
    .replace(/\{(?:color|info|panel|note|tip|warning|quote|code)(?::[^{}]*)?\}/g, '')
    .replace(/^h[1-6]\.\s/, '')
    .replace(/^([\s>]*)\[!\p{L}[\p{L}\d_-]*\][-+]?(?=\s|$)/u, '$1')
    .replace(/(?<=[.!?"”’)])[a-z][a-z\d-]{1,40}\+\d{1,2}(?=$|\s)/g, '')
    .replace(/【[^【】]*】|:contentReference\[[^\][]*\](?:\{[^{}]*\})?/g, '')
    .replace(/[\u2460-\u24ff\u2776-\u2793]/g, '1. ');
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
  /^[\W_]*(?:what (?:it|this)(?: question)? (?:tests|assesses|checks)|why they ask|assesses|tests|purpose|(?:answer|sample|example|model|suggested|expert)(?: of an)?(?: (?:example|answer|response|sample))?|key points?|points to hit|(?:what to )?avoid|follow[- ]?ups?(?: questions?)?|theme|formula|(?:worked )?example|also(?: called| known as)?|other names|sources?|title|worked (?:answer|solution)s?|short|(?:in )?plain(?: words)?|in (?:brief|short)|(?:a good )?reply|your (?:own )?case|ranges?|group|not to be confused with)[\W_]*?\d{0,3}[\W_]*?(?:[:：]|\s[-–—]\s|$)|^not to be confused with\s/iu;

// A label of another wording or language: few words before a colon, or alone on the line, with one of these among them.
const other =
  /^[^:：]{0,60}?(?:\b(?:dahinter|ask(?:s|ed|ing)?|look(?:s|ing)? for|looks like|indicators|signs|evidence|listen|wants?|test|assess|intent|rationale|skills?|competenc|employer|candidates?|interviewer|recruiter|hiring manager|introduction|answers?|response|respond|approach|tips?|hints?|say|include|mention|cover|structure|elements|green flags?|red flags?|mistakes?|pitfalls?|warning|probes?|probing|follow|do|dos|don.?ts?|example|exemple|beispiel|esempio|question|frage|domanda)|r[éèe]ponse|antwort|bewerber|kandidat|risposta|candidat|[ée]valu|v[ée]rifi|test|objectif|but de|pourquoi|recherch|recrut|attend|[ée]coute|aspetto|cerco|selezionator|intervistator|worauf ich|h[öo]ren will|conseil|astuce|[ée]viter|erreur|points? cl|relance|gepr|bewertet|getestet|warum|ziel der|worauf|tipp|vermeid|fehler|nachfrage|kernpunkt|valuta|perch|obiettivo|scopo|cerca|consigli|suggeriment|evitare|errori|punti chiave|approfondimento|rispondere|l[öo]sung|soluzione|corrig|titre|titel|titolo|formule|formel|quelle|fonte|th[eè]m[ae]|tema)[^:：]{0,60}?(?:\s?[:：]|\s[-–—]\s|$)/iu;
// Numbers within numbers, Roman numbers and letters before a question.
const counted = /^\W*(?:(?:\d{1,2}\.)+\d{1,2}|[ivxIVX]{1,6}|[A-Za-z]\d{0,2})\s?[.):\]]{0,2}\s+/u;
// A label in brackets behind a question: “(tests: patience)”.
const behind =
  /[([]\p{L}[^()[\]:：]{1,40}[:：](?=[^()[\]]*[)\]]\.?[*_]{0,3}$)|[?]["'”’»]?\s(?:[—–-]\s)?[*_]{0,2}\p{L}[^()[\]:：]{1,40}[:：]/u;
const letter = /^[^\p{L}]*(?:[qarfd])\s?\d{0,3}\s?[:：.)–-]/iu;

/** What may be left of a line when its mark, its label, or a number that is glued to it, is taken off. */
function* remains(line: string, out: string[]): Generator<string> {
  // The marks of comments, where the comments stand below.
  const unmarkedLine = line.replace(/(?<=\S)(?:\[(?:[a-z]{1,2}|\d{1,2})\])+(?=$|\s|[.,;:!?])/g, '');
  if (unmarkedLine !== line) yield* remains(unmarkedLine, out);
  for (const gone of out)
    if (gone !== '' && unseen(line).includes(unseen(gone)))
      yield* remains(unseen(line).slice(unseen(line).indexOf(unseen(gone)) + unseen(gone).length), []);
  const whole = unseen(shown(unseen(line)))
    .replace(/:[a-z][a-z0-9_+-]+:/g, ' ')
    .trim();
  yield letters(unseen(line));
  yield letters(whole);
  yield letters(whole.replace(mark, '').replace(/\[\d+\]/g, ''));
  yield letters(whole.replace(/\[\d+\]/g, ''));
  const unmarked = whole.replace(mark, '');
  yield letters(unmarked);
  yield letters(whole.replace(counted, ''));
  for (const text of [whole, unmarked, unmarked.replace(mark, ''), whole.replace(counted, '')]) {
    yield letters(text);
    yield letters(text.replace(label, ''));
    yield letters(text.replace(other, ''));
    // A dash inside a label is none of its end.
    if (other.test(text)) yield letters(text.replace(/^[^:：]{0,120}[:：]/, ''));
    yield letters(text.replace(letter, ''));
    yield letters(text.replace(behind, ' '));
    yield letters(text.replace(/[-‐–*_#\s]+/gu, ' ').replace(label, ''));
  }
  yield letters(whole.replace(/\d{1,3}$/, ''));
  // A machine that read a picture took the number for a letter.
  yield letters(whole.replace(/^\W*[lI|](?=\s?[.)])/, '1'));
  yield letters(whole.replace(/\d{1,3}(?=\s?\p{Lu}\D*$)/u, ''));
}

function lostLines(lines: string[], left: Interview['ignored'], passages: Passage[]): string[] {
  const held = new Map<number, { column: number; text: string }[]>();
  for (const { text, line, endLine, column } of passages)
    for (let at = line; at <= endLine; at += 1)
      add(held, at, { column: at === line ? column : 0, text: letters(text) });
  const ignored = new Map<number, string[]>();
  const whole = new Map<number, string[]>();
  for (const { line, text } of left) add(whole, line, text);
  for (const { line, text } of left) add(ignored, line, letters(text));
  return lines.flatMap((line, index) => {
    const texts = (held.get(index + 1) ?? []).toSorted((a, b) => a.column - b.column).map(({ text }) => text);
    const kept = texts.join('');
    const out = ignored.get(index + 1) ?? [];
    // What was left out stands at the line’s beginning or is all of it.
    const found = remains(line, whole.get(index + 1) ?? []).some(
      (rest) =>
        ['', ...out, out.join('')].some((gone) => rest.startsWith(gone) && kept.includes(rest.slice(gone.length))) ||
        (out.length > 0 && kept.length > 0 && without(rest, out).every((part) => kept.includes(part))),
    );
    // The cells of a table are texts of their own.
    const cells = line.split(/[\t|]/).map((cell) => letters(cell));
    const inCells =
      cells.length > 1 &&
      cells.every((cell) => /^\d*$/.test(cell) || kept.includes(cell) || out.some((gone) => gone.includes(cell)));
    return found || inCells ? [] : [`line ${index + 1} is lost: “${line.slice(0, 120)}”`];
  });
}

/** What is left of a line’s letters where parts of it were left out, in their order. */
function without(rest: string, out: string[]): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const gone of out) {
    const at = rest.indexOf(gone, from);
    if (at < 0) return [rest];
    parts.push(rest.slice(from, at));
    from = at + gone.length;
  }
  return [...parts, rest.slice(from)];
}

function add<T>(map: Map<number, T[]>, line: number, entry: T): void {
  const known = map.get(line);
  if (known) known.push(entry);
  else map.set(line, [entry]);
}

/** Whether a line begins with a word, or with all of it that stands on the line. */
const startsAlike = (line: string, word: string) =>
  word !== '' && line !== '' && (line.startsWith(word) || word.startsWith(line));

/** A word without letters stands where its signs do, whatever a page wrote for them: “&amp;”, “\\(”. */
const isOfSigns = (word: string, line: string): boolean =>
  letters(word) === '' && [...word].every((sign) => line.includes(sign) || shown(line).includes(sign));

function wrongPlaces(
  lines: string[],
  left: Interview['ignored'],
  passages: Passage[],
  diagnostics: Diagnostic[],
): string[] {
  const faults: string[] = [];
  for (const { text, line, column, endLine } of passages) {
    const first = unseen(text).split(' ', 1)[0] ?? '';
    const raw = (lines[line - 1] ?? '').slice(column - 1);
    const there = unseen(raw);
    // A word may have marks inside it, or be parted at the line’s end.
    const begins =
      there.startsWith(unseen(first)) ||
      isOfSigns(unseen(first), there) ||
      startsAlike(letters(shown(there)), letters(first)) ||
      startsAlike(letters(raw), letters(first)) ||
      startsAlike(letters(raw.replace(/^\W*[lI|](?=\s?[.)])/, '1')), letters(first)) ||
      // An empty cell of a table is a dash.
      (/^– \| /.test(text) && raw.includes('|')) ||
      // A table is said as a sentence: its lines have the names of the periods somewhere.
      (/^[^\n]+ → [^\n]+: /.test(text) &&
        lines.slice(line - 1, endLine).some((one) => letters(one).includes(letters(first))));
    if (!begins || text === '') faults.push(`“${text.slice(0, 60)}” is not at ${line}:${column}`);
    if (endLine < line || endLine > lines.length) faults.push(`“${text.slice(0, 60)}” ends at line ${endLine}`);
  }
  for (const { line, text } of left)
    if (
      !letters((lines[line - 1] ?? '').replace(/\[(?:\d+|[a-z]{1,2})\]/g, '')).includes(letters(text)) &&
      !letters(lines[line - 1] ?? '').includes(letters(text)) &&
      // A machine that read a picture took the number for a letter.
      !letters((lines[line - 1] ?? '').replace(/^\W*[lI|](?=\s?[.)])/, '1')).includes(letters(text)) &&
      !letters(shown(lines[line - 1] ?? '')).includes(letters(text))
    )
      faults.push(`ignored “${text.slice(0, 60)}” is not in line ${line}`);
  for (const { line, column, ruleId } of diagnostics)
    if (!(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1))
      faults.push(`${ruleId} points to ${line}:${column}, outside the file`);
  return faults;
}
