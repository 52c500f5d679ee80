/** What stands beside a text in notes, boards and mails: settings, properties, boxes, comments, what somebody else wrote. */
import type { Context } from './context.ts';
import { readFurniture } from './furniture.ts';
import { readHeading } from './headings.ts';
import { readLabel } from './labels.ts';
import { blank, type Line, rewrite } from './lines.ts';
import { isMarked, isPart } from './part.ts';
import { asks } from './purpose.ts';
import { readAsked } from './speech.ts';

/** The lines with some of them left out. */
function without(lines: Line[], indices: readonly number[], reason: string, context: Context): Line[] {
  if (indices.length === 0) return lines;
  const result = [...lines];
  for (const index of indices) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    context.ignore({ line }, reason);
    result[index] = blank(line);
  }
  return result;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** So many lines may stand between the rules at the top of a note. */
const longestFrontMatter = 40;

/** The settings at the top of a Markdown file, between two rules. */
export function withoutFrontMatter(lines: Line[], context: Context): Line[] {
  const start = lines.findIndex(({ text }) => text !== '');
  if (lines[start]?.text !== '---') return lines;
  const end = lines.findIndex(({ text }, index) => index > start && /^(?:---|\.\.\.)$/.test(text));
  const inner = lines.slice(start + 1, end);
  const isSettings = inner.length > 0 && inner.every(({ text }) => /^(?:[\w-]+\s?:|-\s|#|$)/.test(text));
  if (end < 0 || end - start > longestFrontMatter || !isSettings) return lines;
  return without(lines, range(start, end + 1), 'the settings of a note', context);
}

/** What a forum’s post quotes from another: “[quote=…] … [/quote]”, where it holds no part of the text. */
export function withoutQuotations(lines: Line[], context: Context): Line[] {
  const found: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (!/^\[quote\b[^\]]{0,100}\]/i.test(text)) continue;
    const end = lines.findIndex((line, at) => at >= index && /\[\/quote\]$/i.test(line.text));
    const inside = range(index, end + 1);
    if (end >= 0 && !inside.some((at) => isMarked(lines[at]?.text ?? ''))) found.push(...inside);
  }
  return without(lines, found, 'what somebody else wrote', context);
}

const comment = /^\[([a-z]{1,2})\]\s?\S/;

/** "[a]" behind the words that a comment below the text speaks of. */
export function withoutCommentMarks(lines: Line[]): Line[] {
  const letters = new Set(lines.flatMap(({ text }) => comment.exec(text)?.[1] ?? []));
  if (letters.size === 0) return lines;
  const mark = new RegExp(`(?<=\\S)\\[(?:${[...letters].join('|')})\\](?=$|\\s|[.,;:!?])`, 'g');
  return lines.map((line) => rewrite(line, mark, () => ''));
}

/** Boxes beside a text; the others hold it. */
const asides = new Set([
  'tip',
  'hint',
  'note',
  'info',
  'warning',
  'caution',
  'attention',
  'important',
  'todo',
  'danger',
  'bug',
]);

/** A box of a note that holds no part of the text: “> [!tip] Dress” and the quoted lines below it. */
export function withoutCallouts(lines: Line[], context: Context): Line[] {
  const found: number[] = [];
  for (const [index, { callout }] of lines.entries()) {
    if (!asides.has(callout)) continue;
    const end = lines.findIndex(({ quoted, text }, at) => at > index && (!quoted || text === ''));
    const inside = range(index, end < 0 ? lines.length : end);
    if (!inside.some((at) => lines[at]?.cell || isPart(lines[at]?.text ?? ''))) found.push(...inside);
  }
  return without(lines, found, 'a note beside the text', context);
}

const property = /^\p{L}[\p{L}\p{N} ./&-]{0,24}\s?:\s\S.{0,80}$/u;
/** Properties whose names say it: one of them is enough. */
const sureProperty =
  /^(?:tags?|status|owner|assign(?:ee|ed to)|reporter|due(?: date)?|created(?: (?:by|on|at|time))?|last (?:edited|modified|updated)(?: (?:by|time|on))?|role family|department|team|location|company|source|category|priority|level|date|from|to|cc|bcc|sent|subject|reply-to|von|an|gesendet|betreff|datum|de|à|envoyé|objet|da|a|inviato|oggetto|data|reading time|version|author|verified|estimate|sprint|epic)\s?:\s/i;
