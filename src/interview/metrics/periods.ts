/** How texts name the two periods that they compare, as data, in English, French, German and Italian. */

type Kind =
  /** The period that came before, whatever the other is called. */
  | 'earlier'
  /** The period that is now. */
  | 'later'
  /** One of a row, such as Q3 or AW25: the names tell, or the order in the text where they do not. */
  | 'dated'
  /** What was planned, and what came of it: a pair of their own. */
  | 'planned'
  | 'actual';

/** The months, each with its names: English, German, French, Italian, and what is cut short. */
const months = [
  'january|jan|januar|jänner|janvier|janv|gennaio|genn',
  'february|feb|februar|février|févr|febbraio|febbr',
  'march|mar|märz|mär|mars|marzo',
  'april|apr|avril|avr|aprile',
  'may|mai|maggio',
  'june|jun|juni|juin|giugno|giu',
  'july|jul|juli|juillet|juil|luglio|lug',
  'august|aug|août|agosto',
  'september|sept?|septembre|settembre|sett',
  'october|oct|oktober|okt|octobre|ottobre|ott',
  'november|nov|novembre',
  'december|dec|dezember|dez|décembre|déc|dicembre|dic',
];
/** The full stop of a month cut short is part of it where it ends no sentence. */
const month = `(?:${months.join('|')})(?:\\.(?=\\s?\\d|[,:)]))?`;
const monthKeys = months.map((names) => new RegExp(`^(?:${names})\\.?(?![\\p{L}])`, 'iu'));

/** Stretches of time by language, as they stand after "last", "letztes", "dernier". */
const spanEn = `(?:week|month|quarter|season|half[- ]year|half|year|fiscal year|financial year|summer|autumn|winter|spring|fall|christmas|cycle|period|time|${month}|[SP]S|[AF]W)`;
const spanDe =
  '(?:Woche|Monats?|Quartals?|Saison|Halbjahr(?:es)?|Jahr(?:es)?|Geschäftsjahr(?:es)?|Sommers?|Winters?|Herbst|Frühjahr|Frühling|Weihnachten|Periode)';
const spanFr = '(?:semaine|mois|trimestre|semestre|saison|année|an|exercice|été|hiver|printemps|automne|période)';
const spanIt = '(?:settimana|mese|trimestre|semestre|stagione|anno|esercizio|estate|inverno|primavera|autunno|periodo)';

const year = "(?:20\\d\\d(?:/(?:20)?\\d\\d)?|['’]\\d\\d)";
const shortYear = `(?:${year}|\\d\\d(?:/\\d\\d)?)`;
const season =
  '(?:AW|FW|SS|PF|CR|HW|FS|PE|AI|AH|A/W|F/W|S/S|H/W|F/S|P/E|A/I|spring/summer|autumn/winter|fall/winter|Frühjahr/Sommer|Herbst/Winter|printemps[-/]été|automne[-/]hiver|primavera[-/]estate|autunno[-/]inverno|pre-fall|cruise|spring|summer|autumn|fall|winter|Frühjahr|Frühling|Sommer|Herbst|printemps|été|automne|hiver|primavera|estate|autunno|inverno)';
const ordinal = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';

interface Row {
  kind: Kind;
  source: string;
  reason: string;
  /** Only as a table’s heading, before a colon, or beside another period ("Plan/Actual"): in a sentence it is a common word. */
  headingOnly?: true;
}

