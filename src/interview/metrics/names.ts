/** The words around a figure → the name of what it measures. */

/** Verbs of rising and falling, between a figure’s name and the figure. */
const movements = [
  'rose',
  'risen',
  'grew',
  'grown',
  'climbed',
  'increased',
  'went up',
  'improved',
  'widened',
  'lengthened',
  'jumped',
  'crept up',
  'crept',
  'doubled',
  'dropped',
  'fell',
  'fallen',
  'declined',
  'slipped',
  'decreased',
  'shrank',
  'shrunk',
  'sank',
  'narrowed',
  'shortened',
  'went down',
  'slid',
  'halved',
  'went',
  'gone',
  'moved',
  'changed',
  'worsened',
  'drifted',
  'swung',
  'shifted',
  'stretched',
  'came',
  'dipped',
  'edged',
  'recovered',
  'softened',
  'eased',
  'tightened',
  'deteriorated',
  'is up',
  'is down',
  'are up',
  'are down',
  'was up',
  'was down',
  'were up',
  'were down',
  'up',
  'down',
];
const movement = new RegExp(
  `(?:^|\\s)(?:(?:has|have|had)\\s)?(?:${movements.map((verb) => verb.replace(/ /g, '\\s')).join('|')})(?:\\s(?:back|up|down|out|\\p{L}{1,20}ly))?(?:\\sby)?,?$`,
  'iu',
);
/** "a drop in returns" says the movement before the name. */
const movementNoun =
  /^.*\b(?:drop|fall|rise|increase|decrease|decline|slide|slip|jump|growth|shift|change|move|swing|improvement|reduction)\sin\s/i;

/** Whether words before a figure say that something moved. */
export const saysMovement = (words: string): boolean =>
  movement.test(words.trim()) || movementNoun.test(lastClause(words));

// Where a clause begins, so that only its own words name the figure.
const clause =
  /[;:()]|,\s|\s(?:and|while|but|whereas|yet|as|that|because|since|when|where|so|although|though)\s|\s[-–—]\s/g;

function lastClause(words: string): string {
  let start = 0;
  for (const match of words.matchAll(clause))
    if (words.slice(match.index + match[0].length).trim() !== '') start = match.index + match[0].length;
  return words.slice(start).trim();
}

/** What stands before a name without belonging to it: each is taken off as long as one fits. */
const leading = [
  /^(?:and|but|while|with|in|for|at|of|on|over|the|our|your|its|their|his|her|an?|also|meanwhile|however|overall|only|now|then|we|you|they|it|there)\s/i,
  // "the boutique’s sell-through" is sell-through
  /^(?:[\p{L}-]+\s){0,2}(?:firm|house|maison|boutique|store|shop|team|company|brand|site|business|warehouse|department|region|market)['’]s?\s/iu,
  /^(?:the\s)?same\s(?:period|time|weeks?|months?)\s/i,
  /^.*\b(?:sold|shipped|handled|received|served|processed|employed|carried)\b\s?/i,
  // "you see", "the house reports an AOV"
  /^.*\b(?:reports?|reported|showed|recorded|saw|sees?|posted|delivered|has|had|have|ran\sat|runs\sat)\s/i,
];
/** What stands between a name and its figure. */
const trailing =
  /(?:^|\s)(?:was|were|is|are|be|of|at|to|from|by|in|on|stood|stands?|stand|came|used\sto\sbe|has|have|had|been|ran|runs|sat|sits|averaged|averages|reached|hit|only|just|about|around|roughly|nearly|almost|some|over|under|approximately|approx|it|now|today|ca?)$|[\s,:=~≈(–—-]+$/i;

const longest = 80;

/** The name in the words before a figure, clean of filler; null where they hold none. */
export function nameIn(words: string): string | null {
  let name = lastClause(words.trim().replace(movement, '').replace(trailingComma, ''));
  name = name.replace(movementNoun, '');
  for (let before = ''; before !== name; ) {
    before = name;
    for (const filler of leading) name = name.replace(filler, '').trim();
    name = name.replace(trailing, '').replace(movement, '').trim();
  }
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return letters < 2 || name.length > longest ? null : name;
}

const trailingComma = /[,:]\s*$/;