/** Names of properties that stand alone above their values. */
const stackedProperty =
  /^(?:labels?|members?|due date|start date|attachments?|priority|assignee|reporter|status|dates?|tags?|owner|custom fields|votes|sprint)$/i;
const bareName = /^(?:description|beschreibung|descrizione)$/i;
/** So many lines from the top properties are looked for. */
const head = 30;

/** The heads of a mail above the text: from whom, when, to whom, of what. */
function mailHeads(lines: Line[]): number[] {
  const start = lines.slice(0, head).findIndex(({ text }) => /^(?:from|von|de|da|expéditeur)\s?:\s\S/i.test(text));
  const end = lines.findIndex(({ text }, index) => index > start && text === '');
  const heads = range(start, end < 0 ? lines.length : end);
  const isMail = heads.some((at) => /^(?:subject|betreff|objet|oggetto)\s?:/i.test(lines[at]?.text ?? ''));
  return start >= 0 && isMail && heads.length <= 10 && heads.every((at) => property.test(lines[at]?.text ?? ''))
    ? heads
    : [];
}

/** Names with values above the text: of a page in a database, of a card on a board, of a mail. */
export function withoutProperties(whole: Line[], context: Context): Line[] {
  const lines = without(whole, mailHeads(whole), 'the head of a letter', context);
  const first = lines.findIndex(
    ({ text, cell }) => text !== '' && (cell !== null || readHeading(text) !== null || startsText(text)),
  );
  const above = range(0, Math.min(head, first < 0 ? 0 : first));
  const isOne = above.map((at) => isProperty(lines[at]?.text ?? ''));
  const found = above.filter((at) => {
    const { text = '' } = lines[at] ?? {};
    if (bareName.test(text)) return true;
    if (stackedProperty.test(text)) return true;
    if (stackedProperty.test(lines[at - 1]?.text ?? '')) return text !== '' && !/[.?!]$/.test(text);
    if (sureProperty.test(text)) return isProperty(text.replace(/\.$/, ''));
    return isOne[at] === true && (isOne[at - 1] === true || isOne[at + 1] === true);
  });
  return withoutProgress(without(lines, found, 'a property of the page', context), context);
}

/** How much of a list of tasks is done, right below its heading: “0%”. */
function withoutProgress(lines: Line[], context: Context): Line[] {
  const found = lines.flatMap(({ text }, index) =>
    /^\d{1,3}\s?%$/.test(text) && /^checklist\b/i.test(lines[index - 1]?.text ?? '') ? [index] : [],
  );
  return without(lines, found, 'how much of a list is done', context);
}

const isProperty = (text: string): boolean =>
  property.test(text) && !/[.?!]$/.test(text) && readLabel(text) === null && readAsked(text, 0) === null;

/** Whether the text itself begins: with a label, a question that is numbered, or one that asks. */
const startsText = (text: string): boolean =>
  readLabel(text) !== null ||
  readAsked(text, 0) !== null ||
  asks(text) ||
  /^(?:q|question)?\s?\d{1,3}[.):]/i.test(text);

const asksAssistant =
  /^(?:you(?: (?:said|asked))?|vous(?: avez (?:dit|demandé))?|(?:du hast|sie haben) (?:gesagt|gefragt)|hai (?:detto|chiesto))\s?:?$/i;
const assistantAnswers =
  /^(?:chatgpt|claude|gemini|copilot|perplexity|le chat|the assistant)(?: (?:said|responded|replied|sagte|a (?:dit|répondu)|hat (?:gesagt|geantwortet)|ha (?:detto|risposto)))?\s?:?$/i;

/** What somebody asked of an assistant: between “You said:” and “ChatGPT said:”. */
export function withoutPrompts(lines: Line[], context: Context): Line[] {
  const found = lines.flatMap(({ text }, index) => {
    if (!asksAssistant.test(text)) return [];
    const end = lines.findIndex((line, at) => at > index && assistantAnswers.test(line.text));
    return end < 0 || end - index > longestPrompt ? [] : range(index, end + 1);
  });
  return without(lines, found, 'what was asked of an assistant', context);
}

const longestPrompt = 12;

const bareNumber = /^\d{1,6}$/;

