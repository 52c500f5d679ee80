/**
 * Numbers as people of several countries write them. The grammar:
 *
 *     number   = grouped [mark digits] | digits [mark digits] | mark digits
 *     grouped  = one to three digits, then groups of three (in India of two, and a last of three), all parted by one sign
 *     sign     = "," | "." | "'" | "’" | " "
 *     mark     = "," | "."
 *
 * "1,200" and "1.800" have two readings. What the other numbers of the text show, and its language, decide; where
 * they do not, the number keeps both.
 */

const sources = [
  // Grouped by commas or points beyond doubt: two groups, or a group and a mark.
  '\\d{1,3}(?:,\\d{3}){2,}(?:\\.\\d+)?',
  '\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?',
  '\\d{1,3},\\d{3}\\.\\d+',
  '\\d{1,3}\\.\\d{3},\\d+',
  // As in India: 1,20,000.
  '\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?',
  // Swiss and French groups.
  "\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d+)?",
  '\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?! \\d{3}(?!\\d))',
  '\\d+(?:[.,]\\d+)?',
  '\\.\\d+',
];

/** The source of a pattern that matches one number without its sign, without groups. */
export const numberPattern = `(?:${sources.join('|')})`;

/** How a text writes its numbers. */
export interface NumberStyle {
  /** The mark before decimals that its numbers show; null where they show none, or both. */
  mark: '.' | ',' | null;
  /** Whether some of its numbers show one mark and some the other. */
  mixed: boolean;
  /** Whether points stand between thousands beyond doubt: "1.234.567", "1.240,50". */
  pointGroups: boolean;
  /** Whether its words are French, German or Italian: there commas stand before decimals. */
  continental: boolean;
}

/** How English texts write: the handbook’s own, and any that shows nothing else. */
export const englishStyle: NumberStyle = { mark: '.', mixed: false, pointGroups: false, continental: false };

/** The values that a number may have, the likelier first: one, or two where nothing tells. */
export type Values = readonly [number] | readonly [number, number];

const doubtful = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/** Reads a number that `numberPattern` matches. `money` says whether it stands with a currency. */
export function readNumber(text: string, style: NumberStyle, money = false): Values {
  const [, , sign] = doubtful.exec(text) ?? [];
  if (!sign) return [Number(text.replace(/[ '’]/g, '').replace(groupSign(text), '').replace(',', '.'))];
  const decimal = Number(text.replace(',', '.'));
  const whole = Number(text.replace(/[.,]/, ''));
  return sign === ',' ? ofComma(whole, decimal, style) : ofPoint(whole, decimal, style, money);
}

/** "1,200": in English words thousands, even beside "12,5 %". */
function ofComma(whole: number, decimal: number, { mark, mixed, pointGroups, continental }: NumberStyle): Values {
  if (mark === '.') return [whole];
  if (mark === ',') return continental || pointGroups ? [decimal] : [decimal, whole];
  if (mixed) return [whole, decimal];
  return continental ? [decimal, whole] : [whole];
}

/** "1.800": nobody writes money with three decimals. */
function ofPoint(whole: number, decimal: number, { mark, mixed, continental }: NumberStyle, money: boolean): Values {
  if (mark === ',') return [whole];
  if (mixed) return [whole, decimal];
  if (mark === null && continental) return [whole];
  return money ? [whole, decimal] : [decimal];
}

/** The sign between groups, where the number shows which it is. */
function groupSign(text: string): RegExp | string {
  const signs = text.match(/[.,]/g) ?? [];
  const [first] = signs;
  if (first === undefined || signs.length < 2) return '';
  return first === ',' ? /,/g : /\./g;
}

/** What a single number shows of its text: its mark, or null. */
function markOf(text: string): '.' | ',' | null {
  const signs = text.match(/[.,]/g) ?? [];
  const last = signs.at(-1) as '.' | ',' | undefined;
  if (!last || doubtful.test(text)) return null;
  if (new Set(signs).size === 2) return last;
  if (signs.length > 1) return last === ',' ? '.' : ',';
  return last;
}

// Times and dates have points that are no marks: "10.30 Uhr", "alle 10.30", "31.12.2025".
const clocks =
  /\d{1,2}[.:]\d\d(?=\s?(?:Uhr|h\b|Std))|(?<=\b(?:um|gegen|alle|dalle|ore|bis)\s)\d{1,2}[.:]\d\d(?!\d)|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)?/giu;
const numbers = new RegExp(`(?<![\\d.,:/\\p{L}])${numberPattern}(?![.,]?\\d|\\p{L})`, 'gu');

/** Words that are common in one language, and no words of English. */
const foreignWords =
  /(?<!\p{L})(?:der|das|und|ist|sind|im|auf|bei|von|gegenüber|Vorjahr|Sie|nicht|mit|le|les|des|du|une|et|est|au|sont|chez|cette|avec|pour|que|vous|il|gli|di|del|della|è|sono|con|che|per|nel|questo|questa|scorso|scorsa)(?!\p{L})/gu;
const englishWords =
  /(?<!\p{L})(?:the|of|and|is|are|was|were|what|you|your|this|last|do|why|how|with|from|year|quarter|season|month|week)(?!\p{L})/giu;

/** How a text writes numbers, by its numbers and its words. `around` is asked where the text itself shows nothing. */
export function styleOf(text: string, around = ''): NumberStyle {
  const own = shownBy(text);
  const beside = around === '' ? nothing : shownAround(around);
  const [one = null, other] = [...(own.marks.size > 0 ? own : beside).marks];
  return {
    mark: other ? null : one,
    mixed: other !== undefined,
    pointGroups: own.pointGroups || beside.pointGroups,
    continental: (own.foreignness || beside.foreignness) > 0,
  };
}

/** What the numbers and words of a text show. */
interface Shown {
  marks: Set<'.' | ','>;
  pointGroups: boolean;
  foreignness: number;
}
const nothing: Shown = { marks: new Set(), pointGroups: false, foreignness: 0 };

const shownBy = (text: string): Shown => ({
  marks: marksIn(text),
  pointGroups: /(?<!\d)\d{1,3}\.\d{3}(?:,\d|\.\d{3})/.test(text),
  foreignness: foreignness(text),
});

/** All drills of a section have the same text around them, which is long: it is looked at once. */
let last: { around: string; shown: Shown } = { around: '', shown: nothing };
function shownAround(around: string): Shown {
  if (last.around !== around) last = { around, shown: shownBy(around) };
  return last.shown;
}

function marksIn(text: string): Set<'.' | ','> {
  const marks = [...text.replace(clocks, ' ').matchAll(numbers)].flatMap(([number]) => markOf(number) ?? []);
  return new Set(marks);
}

const foreignness = (text: string) => (text.match(foreignWords)?.length ?? 0) - (text.match(englishWords)?.length ?? 0);
