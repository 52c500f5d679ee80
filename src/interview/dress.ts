/**
 * The marks that a page’s source or an editor’s program leaves in a line: entities, tags, links, Markdown, emoji. They
 * stand in no text; what they said of the line is kept beside it. A sign that is a word of the text stays: “5 * 3”, “<5 %”.
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { type Line, rewrite } from './lines.ts';

// Only such lines are looked at any further: most have none of these.
const suspicious =
  /[&*_~`\\<[{^【\ue200☐☑☒①-⓿❶-➓\u{1f51f}]|\u20e3|^[>#=]|^h[1-6]\.\s|\|\||\+\d|:contentReference|==|^(?:[-*+•]\s+)?[▸▾▼✓✔★\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]|^\s*[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;

/** A line without such marks. Columns stay those of the raw file. */
export function undress(line: Line): Line {
  if (!suspicious.test(line.text)) return line;
  let bare = line;
  for (const step of steps) bare = step(bare);
  return bare;
}

type Step = (line: Line) => Line;

const reference = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A character for its entity; spaces are plain, and what has no width is left out, as in all lines. */
function characterOf(name: string): string | null {
  const code = /^#(x)?([\da-f]+)$/i.exec(name);
  const character = code
    ? fromCode(Number.parseInt(code[2] ?? '', code[1] ? 16 : 10))
    : decodeNamedCharacterReference(name) || decodeNamedCharacterReference(name.toLowerCase());
  if (!character) return null;
  if (/^\s$/u.test(character)) return ' ';
  return /^[\p{Cc}\p{Cf}]$/u.test(character) ? '' : character;
}
const fromCode = (code: number) =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;

/** A feed may encode what was encoded already: “&amp;nbsp;”. */
const timesEncoded = 3;

const decodeEntities: Step = (line) => {
  let decoded = line;
  for (let time = 0; time < timesEncoded && decoded.text.includes('&'); time += 1) {
    const next = rewrite(decoded, reference, ([, name = '']) => characterOf(name));
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
};

// Number signs of emoji and of typefaces, as the number and full stop that they stand for.
const keycaps = /^((?:\d\ufe0f?\u20e3)+|\u{1f51f}|[①-⑳❶-❿➀-➓⓵-⓾])[.:)]?\s*/u;
const numberSigns: [first: string, count: number][] = [
  ['①', 20],
  ['❶', 10],
  ['➀', 10],
  ['➊', 10],
  ['⓵', 10],
];

function numberOf(sign: string): number {
  if (sign.includes('\u20e3')) return Number(sign.replace(/\D/g, ''));
  const code = sign.codePointAt(0) ?? 0;
  for (const [first, count] of numberSigns) {
    const rank = code - (first.codePointAt(0) ?? 0);
    if (rank >= 0 && rank < count) return rank + 1;
  }
  return 10;
}

