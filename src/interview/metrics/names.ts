/** The words around a figure → the name of what it measures. */

/** Verbs of rising and falling, between a figure’s name and the figure, by language. */
const movements: Record<'English' | 'German' | 'French' | 'Italian', string> = {
  English:
    'rose|risen|rises|rising|grew|grown|grows|climbed|climbs|increased|increases|went up|improved|improves|widened|lengthened|jumped|jumps|crept up|crept|doubled|dropped|drops|dropping|fell|fallen|falls|falling|declined|declines|slipped|slips|slipping|decreased|decreases|shrank|shrunk|sank|narrowed|shortened|went down|slid|halved|went|gone|goes|going|moved|moves|changed|worsened|drifted|swung|shifted|stretched|came|dipped|edged|recovered|softened|eased|tightened|deteriorated|plunged|tumbled|surged|soared|gained|added|advanced|expanded|lost|shed|contracted|weakened|receded|retreated|eroded|strengthened|ticked up|ticked down|inched up|inched down|is up|is down|are up|are down|was up|was down|were up|were down|up|down',
  German:
    'sank|sinkt|sinken|stieg|steigt|fiel|fällt|kletterte|wuchs|wächst|ging|geht|erhöhte sich|verringerte sich|verschlechterte sich|verbesserte sich|reduzierte sich',
  French:
    'passe|passent|est passée?|sont passée?s|passant|recule|a reculé|ont reculé|baisse|a baissé|ont baissé|chute|a chuté|tombe|est tombée?|monte|est montée?|progresse|a progressé|augmente|a augmenté|grimpe|a grimpé|descend|est descendue?|diminue|a diminué|recul|évolue|a évolué',
  Italian:
    'passa|passano|è passat[oa]|sono passat[ei]|scende|scendono|è sces[oa]|sono sces[ei]|sale|salgono|è salit[oa]|sono salit[ei]|cala|calano|è calat[oa]|cresce|è cresciut[oa]|aumenta|è aumentat[oa]|diminuisce|è diminuit[oa]|cade|è cadut[oa]|va|è andat[oa]|peggiora|migliora',
};
const verbs = Object.values(movements).join('|').replace(/ /g, '\\s');
const movement = new RegExp(
  `(?:^|\\s)(?:(?:has|have|had)\\s)?(?:${verbs})(?:\\s(?:back|up|down|out|zurück|sharply|\\p{L}{1,20}ly))?(?:\\sby)?,?$`,
  'iu',
);
/** "a drop in returns", "une baisse du taux" say the movement before the name. */
const movementNoun =
  /^.*(?<!\p{L})(?:(?:drop|fall|rise|increase|decrease|decline|slide|slip|jump|growth|shift|change|move|swing|improvement|reduction)\sin|(?:baisse|hausse|recul|chute|progression)\s(?:des|du|de\sla|de\sl['’]|de)|(?:calo|aumento|crescita|diminuzione)\s(?:dei|delle|del|della|dello|dell['’]|di))\s/iu;

/** Whether words before a figure say that something moved. */
export const saysMovement = (words: string): boolean =>
  movement.test(words.trim()) || movementNoun.test(lastClause(words));

const rising =
  /(?:^|\s)(?:rose|risen|rises|rising|grew|grown|grows|climbed|climbs|increased|increases|went\sup|jumped|jumps|crept\sup|doubled|surged|soared|gained|added|advanced|expanded|strengthened|(?:ticked|inched|edged)\sup|(?:is|are|was|were)\sup|up|lengthened|widened|stieg|steigt|kletterte|wuchs|monte|est\smontée?|progresse|augmente|grimpe|sale|cresce|aumenta|è\ssalit[oa]|è\scresciut[oa]|è\saumentat[oa])(?:\s\p{L}{1,20}ly)?$/iu;
