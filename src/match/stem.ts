/** A word → the form that all its forms share: "bought", "buys" and "buying" are one word. */
import { stemmer } from 'stemmer';
import { otherSpelling } from './spelling.ts';

/** Forms that no ending tells; the first of a row stands for all. */
const irregular = `
  be was were been
  begin began begun
  break broke broken
  bring brought
  build built
  buy bought
  catch caught
  child children
  come came
  cut cutting
  deal dealt
  do did done
  draw drew drawn
  fall fell fallen
  fight fought
  find found
  fly flew flown
  forget forgot forgotten
  get got gotten
  give gave given
  go went gone
  half halves
  hide hid hidden
  hold held
  keep kept
  knife knives
  know knew known
  lead led
  learn learnt learned
  leave left
  lend lent
  lie lay lain lying
  life lives
  make made making
  man men
  mean meant
  meet met
  pay paid
  person people persons
  read reading
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran running
  say said
  see saw seen
  sell sold
  send sent
  shake shook shaken
  shelf shelves
  shrink shrank shrunk shrinkage shrinking
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen stealing
  take took taken
  teach taught
  tell told
  thief thieves
  think thought
  through thru
  tonight tonite
  understand understood
  wear wore worn
  win won
  woman women
  write wrote written
`;

/** Deeds, those who do them and what comes of them, which the stemmer leaves apart: "argument" and "argue". */
const families = `
  absent absence absences absenteeism
  agree agreed agrees agreement agreements
  angry anger angrily
  argue argued argues arguing argument arguments
  apologise apologised apologising apology apologies
  approve approved approves approving approval approvals
  arrive arrived arrives arriving arrival arrivals
  choose chose chosen choice choices
  complain complained complains complaining complaint complaints
  criticise criticised criticism
  deep depth
  deliver delivered delivers delivering delivery deliveries
  departure departures depart
  destroy destroyed destroys destroying destruction
  die death died
  disagree disagreed disagrees disagreement disagreements
  fail failed fails failing failure failures
  grow grew grown growth growing grows
  hate hates hated hatred
  hot heat
  ill illness
  inspect inspected inspects inspecting inspector inspectors inspection inspections
  invest invested investing investor investors investment investments
  judge judgement judgment
  late lateness
  lose loses loss losses lost losing
  manufacture manufacturer manufacturers
  marry marriage wedding
  measure measured measures measurement measurements
  move moved moves moving movement movements
  oppose opposed opposition
  own owned owns owning owner owners
  pay pays paid paying payment payments payer
  prefer preferred preference preferences
  refuse refused refuses refusing refusal
  replace replaced replaces replacing replacement replacements
  retire retired retirement
  robber robbers robbery robberies rob robbed
  safe safely safety
  secure secured security
  sick sickness
  strong strength strengths
  survive survived survival
  train trained trains training trainer trainers
  visit visits visited visiting visitor visitors
  weigh weighs weighed weight weights
  wide width
  young youth
`;

/** Figures as words. "One" is how one speaks of anything. */
const figures = `
  2 two
  3 three
  4 four
  5 five
  6 six
  7 seven
  8 eight
  9 nine
  10 ten
  11 eleven
  12 twelve
  15 fifteen
  20 twenty
  30 thirty
  40 forty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety
  100 hundred
`;

const firstForms = new Map(
  [irregular, families, figures]
    .flatMap((rows) => rows.trim().split('\n'))
    .flatMap((row) => {
      const [first = '', ...others] = row.trim().split(/\s+/);
      return others.map((other): [string, string] => [other, first]);
    }),
);

const known = new Map<string, string>();

/** The word as it stands in an index, in whichever spelling it is written. Figures and the shortest words are left alone. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const first = firstForms.get(word) ?? word;
  const isShort = first.length < 3 || (first.length === 3 && first.endsWith('s'));
  const made = isShort || !/^[a-z]+$/.test(first) ? first : stemmer(oneSpelling(first));
  known.set(word, made);
  return made;
}

/** Of the British and the American spelling the one that the alphabet puts first. */
function oneSpelling(word: string): string {
  const other = otherSpelling(word);
  return other !== null && other < word ? other : word;
}