const rows: Row[] = [
  // English
  {
    kind: 'earlier',
    source: `(?:the )?(?:same )?(?:last|previous|prior|preceding) ${spanEn}`,
    reason: 'last quarter',
  },
  {
    kind: 'earlier',
    source: `(?:the )?same (?:week|month|quarter|day|period|season|point|time|date|stage)s? (?:of |in )?(?:the )?(?:last|previous|prior) year`,
    reason: 'same week last year',
  },
  { kind: 'earlier', source: `(?:the|a|one) ${spanEn} (?:before|ago|earlier)`, reason: 'a year ago' },
  {
    kind: 'earlier',
    source: '(?:\\d{1,2}|two|three|six|twelve) (?:weeks|months|years) (?:ago|earlier|before)',
    reason: 'six months ago',
  },
  {
    kind: 'earlier',
    source: '(?:LY|LW|LM|LQ|LFL LY|PY|PQ|SPLY|LFY|PFY|LYTD|PYTD|YAGO|N ?[-–−] ?1|A ?[-–−] ?1|Y ?[-–−] ?1)',
    reason: 'last year, in a trading report',
  },
  {
    kind: 'earlier',
    source: '(?:before|previously|formerly|then|prev\\.|vorh\\.|préc\\.)',
    reason: 'before and after',
  },
  { kind: 'earlier', source: '(?:yesterday|gestern|ieri|avant-hier)', reason: 'yesterday and today' },
  { kind: 'earlier', source: '(?:at|in) the (?:start|beginning|opening)', reason: 'the start and the end' },
  {
    kind: 'earlier',
    source: `at the (?:end|close) of (?:last|the previous) ${spanEn}`,
    reason: 'stock at the end of last year',
  },
  {
    kind: 'later',
    source: `at the (?:end|close) of (?:this|the current) (?:${spanEn}|one)`,
    reason: 'and at the end of this one',
  },
  { kind: 'later', source: `(?:the )?(?:this|current|latest) ${spanEn}`, reason: 'this quarter' },
  { kind: 'later', source: '(?:TY|TW|TM|TQ|CY|CQ)', reason: 'this year, in a trading report' },
  {
    kind: 'later',
    source: '(?:now|today|currently|after|at present|at the end|by the end)',
    reason: 'before and after',
  },
  // German
  {
    kind: 'earlier',
    source: `(?:im |in der |am |des |zum |der )?(?:Vorjahr(?:es|s)?(?:monat|quartal|zeitraum|woche|wert)?s?|Vormonats?|Vorquartals?|Vorwoche|Vorsaison|Vorperiode|Vj\\.|VJ)`,
    reason: 'Vorjahr',
  },
  {
    kind: 'earlier',
    source: `(?:im |in der |am |des )?(?:letzte|vorige|vergangene|vorherige|vorangegangene)[snmr]? ${spanDe}`,
    reason: 'letztes Quartal',
  },
  {
    kind: 'earlier',
    source: `(?:vor (?:einem|einer) ${spanDe}|eine?n? ${spanDe} (?:zuvor|vorher|davor|früher))`,
    reason: 'vor einem Jahr',
  },
  { kind: 'earlier', source: '(?:zuvor|vorher|damals|bisher)', reason: 'vorher und jetzt' },
  {
    kind: 'later',
    source: `(?:in |im )?(?:diese|aktuelle|laufende|heurige)[snmr]? ${spanDe}`,
    reason: 'dieses Quartal',
  },
  {
    kind: 'later',
    source: '(?:jetzt|heute|heuer|derzeit|nun|aktuell|nachher|inzwischen|mittlerweile|lfd\\. Jahr)',
    reason: 'vorher und jetzt',
  },
  // French
  {
    kind: 'earlier',
    source: `(?:en |au |à la |à l['’]|l['’]|le |la |du |de l['’]|de la |sur l['’])?${spanFr} (?:derni(?:er|ère)|précédente?|passée?|antérieure?)`,
    reason: 'l’année dernière',
  },
  {
    kind: 'earlier',
    source: '(?:il y a (?:un an|un mois|six mois)|un an (?:plus tôt|auparavant|avant)|auparavant|précédemment)',
    reason: 'il y a un an',
  },
  {
    kind: 'later',
    source: `(?:en |au |à )?(?:cette|cet|ce) ${spanFr}(?:-ci)?|(?:l['’]|la |le )?${spanFr} en cours`,
    reason: 'cette année',
  },
  {
    kind: 'later',
    source: "(?:maintenant|aujourd['’]hui|actuellement|désormais)",
    reason: 'auparavant et aujourd’hui',
  },
  // Italian
  {
    kind: 'earlier',
    source: `(?:nell['’]|dell['’]|l['’]|il |la |nel |nella |lo )?(?:scors[oa] ${spanIt}|${spanIt} (?:scors[oa]|precedente|passat[oa]))`,
    reason: 'l’anno scorso',
  },
  { kind: 'earlier', source: 'AP(?=$|\\s€?\\s?\\d[\\d.]*(?:,\\d+)?\\s?[%€)])', reason: 'anno precedente, in a report' },
  { kind: 'earlier', source: `(?:un['’ ]?${spanIt} (?:fa|prima)|in precedenza|sei mesi fa)`, reason: 'un anno fa' },
  {
    kind: 'later',
    source: `(?:in )?(?:quest['’]|questo |questa )${spanIt}|(?:l['’]|il |la )?${spanIt} (?:in corso|corrente)`,
    reason: 'quest’anno',
  },
  {
    kind: 'later',
    source: "(?:oggi|adesso|attualmente|(?<!['’])ora(?=$|\\s(?:è|sono|siamo|al|alla|all['’]|l['’]|\\d|€)))",
    reason: 'in precedenza e oggi; un’ora is none',
  },
  // Named by their dates
  {
    kind: 'dated',
    source: `(?:Q[1-4]|H[12]|T[1-4](?=[\\s/'’-]*(?:20)?\\d\\d)|S[12](?=\\s20\\d\\d)|[1-4]Q(?=\\d\\d)|[12]H(?=\\d\\d)|HJ ?[12])(?:[\\s/-]*(?:FY)?${year}|[/-]?(?:FY)?\\d\\d(?!\\s?%)|\\s\\d\\d(?=\\s?(?:→|⇒|->|=>|[:/|),;]|vs|v\\.|(?:to|and)\\s[QH]\\d|$)))?`,
    reason: 'Q3, H1 2026, 3Q25; Q1 24 beside another',
  },
  {
    kind: 'dated',
    source: `(?:im )?[1-4]\\. ?(?:Quartal|Halbjahr|HJ)(?: ${year})?|[1-4](?:er|ère|e|ème)? (?:trimestre|semestre)(?: ${year})?|(?:I|II|III|IV) (?:trimestre|semestre)(?: ${year})?`,
    reason: '3. Quartal, 1er semestre, III trimestre',
  },
  { kind: 'dated', source: `${season}[\\s/-]?${shortYear}(?!\\s?%|[.,]\\d)`, reason: 'AW25, spring 2026' },
  {
    kind: 'dated',
    source: `(?:(?:FY|GJ|Geschäftsjahr|exercice|esercizio|année|anno|Jahr|im Jahr|en|nel|in) ?${year}|FY ?\\d\\d(?:/\\d\\d)?|20\\d\\d(?:/(?:20)?\\d\\d)?)`,
    reason: 'FY25, 2026, 2024/25',
  },
  {
    kind: 'dated',
    source: `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? )?${month}(?:[\\s-](?:20\\d\\d|['’]?\\d\\d(?!\\s?%)))?`,
    reason: 'March, 12 March',
  },
  {
    kind: 'dated',
    source: `(?:week|wk|CW|W(?=\\d)|month|year|season|day|quarter|wave|Woche|KW|Monat|Jahr|Tag|semaine|mois|settimana|mese|giorno|jour) ?${ordinal}`,
    reason: 'week 1, year two, KW 12',
  },
  {
    kind: 'dated',
    source: `(?:(?:each|any) of )?(?:the )?(?:weeks|months|years|seasons|days|quarters) ${ordinal} ?(?:to|and|–|-) ?${ordinal}`,
    reason: 'each of years three to five: beside year one and year two a third period',
  },
  {
    kind: 'dated',
    source: '(?:the )?(?:first|second|third|fourth|opening|closing) (?:week|month|quarter|half(?:-year)?|season|year)',
    reason: 'first half',
  },
  {
    kind: 'dated',
    source: '(?:in|over|during) (?:the )?(?:spring|summer|autumn|winter|fall)',
    reason: 'in the spring',
  },
  // What stands for a period as a heading alone
  {
    kind: 'earlier',
    source: '(?:prev(?:ious|\\.)?|prior|last|N-1|before|old|YA)',
    reason: 'Prev. | Curr.',
    headingOnly: true,
  },
  {
    kind: 'later',
    source: '(?:curr(?:ent|\\.)?|this|latest|new|after|N|TD)',
    reason: 'Prev. | Curr.',
    headingOnly: true,
  },
  { kind: 'earlier', source: '(?:vor|alt|früher|Vorher)', reason: 'Vorher | Nachher', headingOnly: true },
  { kind: 'later', source: '(?:nach|neu|danach)', reason: 'Vorher | Nachher', headingOnly: true },
  {
    kind: 'earlier',
    source: '(?:letzte|vorige|vergangene)[rsnm]?',
    reason: 'vorige Saison 62 %, laufende 55 %',
    headingOnly: true,
  },
  {
    kind: 'later',
    source: '(?:laufende|aktuelle)[rsnm]?',
    reason: 'vorige Saison 62 %, laufende 55 %',
    headingOnly: true,
  },
  { kind: 'earlier', source: '(?:avant|précédent|ancien|hier)', reason: 'Avant | Après', headingOnly: true },
  { kind: 'later', source: '(?:après|actuel|nouveau)', reason: 'Avant | Après', headingOnly: true },
  { kind: 'earlier', source: '(?:prima|precedente|AP)', reason: 'Prima | Dopo', headingOnly: true },
  { kind: 'later', source: '(?:dopo|attuale|corrente|AC)', reason: 'Prima | Dopo', headingOnly: true },
  {
    kind: 'planned',
    source:
      "(?:plan(?:ned)?|budget(?:ed)?|bud\\.?|BP|forecast|fcst|FC|target|tgt|Soll|Ziel|Plan|prévu|prévisions?|prévisionnel|objectif|preventivo|previsto|obiettivo)(?: ['’]?(?:20)?\\d\\d(?!\\s?[%‰€£$]|[.,]\\d))?",
    reason: 'Plan | Actual',
    headingOnly: true,
  },
  {
    kind: 'actual',
    source:
      "(?:actuals?|act\\.?|achieved|result|Ist|IST|réel|réalisé|consuntivo|effettivo|reale)(?: ['’]?(?:20)?\\d\\d(?!\\s?[%‰€£$]|[.,]\\d))?",
    reason: 'Plan | Actual',
    headingOnly: true,
  },
];

