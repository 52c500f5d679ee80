/** Whether a sentence of a description is said of the house, by itself or by a recruiter, and asks for nothing. */

const isHouse =
  /^(?:founded|since \d|established|for (?:more than|over) (?:a|\w+) (?:century|hundred|years|decades)|our (?:house|maison|brand|people|values|story|history|culture|mission|strategy|vision|ambition|promise|savoir-faire|know-how|craftsmanship|ateliers?|craftsmen|artisans|heritage|boutiques are|purpose|workshops)|at [A-Z]\w+,? we|with (?:over |more than )?[\d,]+ (?:boutiques|stores|employees|people|shops)\b|part of (?:the|a) |as a signatory|a (?:family|leading|global|french|italian|british|swiss)[\w\s-]* (?:house|group|maison|brand))/i;

/** What a house says of itself begins with “we”, and so does what it asks for: the verb tells. */
const isOfUs =
  /^we(?:['’]re| are)? (?!(?:also |now |currently |are )*(?:look|seek|need|want|requir|ask|expect|search|select|recruit|hir|offer|think you|will ask)\w*)/i;
/** “Harlow operates 61 stores”: a name, then what a company does. */
const isOfThem =
  /^(?!You\b|This\b|The role\b|It\b|There\b)(?:the )?(?:[A-Z][\w&’'.-]*(?: [A-Z&][\w&’'.-]*){0,4}) (?:is|was|are|has|operates?|employs?|owns?|runs?|designs?|makes?|brings?|celebrates?|believes?|offers?) (?:an? |the |over |more |[\d,]+|one |its |present|committed|proud|synonym|home|not |in )/;

const houses =
  'house|maison|brand|company|firm|group|label|retailer|jeweller|employer|culture|atmosphere|founders?|family|business';
const verbs =
  'is|was|are|were|has|have|had|makes?|made|sells?|sold|owns?|runs?|operates?|employs?|values?|believes?|works?|opens?|opened|grew|grows?|doubled|tripled|designs?|celebrates?|dresses|belongs?|stands?|counts?|trades?|started|began|became|turns? over';
/** A recruiter’s words of the client: “my client, a jeweller in Mayfair, is opening …”, “the business has doubled”. */
const isOfClient = new RegExp(
  `^(?:my|our|the|this|their) (?:[\\p{L}-]+ )?(?:client|${houses})(?:,| [–—-] | (?:itself |now |just |also |alone )?(?:${verbs})\\b)`,
  'iu',
);
const isOfTheirs =
  /^(?:in|over|during|for|since|within) (?:the |this )?[^,]{3,30},? (?:they|the \p{L}+) (?:have|has) |^they(?:['’]re| are) (?:an? |one |now |known |famous |growing |opening |proud|part |based|best |family)|^they(?:['’]ve| have)? (?:now |just |also )?(?:have (?:\d|an? |over |about |around |some |two|three|four|five|six|seven|eight|nine|ten)|got |sell |make |own |run |operate |design |opened |grown |doubled |been |employ |trade |started |began |value |believe )/iu;
const isItHouse = new RegExp(
  `^(?:it|this|that|they|theirs)(?:['’]s| is|['’]re| are) (?:such )?(?:an? |one of |the )(?:[\\p{L}-]+ ){0,4}(?:${houses}|place|moment|time|chance)\\b`,
  'iu',
);
const isWorkingFor =
  /^(?:i(?:['’]m| am)|we(?:['’]re| are))? ?(?:currently |now )?(?:working|partnering|partnered|engaged|mandated|retained|instructed)(?: exclusively)? (?:with|for|by|on behalf of)\b/i;

/** Somebody is sought, or spoken to: that asks for something, whoever the subject is. */
const seeks =
  /\b(?:look(?:s|ing)? (?:for|to)|seek(?:s|ing)?|need(?:s|ed)?|want(?:s|ed)?|search(?:es|ing)?|after (?:someone|somebody|an?)|requires?|recruit(?:s|ing)|hir(?:es|ing)|appoint(?:s|ing)?|expects?|would (?:like|love)|ask(?:s|ed|ing)? (?:for|you|us|me)|someone|somebody|a person|you(?:r|rs)?)\b/i;

const isJoining = new RegExp(
  `^(?:you(?:['’]ll|['’]d| will| would) (?:be )?|come )?join(?:ing)? (?:an? |the |our |one of (?:the )?)(?:[\\p{L}-]+ ){0,4}(?:${houses})\\b(?!.*\\b(?:you|to \\p{L}|and \\p{L}+ (?:the|our|a|its)\\b))`,
  'iu',
);

/** It says that a role is open, with its name and perhaps its place, and nothing of the work: titles are read of whole lines. */
const isOnlySought =
  /^(?:[^,;:]{0,40}(?:, [^,]{3,60},)?)?\s?(?:(?:\b(?:is|are|am)|['’]m|['’]re)(?: currently| now)? (?:looking|searching|hiring|recruiting|seeking)|\bseeks?|\b(?:has|have)(?: just)? asked (?:me|us) to find)\b(?!.*\b(?:who|that|capable|able|responsible|experience|you)\b)(?!.*\bto (?!join|strengthen|complete|be based|start|work (?:in|at|from)|discuss)\p{L})/iu;
/** “The boutique is on three floors”, “the team is eight strong”: what there is, and no deed. */
const isOfPlace =
  /^the (?:\p{L}+ )?(?:store|boutique|shop|flagship|team|department|warehouse|site|office|stockroom) (?:is|was|has|have|opened|opens|takes|took|turns|sits|stands|covers|spans|employs|counts)\b(?! to\b)/iu;

/** Whether a sentence is said beside the work: that a role is open, or what the place is like. */
export const isAside = (text: string): boolean =>
  isOnlySought.test(text) || (isOfPlace.test(text) && !seeks.test(text));

export const speaksOfHouse = (text: string): boolean =>
  isHouse.test(text) ||
  isOfUs.test(text) ||
  isJoining.test(text) ||
  ((isOfThem.test(text) ||
    isOfClient.test(text) ||
    isOfTheirs.test(text) ||
    isItHouse.test(text) ||
    isWorkingFor.test(text)) &&
    !seeks.test(text));
