/** Title lines, and the role that a title names. */

export const longestTitle = 160;

/** What a title says that a text is: questions with answers, a preparation of several parts, or what no other layout is. */
export type TitleKind = 'questions' | 'prep' | 'other';

export interface Title {
  kind: TitleKind;
  /** The name in the title, as written, without counts and years. */
  name: string;
}

/** How titles are worded, as the source of a regular expression. */
export interface TitleWords {
  /** The words of the title; the role’s name stands before or after them. */
  words: string;
  /** Words behind the name, where there are some on both sides of it: “FAQ — Stock runner interview”. */
  behind?: string;
  reason: string;
}

interface TitleRow extends TitleWords {
  kind: TitleKind;
}

const rows: TitleRow[] = [
  {
    kind: 'prep',
    words: 'interview\\s+prep(?:aration)?(?:\\s+(?:brief|guide|notes|sheet))?',
    reason: 'the brief’s own title',
  },
  {
    kind: 'questions',
    words:
      '(?:(?:star(?:[\\s-]method)?|behaviou?ral|technical|job|mock|phone|video|panel|first[\\s-]round|final[\\s-]round)\\s+)?interview(?:\\s*[:–—-]\\s*(?:top\\s+|the\\s+)?(?:\\d{1,3}\\s+)?|\\s+)(?:questions|q\\s?&\\s?as?)(?:\\s+guide)?(?:\\s*(?:and|&|\\+|with|,)\\s*(?:how\\s+to\\s+answer(?:\\s+them)?|(?:the\\s+)?(?:best\\s+|expert\\s+|sample\\s+|model\\s+|example\\s+|great\\s+|top\\s+)*answers?(?:\\s+(?:examples?|samples?))?|tips))?(?:\\s+(?:to\\s+(?:prepare|practi[cs]e|know|expect|study|help)|you)\\b.{0,50})?',
    reason: 'the guide’s own title, and what pages of questions call themselves',
  },
  {
    kind: 'prep',
    words: "(?:la\\s+)?préparation\\s+(?:à\\s+l[’']|de\\s+l[’']|d[’'])entretien(?:\\s+d[’']embauche)?",
    reason: 'French briefs',
  },
  {
    kind: 'questions',
    words:
      "questions?\\s+d[’']entretien(?:\\s+d[’']embauche)?(?:\\s+(?:et|avec)\\s+(?:les\\s+|leurs\\s+)?(?:réponses?|exemples\\s+de\\s+réponses?)(?:\\s+types?)?)?",
    reason: 'French guides',
  },
  {
    kind: 'prep',
    words:
      '(?:vorbereitung\\s+(?:auf|für)\\s+das\\s+(?:vorstellungsgespräch|interview)|(?:vorstellungsgespräch|interview)[\\s-]?vorbereitung)',
    reason: 'German briefs',
  },
  {
    kind: 'questions',
    words:
      '(?:interviewfragen|(?:typische\\s+)?fragen\\s+im\\s+(?:vorstellungsgespräch|interview)|vorstellungsgespräch[\\s:–-]+fragen|bewerbungsfragen)(?:\\s+(?:und|mit)\\s+(?:muster|beispiel)?antworten)?',
    reason: 'German guides',
  },
  { kind: 'prep', words: 'preparazione\\s+al\\s+colloquio(?:\\s+di\\s+lavoro)?', reason: 'Italian briefs' },
  {
    kind: 'questions',
    words:
      'domande\\s+(?:di|da|per\\s+il|al)\\s+colloquio(?:\\s+di\\s+lavoro)?(?:\\s+(?:e|con)\\s+(?:le\\s+)?(?:esempi\\s+di\\s+)?risposte)?',
    reason: 'Italian guides',
  },
];

interface TitlePattern {
  kind: TitleKind;
  before: RegExp;
  after: RegExp;
}

const between = (words: string, behind: string): RegExp =>
  new RegExp(`^${words}[\\s:–—|-]+(.{1,100}?)[\\s:–—|-]+${behind}[.:!]?$`, 'iu');

/** What tells titles of these words. */
export const titlePattern = ({ kind, words, behind }: TitleRow): TitlePattern =>
  behind === undefined
    ? besideName(kind, words)
    : { kind, before: between(words, behind), after: between(words, behind) };

const besideName = (kind: TitleKind, words: string): TitlePattern => ({
  kind,
  before: new RegExp(`^(.{1,100}?)[\\s:–—|-]+(?:the\\s+)?${words}[.:!]?$`, 'iu'),
  after: new RegExp(
    `^${words}(?:\\s+(?:for|to\\s+ask|asked)\\s+(?:an?\\s+|the\\s+)?|\\s*[:–—|-]\\s*|\\s+(?:pour|de|du|d[’'])\\s*(?:un\\s+|une\\s+|le\\s+|la\\s+)?|\\s+(?:für|als|zum|zur)\\s+(?:einen?\\s+|den\\s+|die\\s+)?|\\s+(?:per|da|di)\\s+(?:un[ao]?\\s+|il\\s+|la\\s+)?)(.{1,100}?)[.:!]?$`,
    'iu',
  ),
});

const patterns = rows.map(titlePattern);