const sourceOf = (row: Row) => `(?:${row.source.replace(/ /g, '\\s')})`;
const end = '(?![\\p{L}\\d])';

/**
 * The source of a pattern that matches one period’s name, without groups; `readPeriod` says whether it is one where it
 * stands. To be used with the flags iu.
 */
export const periodPattern = `(?:${rows.map(sourceOf).join('|')})${end}`;

export interface Period {
  kind: Kind;
  /** Years since 2000, with fractions for what lies within a year; null where the name has no year. */
  rank: number | null;
  /** The place of a month, a quarter, a half or a numbered week in its row, and how long that row is before it begins again. */
  turn: { row: string; at: number; length: number } | null;
}

const tests = rows.map((row) => ({
  kind: row.kind,
  headingOnly: row.headingOnly ?? false,
  pattern: new RegExp(`^${sourceOf(row)}$`, 'iu'),
}));

/** What is a common word in small letters: "May", "March", "then", "Mar." and "Sept" are periods with a capital. */
const common = /^(?:may|march|then|nun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|ott|nov|dec|dez|dic|sett|tm|tw)\.?$/;

/** What a period’s name says, or null where it is none. `heading`: also the names that only headings have. */
export function readPeriod(name: string, heading = false): Period | null {
  const text = name.trim();
  if (common.test(text) && !(heading && text !== 'then')) return null;
  const kind = tests.find(({ pattern, headingOnly }) => (heading || !headingOnly) && pattern.test(text))?.kind;
  if (!kind) return null;
  const turn = kind === 'dated' ? turnOf(text) : null;
  return { kind, rank: kind === 'dated' || kind === 'actual' ? rankOf(text, turn) : null, turn };
}