// “> ” before a quoted line; before a quantity it means “more than”.
const quotation = /^(?:>\s*)+(?!\d+(?:[.,]\d+)?(?![.)\d]))/;
const heading = /^(#{1,6})\s+(?=\S)|\s+#{1,6}$/g;
// Boxes of a list of tasks.
const box = /^([-*+•]\s+)?(?:\[[ xX✓✔]?\]|[☐☑☒])\s+(?=\S)/u;
const emoji =
  '(?:[\\p{Extended_Pictographic}\\u{1f1e6}-\\u{1f1ff}][\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?(?:\\u200d\\p{Extended_Pictographic}\\ufe0f?)*)';
// An emoji before a line is decoration; where it is a bullet, marks.ts says so.
const decoration = new RegExp(
  `^([-*+•]\\s+)?(?![✓✔✅★▪▫►▸➤➔◆©®™])(?:${emoji}\\s*)+(?=[\\p{L}\\p{N}*_“"'«(\\[¿¡])`,
  'u',
);

/** "- ▸ What", "- ✅ A view": the arrow that opens a fold, or a tick, stands behind the bullet. */
const doubled = /^([-*+•]\s+)(?:[▸▾▼▶►➤◦○✓✔✅☑★]\ufe0f?\s*)+(?=\S)/u;

const opening =
  (pattern: RegExp, note: (line: Line, match: RegExpMatchArray) => Partial<Line>): Step =>
  (line) => {
    const match = pattern.exec(line.text);
    if (!match) return line;
    const kept = match[1] && /^[-*+•]\s/.test(match[1]) ? match[1] : '';
    return { ...rewrite(line, pattern, () => kept), ...note(line, match) };
  };

/** A wiki’s heading: “h2. Drills”. */
const wikiHeading = /^h([1-6])\.\s+(?=\S)/;
const stripWikiHeading: Step = (line) => {
  const level = wikiHeading.exec(line.text)?.[1];
  return level ? { ...rewrite(line, wikiHeading, () => ''), heading: Number(level) } : line;
};

/** What a box of Markdown says it is, before the box’s first words: “[!question]- 1. What”. */
const callout = /^\[!(\w{2,20})\][-+]?\s+(?=\S)/;
const stripCallout: Step = (line) => {
  const kind = line.quoted ? callout.exec(line.text)?.[1] : undefined;
  return kind ? { ...rewrite(line, callout, () => ''), callout: kind.toLowerCase() } : line;
};

// Marks of a wiki, a forum and a chat, within a line that says more than they do.
const macro =
  /\{(?:color|info|panel|note|tip|warning|quote|noformat|code|expand|anchor|section|column)(?::[^{}]{0,100})?\}/gi;
const forumTag =
  /\[\/?(?:quote|size|color|url|img|list|code|center|spoiler|font|left|right|email|hr|indent|highlight)(?:=[^\][]{0,200})?\]/gi;
const forumLetter = /\[([bius])\](?=[^[\]]*\[\/\1\])|\[\/[bius]\]/gi;
const forumPoint = /^\[\*\]\s*(?=\S)/;
const wikiLink = /!?\[\[(?:[^\][|]{1,200}\|)?([^\][|]{1,200})\]\]/g;
const blockName = /\s\^[a-z\d][a-z\d-]{2,40}$/;
const citation =
  /【[^【】]{0,80}】|:contentReference\[[^\][]{0,60}\](?:\{[^{}]{0,60}\})?|\ue200[^\ue200\ue201]{0,200}\ue201|(?<=[.!?"”’)\p{L}])(?:\[\d{1,2}\])+(?=$|[\s.,;:])|(?<=[.!?"”’)])[a-z][a-z\d-]{1,40}(?:\.[a-z]{2,6})?\+\d{1,2}(?=$|\s)/gu;
/** Two bars before the cells that head a wiki’s table. */
const headCells = /^\|\|(.+)\|\|$/;

const stripMacros: Step = (line) => (/^\{[^{}]*\}$/.test(line.text) ? line : rewrite(line, macro, () => ''));
const stripForum: Step = (line) => {
  const bold = rewrite(line, forumLetter, ([sign]) => (/b\]$/i.test(sign) ? '**' : ''));
  const bare = rewrite(bold, forumTag, () => '');
  return rewrite(bare.text === '' ? bold : bare, forumPoint, () => '• ');
};

const stripHeading: Step = (line) => {
  const level = /^#{1,6}(?=\s)/.exec(line.text)?.[0].length;
  return level ? { ...rewrite(line, heading, () => ''), heading: level } : line;
};

