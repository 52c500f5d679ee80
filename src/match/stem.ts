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
  choose chose chosen
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
  grow grew grown
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
  lose lost losing
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

const firstForms = new Map(
  irregular
    .trim()
    .split('\n')
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