const numbers: Record<string, number> = {
  one: 1,
  first: 1,
  opening: 1,
  two: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  closing: 11,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};
const counted = (word: string) => numbers[word.toLowerCase()] ?? Number.parseInt(word, 10);

/** Rows of periods that have a place each, most telling first; the group is the place. */
const turns: { row: string; length: number; pattern: RegExp }[] = [
  {
    row: 'quarter',
    length: 4,
    pattern:
      /^(?:Q|T)([1-4])|^([1-4])Q|^(?:im\s)?([1-4])\.\s?Quartal|^([1-4])\S{0,3}\strimestre|^(IV|I{1,3})\strimestre/iu,
  },
  {
    row: 'half',
    length: 2,
    pattern:
      /^(?:H|S|HJ\s?)([12])(?!\d)|^([12])H|^(?:im\s)?([12])\.\s?(?:Halbjahr|HJ)|^([12])\S{0,3}\ssemestre|^(I{1,2})\ssemestre/iu,
  },
  { row: 'week', length: 53, pattern: /^(?:week|wk|KW|CW|W|Woche|semaine|settimana)\s?(\w+)$/iu },
  {
    row: 'step',
    length: 1000,
    pattern: /^(?:month|year|season|day|quarter|wave|Monat|Jahr|Tag|mois|mese|giorno|jour)\s?(\w{1,5})$/iu,
  },
  { row: 'step', length: 1000, pattern: /^(?:the\s)?(first|second|third|fourth|opening|closing)\s/iu },
];