const falling =
  /(?:^|\s)(?:dropped|drops|dropping|fell|fallen|falls|falling|declined|declines|slipped|slips|slipping|decreased|decreases|shrank|shrunk|sank|narrowed|shortened|went\sdown|slid|halved|dipped|plunged|tumbled|eased|softened|lost|shed|contracted|weakened|receded|retreated|eroded|(?:ticked|inched|edged)\sdown|(?:is|are|was|were)\sdown|down|sinkt|fiel|fällt|recule|a\sreculé|baisse|a\sbaissé|chute|tombe|diminue|scende|cala|diminuisce|è\ssces[oa]|è\scalat[oa])(?:\s\p{L}{1,20}ly)?$/iu;

const risingNoun = /(?<!\p{L})(?:rise|increase|growth|jump|hausse|progression|aumento|crescita)\s(?:in|d)/iu;
const fallingNoun =
  /(?<!\p{L})(?:drop|fall|decrease|decline|slide|slip|reduction|baisse|recul|chute|calo|diminuzione)\s(?:in|d)/iu;

const stepNouns =
  /(?:^|\s)(?:(?:saw|had|has|showed|shows|posted|recorded|with|after|registra|enregistre|accuse)\s)?(?:an?|une?|un)\s(?:(?<down>drop|fall|decline|decrease|slide|slip|dip|loss|baisse|recul|chute|calo|diminuzione)|(?:rise|increase|gain|jump|climb|improvement|hausse|progression|aumento|crescita))$/iu;

/** "Margin saw a drop", before "of 180 bps": which way it went, and the words before; null where no such noun ends the words. */
export function stepNoun(words: string): { direction: number; before: string } | null {
  const match = stepNouns.exec(words.trim());
  return match && { direction: match.groups?.down ? -1 : 1, before: words.trim().slice(0, match.index) };
}

/** Which way the verb at the end of these words goes, or the noun among them: 1 up, −1 down, 0 where none says. */
export const directionIn = (words: string): number => {
  const end = words.trim().replace(/,$/, '');
  if (rising.test(end)) return 1;
  if (falling.test(end)) return -1;
  return risingNoun.test(end) ? 1 : fallingNoun.test(end) ? -1 : 0;
};

// Where a clause begins, so that only its own words name the figure.
const clause =
  /[;:()|•]|,\s|\s(?:and|while|but|whereas|yet|as|that|because|since|when|where|so|although|though|und|während|aber|et|tandis\sque|alors\sque|mais|e|ed|mentre|ma)\s|\s[-–—]\s/g;

function lastClause(words: string): string {
  let start = 0;
  for (const match of words.matchAll(clause))
    if (words.slice(match.index + match[0].length).trim() !== '') start = match.index + match[0].length;
  return words.slice(start).trim();
}

