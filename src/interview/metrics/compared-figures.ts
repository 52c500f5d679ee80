/** Two figures that one sentence sets against each other: "from 28% to 34%", "was 62%, is now 55%", "11% vs 8% LY". */
import { comparable, type Figure, isMeasure } from './figures.ts';
import { directionIn, nameIn, saysMovement } from './names.ts';
import type { NumberStyle } from './numbers.ts';
import { firstIsEarlier, type Period } from './periods.ts';
import { joinReadings, nothing, type Reading, rowOf } from './reading.ts';
import { collapse, isNumeric, leadOf, periodsOf, textOf, wholeLead, wordsOf } from './surroundings.ts';
import type { Sentence, Token } from './tokens.ts';

/** Two figures of a sentence with all that tells how they belong together. */
interface Pair {
  one: number;
  two: number;
  /** The words before the first figure, back to the figure before it, in small letters. */
  lead: string;
  /** The words between the two, without periods, in small letters. */
  gap: string;
  periods: [Period | null, Period | null];
  /** Null where something with digits stands in a figure’s place. */
  figures: [Figure, Figure] | null;
  /** Whether the sentence has compared two figures already: "… and cover from 14 to 19 weeks". */
  goesOn: boolean;
  /** Whether what stands in brackets is said to be of the earlier period. */
  bracketsEarlier: boolean;
  /** What stands right behind the second figure, in small letters. */
  behind: string;
}

/** Which of the two is the earlier figure; null where the words do not set them against each other; or nobody can tell. */
type Order = 'first' | 'second' | 'unsure' | null;

interface Joint {
  gap: RegExp;
  order: (pair: Pair) => Order;
  reason: string;
  /** The other pairs of the sentence that are joined so, and name no period, are of the same periods. */
  carries?: true;
}