function turnOf(text: string): Period['turn'] {
  const atMonth = monthKeys.findIndex((pattern) => pattern.test(text.replace(/^\d{1,2}(?:st|nd|rd|th|er|\.)?\s/i, '')));
  if (atMonth >= 0) return { row: 'month', at: atMonth, length: 12 };
  for (const { row, length, pattern } of turns) {
    const at = pattern
      .exec(text)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (at !== undefined) return { row, at: counted(at), length };
  }
  return null;
}

const late = /^(?:AW|FW|HW|AI|AH|A\/|F\/W|H\/W|autumn|fall|winter|Herbst|automne|hiver|autunno|inverno)/i;
const middle = /^(?:PF|pre-fall)/i;
/** Cruise 26 comes to the shops before spring 26. */
const early = /^(?:CR|cruise)/i;

function rankOf(text: string, turn: Period['turn']): number | null {
  if (turn?.row === 'week' || turn?.row === 'step') return null;
  const digits = /(?:20|FY\s?|GJ\s?|['’]|[QH]\s?|[A-Z/-]\s?|\s|\D)(\d\d)(?:\/(?:20)?\d\d)?$/i.exec(text)?.[1];
  const written = digits ?? /(?:^|\D)20(\d\d)/.exec(text)?.[1];
  if (written === undefined) return null;
  const within = turn ? turn.at / turn.length - (turn.row === 'month' ? 0 : 1 / turn.length) : 0;
  return Number(written) + within + (late.test(text) ? 0.5 : middle.test(text) ? 0.25 : early.test(text) ? -0.1 : 0);
}

/** Whether the first of two periods, in the order of the text, is the earlier one; null where they are no pair. */
export function firstIsEarlier(first: Period, second: Period): boolean | null {
  if (first.kind === 'dated' && second.kind === 'dated') return datedInOrder(first, second);
  if (isReported(first) && isReported(second) && first.rank !== second.rank) return first.rank < second.rank;
  if (first.kind === second.kind) return null;
  const plans = [first, second].filter(({ kind }) => kind === 'planned');
  // A plan is set against what came of it, and against no other year.
  if (plans.length > 0) {
    const other = first.kind === 'planned' ? second : first;
    return other.kind === 'actual' || other.kind === 'later' ? first.kind === 'planned' : null;
  }
  return first.kind === 'earlier' || second.kind === 'later' || (second.kind === 'actual' && first.kind !== 'later');
}

/** "Actual 2025" beside "Actual 2024" or "2024". */
const isReported = (period: Period): period is Period & { rank: number } =>
  (period.kind === 'actual' || period.kind === 'dated') && period.rank !== null;

function datedInOrder(first: Period, second: Period): boolean | null {
  if (first.rank !== null && second.rank !== null && first.rank !== second.rank) return first.rank < second.rank;
  const [one, two] = [first.turn, second.turn];
  if (!one || !two || one.row !== two.row) return true;
  if (one.at === two.at) return null;
  // "December, January" goes over the end of a year, "March, February" backwards.
  if (one.at < two.at) return true;
  const onwards = two.at - one.at + one.length;
  if (onwards * 2 === one.length) return null;
  return onwards * 2 < one.length;
}