// What stands around a name and is no part of it: counts, praise, years, what stands in brackets.
const dressing: RegExp[] = [
  /\s*[([][^)\]]{0,80}[)\]]\s*/g,
  /(?:\s+(?:for|in|pour|für|per|de|del)|,)?\s+20\d{2}\b[\s:–—|-]*/gi,
  /^(?:the\s+|les\s+|die\s+|le\s+|top\s+|best\s+|our\s+|your\s+|\d{1,3}\+?\s+|most\s+|more\s+|common(?:ly)?\s+|asked\s+|frequent(?:ly)?\s+|popular\s+|important\s+|essential\s+|typical\s+|key\s+|great\s+|good\s+|basic\s+|real\s+|must-know\s+|wichtigsten\s+|häufigsten\s+|principales\s+|principali\s+|migliori\s+)+/gi,
  /\s+(?:job|position|role|roles|most common|common|top \d{1,3}|top|\d{1,3})$/gi,
  /^[\s:–—|-]+|[\s:–—|.,-]+$/g,
];
const undressedName = (name: string) =>
  dressing.reduce((rest, pattern) => rest.replace(pattern, (part) => (/^\s.*\s$/.test(part) ? ' ' : '')), name).trim();

// Between a title and the name of its site, on either side.
const separator = /\s+[|·•»›]\s+|\s+[–—-]\s+|:\s+/g;

/**
 * What a title line says, or null where the line is no title. Beside the name of a site the title is the part that
 * names a role, or else the part that leaves the shorter name. `own` are the titles of single layouts, which need none of
 * the words that all others have.
 */
export function readTitle(
  line: string,
  isRole: (name: string) => boolean = () => false,
  own: readonly TitlePattern[] = [],
): Title | null {
  if (line.length > longestTitle) return null;
  const told = /interview|entretien|vorstellung|bewerbung|colloquio/i.test(line) ? [...own, ...patterns] : own;
  if (told.length === 0) return null;
  const bare = line
    .replace(/\s*[([][^)\]]{0,80}[)\]]\s*/g, ' ')
    .replace(/(?:\s+(?:for|in|pour|für|per|de|del))?\s+20\d{2}\b/gi, '')
    .replace(/^(?:top|the|our)?\s*\d{1,3}\+?\s+(?=\p{L})/iu, '')
    .trim();
  const parts = [...bare.matchAll(separator)].flatMap(({ index, 0: mark }) => [
    bare.slice(0, index),
    bare.slice(index + mark.length),
  ]);
  const found = [bare, ...parts].flatMap((part) => titleOf(part, told) ?? []);
  return (
    found.find(({ name }) => isRole(name)) ??
    found.toSorted((one, other) => one.name.length - other.name.length)[0] ??
    null
  );
}

function titleOf(text: string, told: readonly TitlePattern[]): Title | null {
  const plain = text.trim();
  for (const { kind, before, after } of told) {
    const match = before.exec(plain) ?? after.exec(plain);
    const name = undressedName(match?.[1] ?? '');
    if (match && name !== '') return { kind, name };
  }
  return null;
}

/** What stands right before a name and makes another of it: an assistant buyer is no buyer. */
const modifier =
  /^(?:assistant|associate|senior|junior|deputy|vice|head|lead|chief|trainee|intern|regional|area|district|national|global|group|store|key|retail|luxury|e|digital|visual|supply|chain|assistante?|adjointe?|stellvertretender?|leitender?|vice-?)$/i;
const longestName = 7;
const telling =
  /(?<!\p{L})(?:interview(?!e[dr])|entretien|vorstellungsgespräch|colloquio|interviewfragen|(?:questions|domande|fragen) (?:for|per|pour|für)(?!\p{L}))/iu;

/**
 * The role that a line names among other words, with the place of its name: where no line is a title, one that speaks
 * of interviews may say the role. Null where it names none, or a longer name that is no role’s.
 */
export function roleAmong(line: string, isRole: (name: string) => boolean): { name: string; at: number } | null {
  if (line.length > 240 || !telling.test(line)) return null;
  const words = [...line.matchAll(/[\p{L}\p{N}&’'-]+/gu)];
  for (let length = longestName; length > 0; length -= 1)
    for (const [index, first] of words.entries()) {
      const last = words[index + length - 1];
      if (!last) break;
      const name = line.slice(first.index, last.index + last[0].length);
      const before = words[index - 1]?.[0] ?? '';
      const next = words[index + length]?.[0] ?? '';
      // A single word is a name only right beside what it is of: "buyer interview".
      if (!isRole(name) || modifier.test(before) || (length === 1 && !/^interview/i.test(next))) continue;
      return { name, at: first.index };
    }
  return null;
}

/** A role as titles may name it; the names come from roles.yml. */
export interface RoleNames {
  slug: string;
  name: string;
  /** Other titles by their language. */
  otherTitles: Record<string, string[]>;
}

// "E-commerce manager", "Ecommerce Manager" and "e commerce manager" are one name.
const nameKey = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A copy of a name may have so many characters more: spaces, punctuation, marks. */
const slack = 8;

/** A function from a role’s name, with or without its brackets, or another title of it, to its slug. */
export function roleFinder(roles: RoleNames[]): (name: string) => string | null {
  const slugs = new Map<string, string>();
  let longest = 0;
  const add = (name: string, slug: string) => {
    longest = Math.max(longest, name.length);
    const key = nameKey(name);
    if (key !== '' && !slugs.has(key)) slugs.set(key, slug);
  };
  for (const { slug, name, otherTitles } of roles) {
    for (const title of [name, slug, ...Object.values(otherTitles).flat()]) {
      add(title, slug);
      add(title.replace(/\s*\([^)]*\)/g, ''), slug);
    }
    for (const [, inner = ''] of name.matchAll(/\(([^)]+)\)/g)) add(inner, slug);
  }
  const slugOf = (name: string) =>
    slugs.get(nameKey(name)) ?? slugs.get(nameKey(name.replace(/\s*\([^)]*\)/g, ''))) ?? null;
  // "Interview questions for stock controllers"
  const ofOne = (name: string) => name.replace(/(?<=[a-z]{2}[^\Ws])s(?=\s*(?:\(|$))/i, '');
  return (name) => (name.length > longest + slack ? null : (slugOf(name) ?? slugOf(ofOne(name))));
}