const from = /(?:^|\s)(?:from|von|da|dal|dallo|dalla|dall['’])$/;
/** "recule de 62 % à 55 %", but also "recule de 7 points à 55 %". */
const fromOrBy = /(?:^|\s)(?:de|du|d['’])$/;
const to = /(?:^|\s)(?:to|auf|à|a|al|allo|alla|all['’])$/;
const movedTo =
  '(?:up|down|rising|falling|climbing|slipping|gestiegen|gesunken|en hausse|en baisse|in calo|in aumento)';
const versus =
  "(?:against|versus|vs\\.?|v\\.?|compared (?:with|to)|gegenüber|ggü\\.?|gegen|verglichen mit|contre|par rapport à|contro|rispetto (?:a|al|alla|all['’])|instead of|statt)";
/** What somebody set out to reach: with what came of it, a pair of its own. */
const plan =
  '(?:plan(?:ned)?|budget(?:ed)?|target(?:ed)?|goal|forecast|fcst|ziel|soll|plan(?:wert|ung)?|geplant|budgetiert|objectif|prévu|prévision|budgété|obiettivo|previsto|preventivo)';
const reached =
  '(?:actual(?:ly)?|achieved|made|reached|delivered|got|did|hit|landed(?: at| on)?|came (?:to|in at)|ended (?:at|up at|on)|realised|realized|ist|erreicht|réel|réalisé|atteint|consuntivo|effettivo|raggiunto)';
const articles = "(?: (?:an?|the|le|la|les|l['’]|il|lo|i|der|die|das|dem|den|einem|einer))?";

const plannedLead = new RegExp(`(?:^|[\\s:,(])${plan}(?: ?:)?(?:\\s|$)`, 'u');

/** How two figures can be joined, most telling first: what stands between them, and which is then the earlier. */
const joints: Joint[] = [
  {
    gap: new RegExp(
      `^[,;([]* ?(?:(?:and|but|und|et|e) )?(?:(?:as )?${versus} ?)?(?:(?:an?|the|our|its|das|dem|einem|le|la|l['’]|un|il|lo) ?)?${plan}(?: (?:of|was|is|were|for|von|war|de|était|di|era))?(?: ['’]?s)?(?: a)? ?:?$`,
      'u',
    ),
    order: () => 'second',
    reason: '55% (target 62%), $22.5m against a budget of $19m',
  },
  {
    gap: new RegExp(`^[,([]* ?(?:as )?${versus}${articles}(?: ?\\()?$|^[([]$`, 'u'),
    order: ({ behind }) => (plannedBehind.test(behind) ? 'second' : null),
    reason: '55% vs 62% plan, 55% (62% target)',
  },
  {
    gap: new RegExp(
      `^(?:(?!and |but )\\p{L}+ )?(?:[,;/–—-] ?)?(?:(?:and|but|und|et|e) )?(?:(?:the|we|they|only|has|have|wir|haben|nous|avons|abbiamo) )*${reached}(?: (?:only|is|was|figure|war|est|è))*(?: ?:)?$`,
      'u',
    ),
    order: ({ lead }) => (plannedLead.test(lead) ? 'first' : null),
    reason: 'target 20%, actual 17%; we planned 14 openings and made 11',
  },
  {
    gap: /^(?:\p{L}+ ){0,2}(?:to|auf|à|a|al|allo|alla|all['’]|ad)$/u,
    order: fromTo,
    reason: 'fell from 62% to 55%; without a verb or periods it is a range',
  },
  {
    gap: /^[,(]* ?(?:from|von)$/,
    order: toFrom,
    reason: 'rose to 34% from 28%',
  },
  {
    gap: new RegExp(
      `^[,(]* ?(?:(?:it|this|which) )?(?:(?:is|are) )?${movedTo} (?:from|on|von|da|dal)(?: ['’]?s)?$`,
      'u',
    ),
    order: () => 'second',
    reason: '55%, down from 62%',
  },
  { gap: /^(?:→|⇒|➔|➜|⟶|->|-->|=>|>>)$/, order: arrow, reason: '62% → 55%' },
  {
    gap: new RegExp(`^[,([]* ?(?:as )?${versus}${articles}(?: ['’]?s)?(?: ?\\()? ?:?$`, 'u'),
    order: ({ periods }) => byPeriods(periods) ?? (periods[0]?.kind === 'later' ? 'second' : null),
    reason: '11% this year against 8%; against a plan is no second period',
    carries: true,
  },
  {
    gap: /^[([] ?:?$/,
    order: ({ periods, bracketsEarlier }) => (bracketsEarlier ? 'second' : (byPeriods(periods) ?? inBrackets(periods))),
    reason: '55% (62% LY), 55% (LY: 62%)',
    carries: true,
  },
  {
    gap: /^(?:became|(?:has|have|had) become|turned into|wurden? zu|(?:est|sont) devenue?s?|(?:è|sono) diventat[oaie])$/,
    order: ({ figures }) => (figures && comparable(...figures) ? 'first' : null),
    reason: 'a shrink of 0.4% became 0.9%',
  },
  {
    gap: /^,? ?(?:(?:is|are|was|were|it is|they are|that is|which is|ist|sind|liegt|liegen|est|sont|è|sono) )?(?:(?:well|far|just|still|deutlich|knapp|weit|bien|ben) )?(?:below|above|under|over|ahead of|behind|short of|down on|up on|(?:lower|higher|worse|better|less|more|fewer) than|unter|über|sous|au-dessous de|en dessous de|au-dessus de|inférieure?s? à|supérieure?s? à|sotto|sopra|inferior[ei] a|superior[ei] a)(?: (?:the|those|den|dem|der|les|le|la|i|il))?(?: ['’]s)?(?: (?:figure|value|level|wert|de|of|von|di))*$/u,
    order: ({ periods }) => (periods[1]?.kind === 'earlier' ? 'second' : null),
    reason: '$1,580 is below last year’s $1,800',
  },
  {
    gap: /^,? ?nach$/,
    order: ({ periods }) => (periods[1]?.kind === 'earlier' ? 'second' : null),
    reason: '55 % nach 62 % im Vorjahr',
  },
  {
    gap: /^(?:[,()[\]/|:·•+]|and|but|it|they|is|are|was|were|has|have|fallen|risen|slipped|dropped|grown|gone|climbed|to|at|in|of|the|stands?|stood|only|just|about|some|down|up|und|ist|sind|war|waren|lag|lagen|liegt|liegen|betrug|beträgt|sie|er|im|bei|es|il|elle|ils|elles|on|en|au|di|de|nel|sono|et|mais|aber|ma|est|était|sont|étaient|e|ed|è|era|erano|à|a|al|alla|all['’]|l['’]|dell['’]|nell['’]|von|auf|–|—|-| )*$/,
    order: ({ periods: [first, second], gap }) =>
      first && second
        ? byPeriods([first, second])
        : second?.kind === 'later' ||
            (first?.kind === 'earlier' && /(?<!\p{L})(?:is|are|has|have|ist|sind|est|sont|è|sono)(?!\p{L})/u.test(gap))
          ? 'first'
          : second?.kind === 'earlier' && !first && /^[,;]? ?:?(?: was| war| était| era)?$/.test(gap)
            ? 'second'
            : null,
    reason: 'was 62% last year, is now 55%',
  },
];

/** "fell from 62% to 55%", "fell 72 to 61"; but "fell 7 to 61" is a fall by seven. */
function fromTo({ lead, gap, goesOn, periods, figures }: Pair): Order {
  if (from.test(lead)) {
    // "fell by a third, from 1,200 to 800"
    const before = lead
      .replace(from, '')
      .replace(/,$/, '')
      .replace(/ by (?:\p{L}+ ){0,3}\p{L}+$/u, '');
    const german = /(?:^|\s)von$/.test(lead) && /auf$/.test(gap);
    return goesOn || german || saysMovement(before) || byPeriods(periods) ? 'first' : null;
  }
  const before = lead.replace(fromOrBy, '');
  // "… et le panier moyen de 1 800 € à 1 580 €"
  if (fromOrBy.test(lead) && goesOn && !saysMovement(before)) return figures && comparable(...figures) ? 'first' : null;
  if (fromOrBy.test(lead) && /(?:^|\s)(?:passe|passent|passée?s?|passant|évolue|évolué)$/u.test(before)) return 'first';
  const direction = directionIn(before);
  if (!figures || !comparable(...figures) || !saysMovement(before)) return null;
  // "dropped 11 points to 61": what the first figure counts is the step.
  if (figures[0].unit !== '' && figures[1].unit === '') return null;
  if (direction === 0) return fromOrBy.test(lead) ? null : 'first';
  return byOrFrom(direction, figures);
}

/** Half as much, or twice, is still a figure that moved; more may be the step itself. */
const step = 2;

function byOrFrom(direction: number, [first, second]: [Figure, Figure]): Order {
  const towards = Math.sign(second.value - first.value) === direction;
  const [small = 0, large = 0] = [Math.abs(first.value), Math.abs(second.value)].sort((a, b) => a - b);
  if (towards && large <= small * step) return 'first';
  return 'unsure';
}

/** "rose to 34% from 28%", "returns 11%, from 8%"; but "three clients from 40 visits" is no change. */
function toFrom({ lead, gap, figures, periods }: Pair): Order {
  if (to.test(lead)) return saysMovement(lead.replace(to, '')) ? 'second' : null;
  if (from.test(lead)) return null;
  const named = byPeriods(periods);
  if (named) return named;
  const isNear =
    /^,/.test(gap) &&
    figures &&
    byOrFrom(Math.sign(figures[0].value - figures[1].value), [figures[1], figures[0]]) === 'first';
  const sameKind =
    figures && comparable(...figures) && (figures[0].unit === '%' || figures[0].currency !== '' || isNear);
  return sameKind && (/^[,(]/.test(gap) || saysMovement(lead) || /(?:^|\s)(?:is|are|at|now)$/.test(lead))
    ? 'second'
    : null;
}

function arrow({ periods }: Pair): Order {
  const [first, second] = periods;
  return first && second ? (byPeriods(periods) ?? 'first') : 'first';
}

function byPeriods([first, second]: [Period | null, Period | null]): Order {
  if (first && second) {
    const earlier = firstIsEarlier(first, second);
    return earlier === null ? null : earlier ? 'first' : 'second';
  }
  if (second) return second.kind === 'earlier' ? 'second' : second.kind === 'later' ? 'first' : null;
  return first?.kind === 'earlier' ? 'first' : null;
}

/** What stands in brackets behind a figure, with a year of its own, is the year before: "11% (2024: 8%)". */
const inBrackets = ([first, second]: [Period | null, Period | null]): Order =>
  !first && second?.kind === 'dated' ? 'second' : null;

/** A figure that others have is no earlier figure. */
const ofOthers =
  /(?<!\p{L})(?:benchmark|industry|average|peers?|competitors?|norm|standard|branche|durchschnitt|moyenne|secteur|media|settore)(?!\p{L})/iu;
const plannedBehind = new RegExp(`^(?:(?:in|im|en|a|de|di)\\s)?${plan}(?!\\p{L})`, 'iu');

const brackets = /(?:in|entre|tra)\s(?:brackets|parenthes[ei]s|klammern|parenthèses|parentesi)/i;

/** Whether a prompt says that what stands in brackets is of the earlier period. */
export const saysBrackets = (text: string): boolean => brackets.test(text);

interface Circumstances {
  style: NumberStyle;
  /** Figures that other readers have read. */
  used: ReadonlySet<Token>;
  bracketsEarlier: boolean;
}

/** The rows of sentences. What a clause says of its periods goes on behind a semicolon. */
export function comparedFigures(sentences: Sentence[], circumstances: Circumstances): Reading {
  let carried: Order = null;
  let moved = false;
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    const above = { order: sentence.goesOn ? carried : null, moved: sentence.goesOn && moved };
    const found = comparedIn(sentence, above, circumstances);
    carried = found.carried;
    moved = found.reading.metrics.length > 0;
    readings.push(found.reading);
  }
  return joinReadings(readings);
}

function comparedIn(
  { tokens }: Sentence,
  above: { order: Order; moved: boolean },
  { style, used, bracketsEarlier }: Circumstances,
): { reading: Reading; carried: Order } {
  const kept = withoutNotes(tokens);
  const at = kept.flatMap((token, index) => (isNumeric(token) ? [index] : []));
  const pairs: { pair: Pair; joint: Joint; order: Order }[] = [];
  for (let index = 0; index < at.length - 1; index += 1) {
    const pair = pairOf(kept, at[index] ?? 0, at[index + 1] ?? 0, {
      goesOn: above.moved || pairs.some(({ order }) => order !== null),
      bracketsEarlier,
    });
    const joint = pair && joints.find((row) => row.gap.test(pair.gap) && (row.order(pair) !== null || row.carries));
    if (!pair || !joint || used.has(kept[pair.one] as Token)) continue;
    const more = chainLength(kept, at.slice(index + 1), joint);
    const order = more > 0 || isSetAgainst(kept, at[index + 1], at[index + 2]) ? 'unsure' : joint.order(pair);
    pairs.push({ pair, joint, order });
    // Both figures are used up, and a third that goes on with them: the next pair begins behind them.
    index += 1 + more;
  }
  const own = pairs.find(({ joint, order }) => joint.carries && order)?.order;
  const carried = own ?? (closesWithEarlier(tokens) ? 'second' : above.order);
  const readings = pairs.map(({ pair, joint, order }) =>
    readPair(kept, pair, order ?? (joint.carries ? carried : null), style),
  );
  return { reading: joinReadings(readings), carried };
}

/** "£310k in May and £280k in June, against £295k …": what is compared is the pair, and with something else. */
function isSetAgainst(tokens: Token[], two = 0, three: number | undefined): boolean {
  if (three === undefined) return false;
  const gap = collapse(wordsOf(tokens.slice(two + 1, three))).toLowerCase();
  return setAgainst.test(gap);
}
const setAgainst = new RegExp(
  `^(?:(?:in|at|on|for|im|en) ?|${plan} ?)?[,(]? ?(?:as )?${versus}${articles}(?: ['’]?s)?$`,
  'u',
);

/** How many figures go on behind a pair in the same way: "62% → 55% → 71%" compares three periods, and so no two. */
function chainLength(tokens: Token[], at: number[], joint: Joint): number {
  let more = 0;
  for (; more + 1 < at.length; more += 1) {
    const next = pairOf(tokens, at[more] ?? 0, at[more + 1] ?? 0, { goesOn: true, bracketsEarlier: false });
    if (!next?.figures || !joint.gap.test(next.gap) || !comparable(...next.figures) || plannedBehind.test(next.behind))
      break;
    const named = next.periods[1] !== null && next.periods[1].kind !== 'planned';
    if (!named && !/^(?:→|⇒|➔|➜|⟶|->|-->|=>|>>|to|auf|à|a)$/u.test(next.gap)) break;
    if (named && joint.carries && next.periods[0] === null) break;
  }
  return more;
}

/** Words without "about" at their end: "from about 8% to roughly 11%". */
const exactly = (words: string): string =>
  words.replace(
    /(?:(?:^|\s)(?:about|around|roughly|nearly|almost|approximately|approx\.?|some|circa|ca\.?|c\.|env\.?|environ|rund|etwa|ungefähr)|\s?[~≈])+$/u,
    '',
  );

const closingWords =
  /[([]\s?(?:both|all|each|jeweils|alle|tous|toutes|tutti|tutte)?\s?(?:vs\.?|versus|against|gegenüber|ggü\.?|contre|contro|on)\s$/i;

/** "Sell-through 55% vs 62%, returns 11% vs 8% (both vs LY)". */
function closesWithEarlier(tokens: Token[]): boolean {
  const at = tokens.findLastIndex(({ type }) => type === 'period');
  const [words, period] = [tokens[at - 1], tokens[at]];
  return period?.type === 'period' && period.period.kind === 'earlier' && closingWords.test(textOf(words) ?? '');
}

/** "99.1% before the move, and 97.4% after it": what a figure came before is no part of what joins the two. */
function withoutEvent([words, period, ...others]: Token[], gap: string): string {
  const name =
    words?.type === 'period' ? words : others.length > 0 && textOf(words)?.trim() === '' ? period : undefined;
  if (name?.type !== 'period' || !/^(?:before|after)$/i.test(name.text)) return gap;
  return gap
    .replace(/^(?:the|a|an|our|its|this|that|we|they|it) [\p{L}’'-]+(?: [\p{L}’'-]+)?(?=,| (?:and|but|to)$)/u, '')
    .trim();
}

function pairOf(
  tokens: Token[],
  one: number,
  two: number,
  rest: Pick<Pair, 'goesOn' | 'bracketsEarlier'>,
): Pair | null {
  const [first, second] = [tokens[one], tokens[two]];
  if (!first || !second) return null;
  const between = tokens.slice(one + 1, two);
  const gap = exactly(ofWhat(first, withoutEvent(between, collapse(wordsOf(between)).toLowerCase())));
  const behind = (textOf(tokens[two + 1]) ?? '').slice(0, 20).trim().toLowerCase();
  if (ofOthers.test(gap) || ofOthers.test(behind)) return null;
  if (/^[,(]/.test(gap) && isStep(second) && !isSigned(first)) return null;
  const figures: [Figure, Figure] | null =
    first.type === 'figure' && second.type === 'figure' ? [first.figure, second.figure] : null;
  const lead = exactly(collapse(leadOf(tokens, one)).toLowerCase());
  // "FW24 sell-through 48% vs FW25 sell-through 44%" says the name twice.
  const name = nameIn(lead);
  const plainGap = name && gap.endsWith(` ${name}`) ? gap.slice(0, -name.length - 1) : gap;
  return { one, two, lead, gap: plainGap, periods: periodsOf(tokens, one, two), figures, behind, ...rest };
}

/** "14% of sales (12% last year)": what a share is of is no part of what joins the two. */
const ofWhat = (first: Token, gap: string): string =>
  first.type === 'figure' && first.figure.unit === '%'
    ? gap
        .replace(
          /^(?:of|der|des|du|de|della|del|dei) (?:the |all |la |le )?\p{L}+(?: \p{L}+)?(?=,? ?(?:\(|vs|v\b|against|versus|contre|contro|gegen))/u,
          '',
        )
        .trim()
    : gap;

const isSigned = ({ text }: Token): boolean => /^[-−–+±]/.test(text);
/** "€1,240 (+6% vs LY)": how far a figure moved, and no figure of another period. */
const isStep = (token: Token): boolean =>
  isSigned(token) && token.type === 'figure' && /^(?:%|pp|ppts?|pts?|points?|bps?|)$/.test(token.figure.unit);

function readPair(tokens: Token[], { one, two }: Pair, order: Order, style: NumberStyle): Reading {
  const [first, second] = [tokens[one], tokens[two]];
  if (!order || !first || !second) return nothing;
  const used = [first, second];
  if (order === 'unsure') return { metrics: [], unread: [{ at: first.at, text: first.text }], used };
  const lead = leadOf(tokens, one);
  const name = plannedLead.test(lead.toLowerCase())
    ? (nameIn(withoutPlan(lead)) ?? nameIn(firstWordIn(tokens[one + 1])))
    : (nameIn(lead) ?? (one > 1 ? nameIn(wholeLead(tokens, one)) : null) ?? countedIn(first));
  return rowOf(name, order === 'second' ? [second, first] : [first, second], style);
}

const planWords = new RegExp(
  `^(?:(?:the|our|we|they)\\s)?${plan}\\s|[\\s:,(]+(?:(?:the|our|we|they)\\s)?${plan}\\s?:?\\s?$`,
  'giu',
);
/** "Target conversion" and "Conversion: target" are both of the conversion; "we planned 14 openings" says the name behind. */
const withoutPlan = (lead: string): string =>
  `${lead.trim()} `
    .replace(planWords, ' ')
    .trim()
    .replace(/^(?:we|they|the house)\s*$/i, '')
    .trim();
const firstWordIn = (token: Token | undefined): string =>
  /^\s(?!(?:and|but|und|aber|mais)\s)(\p{L}{3,})/u.exec(textOf(token) ?? '')?.[1] ?? '';

/** "Handled were 2,000 units last week": what is counted is the name. */
const countedIn = (token: Token): string | null =>
  token.type === 'figure' && !isMeasure(token.figure.unit) ? nameIn(token.figure.unit) : null;

const tellingNote = new RegExp(
  `^\\s\\((?:up|down|from|was|against|vs|versus|gegenüber|contre|contro|${plan})(?!\\p{L})`,
  'iu',
);

/** A note in brackets between a name and its figure is left out, unless it names a period or the other figure. */
function withoutNotes(tokens: Token[]): Token[] {
  const text = tokens.map((token) => token.text).join('');
  const notes: [number, number][] = [];
  let start = 0;
  const starts = tokens.map((token) => {
    const at = start;
    start += token.text.length;
    return at;
  });
  for (const { 0: all, index } of text.matchAll(/\s\(([^()]{1,80})\)/g)) {
    const inside = tokens.filter((_, i) => (starts[i] ?? 0) > index && (starts[i] ?? 0) < index + all.length);
    const before = text.slice(0, index);
    const telling = tellingNote.test(all);
    if (telling || inside.some(({ type }) => type === 'period')) continue;
    // "55% (62%)": the other figure, right behind its own.
    if (
      /[\d%€$£]$|\p{L}$/u.test(before) &&
      inside.length > 0 &&
      isNumeric(inside[0] as Token) &&
      endsInFigure(tokens, starts, index)
    )
      continue;
    notes.push([index, index + all.length]);
  }
  return notes.length === 0 ? tokens : cutOut(tokens, starts, notes);
}

const endsInFigure = (tokens: Token[], starts: number[], index: number): boolean =>
  tokens.some((token, i) => token.type === 'figure' && (starts[i] ?? 0) + token.text.length === index);

function cutOut(tokens: Token[], starts: number[], notes: [number, number][]): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    const [start, end] = [starts[index] ?? 0, (starts[index] ?? 0) + token.text.length];
    const cuts = notes.filter(([a, b]) => a < end && b > start);
    if (cuts.length === 0) return [token];
    if (token.type !== 'words') return [];
    let text = token.text;
    for (const [a, b] of cuts.toReversed())
      text = text.slice(0, Math.max(0, a - start)) + text.slice(Math.min(text.length, b - start));
    return text === '' ? [] : [{ ...token, text }];
  });
}