/** What stands before a name without belonging to it: each is taken off as long as one fits. */
const leading = [
  /^(?:im|in\sder)\s\p{L}+\s(?=(?:lag|stieg|sank|fiel|war|ist)\s)/iu,
  // "On time in full" and "in-store sales" are names.
  /^(?:and|but|yet|so|while|whereas|with|in(?!\s(?:stock|transit|full))|for|at(?!\scost)|of|on(?!\s(?:time|hand|order|shelf))|over|the|our|your|its|their|his|her|an?|also|meanwhile|however|overall|only|now|then|we|you|they|it|there|this|that)\s/i,
  /^(?:der|die|das|den|dem|des|ein|eine|und|mit|bei|unsere?|ihre?|im|le|la|les|un|une|et|notre|nos|votre|vos|avec|avec\sun|il|lo|gli|i|e|ed|con|nostr[oaei]|vostr[oaei])\s/i,
  /^(?:während|wobei|tandis\sque|alors\sque|mentre|invece|contre|dont)\s/i,
  // German says the verb before the name: "lag die Quote bei"
  /^(?:lag(?:en)?|liegt|liegen|war(?:en)?|ist|sind|betrug(?:en)?|stieg(?:en)?|sank(?:en)?|fiel(?:en)?)\s/iu,
  // A date before the name
  /^.*\d{1,2}\/\d{1,2}\/\s*/,
  /^(?:l|d|un)['’](?=\p{L})/iu,
  // "the boutique’s sell-through" is sell-through
  /^(?:[\p{L}-]+\s){0,2}(?:firm|house|maison|boutique|store|shop|team|company|brand|site|business|warehouse|department|region|market)['’]s?\s/iu,
  /^(?:the\s)?same\s(?:period|time|weeks?|months?)\s/i,
  // "we sold 420 bags"; but "units sold at full price" and "sold or damaged" are names
  /^(?:(?:.*\b(?:we|you|they|it|who|that|which|house|boutique|store|shop|team|maison)\s)?(?:have\s|has\s)?)(?:sold|shipped|handled|received|served|processed|employed|carried)$/i,
  // "you see", "the house reports an AOV"
  /^.*\b(?:reports?|reported|showed|recorded|saw|sees?|posted|delivered|has|had|have|ran\sat|runs\sat)\s/i,
  /^[-–—•*·]\s?/,
];
/** What stands between a name and its figure. */
const trailing =
  /(?:^|\s)(?:was|were|is|are|be|of|at|to|from|by|in|on|stood|stands?|stand|came|used\sto\sbe|has|have|had|been|ran|runs|sat|sits|averaged|averages|reached|atteint|s['’]élève à|raggiunge|erreicht|hit|only|just|about|around|roughly|nearly|almost|some|over|under|approximately|approx|it|now|today|circa|env\.?|environ|war|waren|ist|sind|lag|lagen|liegt|liegen|betrug|beträgt|bei|von|auf|rund|etwa|était|étaient|est|sont|de|à|du|era|erano|è|sono|di|al|allo|alla|all['’]|dal|dallo|dalla|dall['’]|da|a|vs\.?|versus)$|(?:^|\s)(?:all|dall|dell|nell|l)['’]$|[\s,:;=~≈(|*_–—-]+$/i;

/** "fell by a third" */
const byShare =
  /\sby\s(?:an?\s|one\s|two\s|nearly\s|almost\s|about\s){0,3}(?:third|half|quarter|fifth|tenth|lot|little)s?$/iu;

/** "ca. 14"; but "CA" is a French name. */
const circa = /(?:^|\s)ca?\.?$/;

const longest = 80;

/** The name in the words before a figure, clean of filler; null where they hold none. */
export function nameIn(words: string): string | null {
  let name = words
    .trim()
    .replace(/\s?[([]\s*[)\]]/g, '')
    .replace(/(?<=\p{L})\s\([^()]{1,30}\)(?=\s?[:=]?$)/u, '');
  for (let before = ''; before !== name; ) {
    before = name;
    // What the verb says comes off first: "has doubled from" ends a name that "the house has" begins.
    name = untilSame(name, (text) =>
      text.replace(circa, '').replace(trailing, '').replace(byShare, '').replace(movement, '').trim(),
    );
    name = lastClause(name).replace(movementNoun, '');
    for (const filler of leading) name = name.replace(filler, '').trim();
  }
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return letters < 2 || name.length > longest || pointing.test(name) ? null : name;
}

/** Words that point at a name and are none. */
const pointing =
  /^(?:all|each|both|which|that|these|those|them|one|others?|it|they|total|davon|il|elle|ils|elles|sie|es|er|esso|essa|insgesamt|dont|tous|tutti|di cui|there|it|es|(?:il )?y en(?: a)?|(?:il )?y a|ce|ci|im|in|en|am|au|nel|nella|zum|kam(?:en)?|ging(?:en)?|wurden?|hatten?|haben|hat|gab|gibt|verkauften?|machten?|brachten?|erreichten?|avait|avaient|avions|avons|ont|aveva|avevano|avevamo|abbiamo|hanno|ha|c['’]erano|c['’]era)$/i;

function untilSame(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : untilSame(changed, change);
}
