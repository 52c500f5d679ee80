/** A drill’s prompt → its metrics: figures given for two periods, and figures that went from one value to another. */
import { changeBetween, comparable, type Figure, figurePattern, readFigure } from './figures.ts';
import type { Metric } from './interview.ts';
import { wordKey } from './marks.ts';

interface Named {
  name: string;
  figure: Figure;
}

interface Period {
  /** How the text names it: "Last quarter". */
  label: string;
  figures: Named[];
}

/** Names of the later of two periods; where the first list has one, the lists change places. */
const laterPeriod = /^(?:this|current|now|today|after|the latest|year two|year 2)\b/i;

// "Last quarter:", "This season:", "Before:", "Spring 2026:", "At the start:": some words and a colon, then a figure.
const periodLabel = /(?:^|[.;:]\s+|\n)([\p{L}\p{N}][\p{L}\p{N}\s'’/&-]{0,40}?)(?::\s+|\s+[-–—]\s+)/gu;
const sentenceEnd = /[.;](?:\s|$)/;

/** All metrics of a prompt, each name once. A prompt without two comparable figures has none. */
export function readMetrics(prompt: string): Metric[] {
  const metrics = [...betweenPeriods(prompt), ...fromTo(prompt)];
  const seen = new Set<string>();
  return metrics.filter(({ name }) => {
    const key = wordKey(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

function betweenPeriods(prompt: string): Metric[] {
  const periods = readPeriods(prompt);
  for (const [index, first] of periods.entries())
    for (const second of periods.slice(index + 1, index + 4)) {
      const metrics = laterPeriod.test(first.label) ? pair(second, first) : pair(first, second);
      if (metrics.length > 0) return metrics;
    }
  return [];
}

function readPeriods(prompt: string): Period[] {
  return [...prompt.matchAll(periodLabel)].flatMap((match) => {
    const rest = prompt.slice(match.index + match[0].length);
    const end = sentenceEnd.exec(rest)?.index ?? rest.length;
    const figures = rest
      .slice(0, end)
      .split(/,\s+(?:and\s+)?|\s+and\s+/)
      .flatMap(readNamed);
    return figures.length === 0 ? [] : [{ label: match[1] ?? '', figures }];
  });
}

const namedFigure = new RegExp(
  `^(?:an?\\s+|the\\s+)?(\\D.{0,80}?)(?:\\s+(?:of|at|was|is|were|are|stood at|came to))?\\s+(${figurePattern})(?=$|\\s|[).])`,
  'u',
);
const figureFirst = new RegExp(`^(${figurePattern})\\s+(.{2,80})$`, 'u');

/** "online AOV $1,800" → name and figure; "14 late deliveries" as well. */
function readNamed(piece: string): Named[] {
  const text = piece.trim().slice(0, 160);
  const after = namedFigure.exec(text);
  const before = after ? null : figureFirst.exec(text);
  const name = after?.[1] ?? before?.[2];
  const figure = readFigure(after?.[2] ?? before?.[1] ?? '');
  return name && figure ? [{ name: name.trim(), figure }] : [];
}

function pair(before: Period, after: Period): Metric[] {
  const left = [...after.figures];
  return before.figures.flatMap(({ name, figure }) => {
    const index = bestMatch(name, left);
    const match = left[index];
    if (!match || !comparable(figure, match.figure)) return [];
    left.splice(index, 1);
    return [metric(name, figure, match.figure)];
  });
}

/** The same words, or else the longest shared beginning: "online channel share of revenue" and "online channel share". */
function bestMatch(name: string, candidates: Named[]): number {
  const words = wordKey(name).split(' ');
  let best = -1;
  let most = 0;
  for (const [index, candidate] of candidates.entries()) {
    const others = wordKey(candidate.name).split(' ');
    if (others.join(' ') === words.join(' ')) return index;
    let shared = 0;
    while (shared < Math.min(words.length, others.length) && words[shared] === others[shared]) shared += 1;
    const isPrefix = shared === Math.min(words.length, others.length);
    if (isPrefix && shared > most) [best, most] = [index, shared];
  }
  return best;
}

const metric = (name: string, before: Figure, after: Figure): Metric => ({
  name,
  before: before.text,
  after: after.text,
  change: changeBetween(before, after),
});

/** Verbs of rising and falling: between a figure’s name and "from". */
export const rising = [
  'rose',
  'grew',
  'climbed',
  'increased',
  'went up',
  'improved',
  'widened',
  'lengthened',
  'jumped',
  'crept up',
];
export const falling = [
  'dropped',
  'fell',
  'declined',
  'slipped',
  'decreased',
  'shrank',
  'sank',
  'narrowed',
  'shortened',
  'went down',
  'slid',
];
const otherVerbs = [
  'went',
  'moved',
  'changed',
  'worsened',
  'drifted',
  'has gone',
  'has moved',
  'swung',
  'shifted',
  'stretched',
  'came',
  'dipped',
  'edged',
];
const verbs = [...rising, ...falling, ...otherVerbs]
  .map((verb) => `(?:has\\s+|have\\s+|had\\s+)?${verb.replace(/ /g, '\\s+')}`)
  .join('|');
const movement = new RegExp(
  `(?:\\s+(?:${verbs})(?:\\s+\\p{L}+ly)?)?\\s+from\\s+(${figurePattern})\\s+to\\s+(${figurePattern})`,
  'gu',
);
const clauseStart =
  /(?:[.;:,(]\s|\n|\s(?:and|while|but|as|whereas|yet)\s)(?!.*(?:[.;:,(]\s|\n|\s(?:and|while|but|as|whereas|yet)\s))/s;
const longestName = 120;

/** "entry share rose from 28% to 34%" → one metric. */
function fromTo(prompt: string): Metric[] {
  return [...prompt.matchAll(movement)].flatMap((match) => {
    const [before, after] = [readFigure(match[1] ?? ''), readFigure(match[2] ?? '')];
    const lead = prompt.slice(Math.max(0, match.index - longestName), match.index);
    const start = clauseStart.exec(lead);
    const name = lead
      .slice(start ? start.index + start[0].length : 0)
      .replace(/^(?:the|our|your|its)\s+/i, '')
      .trim();
    if (!before || !after || !comparable(before, after) || name === '' || name.length > 80) return [];
    return [metric(name, before, after)];
  });
}
