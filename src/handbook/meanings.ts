/**
 * Names of concepts that are ordinary words as well: where such a name is not meant, it is no mention of the concept.
 * The search goes on finding the concept by all of its names.
 */

interface Ordinary {
  /** The name in small letters and in the singular, as texts write it. */
  name: string;
  /** Where it is the ordinary word: by what stands before it, by what stands behind it, or as it is written itself; or everywhere. */
  unless: 'anywhere' | { after?: RegExp; before?: RegExp; written?: RegExp };
}

/** Words after which a noun stands: “our sell through rose”, but “promising to sell through the surplus”. */
const nounFollows =
  /(?:^|[\s(“])(?:the|an?|our|your|its|his|her|their|this|that|each|every|no|of|in|on|by|for|full-price|weekly)\s$/i;
const helps = 'to|will|would|should|could|can|may|might|must|let|lets|does|do|did|not';
const someone = 'I|you|we|they|it|he|she|that|which|who';

const rows: Ordinary[] = [
  // “Her own boutique” is the one she works in; “our own boutiques” are those that the house runs itself.
  { name: 'own boutique', unless: { after: /\b(?:her|his|my|your|their|whose|one[’']s)\s$/i } },
  // A change of currency or of a room, or of one contract into another: “a raw conversion misleads”.
  {
    name: 'conversion',
    unless: {
      after: /\b(?:an?|such|raw|one|this|each|currency|\w+-\w+)\s$/i,
      before:
        /^\s(?:into\b|of (?:the |a |our )?(?:room|shop|boutique|building|currency|prices?|yen|dollars|pounds|euros)\b)/,
      written: /s$/i,
    },
  },
  { name: 'conversion rate', unless: { after: /\bcurrency\s$/i } },
  // What becomes smaller: “letting orders shrink”, “the gap shrinks”, “shrink-wrapped”.
  {
    name: 'shrink',
    unless: {
      after: new RegExp(
        String.raw`\b(?:${helps}|${someone}|(?!(?:is|was|as|its|this|has|less|across|versus|always)\s)\p{L}*s)\s$`,
        'iu',
      ),
      before: /^-|^\s(?:the|an?|it|them|by|from|to|further|faster)\b/,
      written: /s$/i,
    },
  },
  // What one gives way in: “it wasn’t a concession”, “he won two concessions”.
  {
    name: 'concession',
    unless: {
      after:
        /\b(?:(?:was|is)n[’']t|not|no|mak(?:e|es|ing)|made|wins?|won|gives?|gave|small|big|last|first|final|mutual)\s(?:(?:an?|the|two|three|some|any)\s)?$/i,
      before: /^\s(?:to|on|over|from|by)\s(?:him|her|them|us|price|quality|terms|the (?:other|union|maker|vendor))/,
    },
  },
  // Freedom to decide: “at the manager’s discretion”, “discretion to refund”.
  { name: 'discretion', unless: { after: /\bat\s(?:\S+\s){0,3}$/i, before: /^\s(?:to|over)\b/ } },
  // Of a payment or of a person at a door; “product authentication” is another name of the check.
  { name: 'authentication', unless: 'anywhere' },
  // Staff are retained as well.
  { name: 'retention rate', unless: { after: /\b(?:staff|team|employees?|advisors?|people)\s$/i } },
  // A sign of quality in general: “the hallmark of good service”.
  { name: 'hallmark', unless: { before: /^\sof\b/ } },
  { name: 'slotting', unless: { before: /^\s(?:it|them|in|into|between)\b/ } },
  { name: 'capsule', unless: { after: /\b(?:time|coffee)\s$/i } },
  { name: 'quarantine', unless: { after: /\b(?:covid|health|pet)\s$/i } },
];

const byName = new Map(rows.map(({ name, unless }) => [name, unless]));

/** A verb with its particle, which is a noun where a hyphen joins them: “a put-back”, but “never put back on sale”. */
const phrasal = /^\p{L}+-(?:away|back|down|in|off|on|out|over|through|up)s?$/u;

/**
 * Whether a name that stands in a text from `start` to `end` is meant as the name of its concept. `name` is it as its
 * concept has it.
 */
export function isMeant(name: string, text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  const lower = name.toLowerCase();
  const lead = text.slice(Math.max(0, start - 40), start);
  if (phrasal.test(lower) && /\s/.test(written) && !nounFollows.test(lead)) return false;
  const unless = byName.get(lower);
  if (unless === undefined) return true;
  if (unless === 'anywhere') return false;
  return !(unless.after?.test(lead) || unless.before?.test(text.slice(end, end + 40)) || unless.written?.test(written));
}