/** How many readers did something, and a page’s number above its heading: numbers alone that count no question. */
export function withoutCounts(lines: Line[], context: Context): Line[] {
  const written = range(0, lines.length).filter((at) => lines[at]?.text !== '');
  const found: number[] = [];
  // A page’s number stands above its heading on more than one page.
  const headed: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    let end = at;
    while (bareNumber.test(textAt(end)) && !lines[written[end] ?? -1]?.cell) end += 1;
    if (end === at) continue;
    const [above, below] = [textAt(at - 1), textAt(end)];
    const numbers = isCount(above, below) ? written.slice(at, end) : [];
    if (end === at + 1 && isSection(below)) headed.push(...written.slice(at, end));
    found.push(...numbers);
    at = end;
  }
  return without(lines, headed.length > 1 ? [...found, ...headed] : found, 'a number that counts no question', context);

  function textAt(rank: number): string {
    return lines[written[rank] ?? -1]?.text ?? '';
  }
}

const isSection = (text: string): boolean => text !== '' && readHeading(text) !== null && readHeading(text) !== 'list';

/** Whether numbers between two lines belong to these: to a button below or above. */
const isCount = (above: string, below: string): boolean => {
  if (below !== '' && readFurniture(below) !== null) return true;
  return above !== '' && readFurniture(above) !== null && (below === '' || (!asks(below) && below.length < 30));
};

const statusBar =
  /^(?:\d{1,2}:\d{2}|\d{1,3}\s?%|[345]G\+?|LTE|4G LTE|wi-?fi|(?:back|retour|zurück|indietro|fertig|done))$/i;
/** So many lines at the top of a picture, and at its foot, may be the telephone’s own. */
const bars = { top: 3, foot: 2 };

/** The time, the network and the battery of a telephone whose screen was photographed. */
export function withoutStatusBar(lines: Line[], context: Context): Line[] {
  const written = lines.flatMap(({ text }, index) => (text === '' ? [] : [index]));
  const isOther = (index: number) => !statusBar.test(lines[index]?.text ?? '');
  const [first, last] = [written.findIndex(isOther), written.findLastIndex(isOther)];
  const found = [...written.slice(0, Math.min(first, bars.top)), ...written.slice(last + 1).slice(-bars.foot)];
  const certain = found.some((index) => /\d:\d|%|G/.test(lines[index]?.text ?? ''));
  return certain ? without(lines, found, 'the top or the foot of a telephone’s screen', context) : lines;
}

const tabOfSearch = /^(?:answer|images|videos|sources|steps|links|shopping|tasks|discover|library|spaces)$/i;

/** The tabs above what a search engine answers: “Answer”, “Sources”, “Images”. */
export function withoutTabs(lines: Line[], context: Context): Line[] {
  const start = lines.slice(0, head).findIndex(({ text }) => /^answer$/i.test(text));
  if (start < 0) return lines;
  const end = lines.findIndex(({ text }, index) => index > start && text !== '' && !tabOfSearch.test(text));
  const tabs = range(start, end < 0 ? lines.length : end).filter((at) => lines[at]?.text !== '');
  return tabs.length < 2 ? lines : without(lines, tabs, 'a button or a picture of the page', context);
}

const setting = /^#\+(\w{2,20}):\s*/;

/** The settings of Org’s files, “#+TITLE: …”, whose title is the text’s; and their drawers. */
export function withoutDrawers(lines: Line[], context: Context): Line[] {
  if (!lines.some(({ text }) => setting.test(text) || /^:(?:PROPERTIES|LOGBOOK):$/i.test(text))) return lines;
  const found: number[] = [];
  let open = false;
  const titled = lines.map((line, index) => {
    const name = setting.exec(line.text)?.[1]?.toLowerCase();
    if (name === 'title') return rewrite(line, setting, () => '');
    if (/^:(?:PROPERTIES|LOGBOOK):$/i.test(line.text)) open = true;
    if (name !== undefined || open) found.push(index);
    if (/^:END:$/i.test(line.text)) open = false;
    const level = /^\*{1,6}(?=\s\S)/.exec(line.text)?.[0].length;
    return level ? { ...rewrite(line, /^\*{1,6}\s+/, () => ''), heading: level } : line;
  });
  return without(titled, found, 'the settings of a note', context);
}