const link = /!?\[([^\][]{0,300})\]\((?:[^()\s]|\([^()\s]{0,100}\)){0,600}(?:\s"[^"]{0,200}")?\)/g;
function stripLinks(line: Line): Line {
  const bare = rewrite(line, link, ([whole, text = '']) => (whole.startsWith('!') ? '' : text));
  return bare === line || line.text.replace(link, '') !== '' ? bare : { ...bare, link: true };
}
const footnote = /\[\^\w{1,10}\](?!:)/g;
const tag =
  /<\/?(?:a|b|big|blockquote|br|center|code|del|div|em|font|h[1-6]|i|ins|kbd|li|mark|ol|p|s|small|span|strong|sub|summary|sup|u|ul)(?:\s[^<>]{0,300})?\s?\/?>/gi;

const steps: Step[] = [
  decodeEntities,
  opening(quotation, () => ({ quoted: true })),
  stripCallout,
  stripHeading,
  stripWikiHeading,
  stripMacros,
  stripForum,
  (line) => rewrite(line, headCells, ([, inner = '']) => `|${inner.replace(/\|\|/g, '|')}|`),
  opening(box, () => ({})),
  opening(doubled, () => ({})),
  (line) => rewrite(line, keycaps, ([, sign = '']) => `${numberOf(sign)}. `),
  opening(decoration, () => ({})),
  (line) => rewrite(line, wikiLink, ([, text = '']) => text),
  stripLinks,
  (line) => rewrite(line, blockName, () => ''),
  (line) => rewrite(line, citation, () => ''),
  (line) => rewrite(line, footnote, () => ''),
  (line) => rewrite(line, tag, ([whole]) => (/^<(?:br|p|div|li)\b/i.test(whole) ? ' ' : '')),
  stripEmphasis,
  (line) => rewrite(line, /(?<=[?.!]["'”’»]?)\s\*$/, () => ''),
  opening(decoration, () => ({})),
  (line) => rewrite(line, /\\([\\`*_{}[\]()#+.!>~|&$-])/g, ([, sign = '']) => sign),
];

interface Token {
  at: number;
  mark: string;
}

const marks = /\*{1,3}|_{1,3}|~~|==|`{1,2}/g;
const longestMarked = 100_000;

/** Removes the marks of bold, italic and the like, in pairs; a double mark that lost its partner goes too. */
function stripEmphasis(line: Line): Line {
  const { text } = line;
  if (text.length > longestMarked) return line;
  const { removed, pairs } = pairMarks(text);
  if (removed.length === 0) return line;
  const gone = new Set(removed);
  const bare = rewrite(line, marks, ({ index = -1 }) => (gone.has(index) ? '' : null));
  return { ...bare, ...boldOf(line, bare, pairs) };
}

function pairMarks(text: string): { removed: number[]; pairs: [Token, Token][] } {
  const open: Token[] = [];
  const pairs: [Token, Token][] = [];
  const removed: number[] = [];
  for (const match of text.matchAll(marks)) {
    const token = { at: match.index, mark: match[0] };
    const [before = ' ', after = ' '] = [text[token.at - 1], text[token.at + token.mark.length]];
    if (before === '\\') continue;
    const { opens, closes } = flanks(token.mark, before, after);
    const partner = closes ? open.findLastIndex(({ mark }) => mark === token.mark) : -1;
    const first = open[partner];
    if (first && isPair(first, token, text)) {
      open.length = partner;
      pairs.push([first, token]);
      removed.push(first.at, token.at);
    } else if (opens) open.push(token);
    else if (isLeftover(token, text)) removed.push(token.at);
  }
  for (const token of open) if (isLeftover(token, text)) removed.push(token.at);
  return { removed, pairs };
}

const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Whether a mark can begin or end what it marks. Single signs and underscores do so only at the bounds of words. */
function flanks(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const strict = mark === '*' || mark.startsWith('_');
  return {
    opens: /\S/.test(after) && !(strict && isWord(before)),
    closes: /\S/.test(before) && !(strict && isWord(after)),
  };
}

/** “__proto__” is a word of programs, not “proto” in bold. */
const isPair = (first: Token, last: Token, text: string): boolean => {
  const inner = text.slice(first.at + first.mark.length, last.at);
  return inner.trim() !== '' && !(first.mark.startsWith('__') && /^[a-z]+$/.test(inner));
};

/** A double mark that touches a word, or stands at an end of the line, was the half of a pair. */
function isLeftover({ at, mark }: Token, text: string): boolean {
  if (mark !== '**' && mark !== '***') return false;
  const [before = ' ', after = ' '] = [text[at - 1], text[at + mark.length]];
  return /\s/.test(before) !== /\s/.test(after) || isWord(before) !== isWord(after);
}

/** Whether all of a line is bold, and how far its beginning is. */
function boldOf({ text }: Line, bare: Line, pairs: [Token, Token][]): Partial<Line> {
  const pair = pairs.find(
    ([{ at, mark }]) =>
      mark.length >= 2 && mark !== '~~' && mark !== '==' && !isWord(text.slice(0, at).replace(/[\d.]+/g, '')),
  );
  if (!pair) return {};
  const [first, last] = pair;
  if (/^\W*$/.test(text.slice(last.at + last.mark.length))) return { bold: true };
  const lead = text.slice(first.at + first.mark.length, last.at);
  const end = bare.text.indexOf(lead);
  return end < 0 ? {} : { boldTo: end + lead.length };
}
