/** British and American spelling: a word → the way the other side writes it. */

/** Stems whose spelling follows no rule that would be safe for other words; British first. */
const pairs: readonly (readonly [string, string])[] = [
  ['ageing', 'aging'],
  ['aluminium', 'aluminum'],
  ['analys', 'analyz'],
  ['artefact', 'artifact'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['cheque', 'check'],
  ['colour', 'color'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['endeavour', 'endeavor'],
  ['enquir', 'inquir'],
  ['favour', 'favor'],
  ['flavour', 'flavor'],
  ['fulfil', 'fulfill'],
  ['grey', 'gray'],
  ['harbour', 'harbor'],
  ['honour', 'honor'],
  ['humour', 'humor'],
  ['instalment', 'installment'],
  ['jewellery', 'jewelry'],
  ['jeweller', 'jeweler'],
  ['judgement', 'judgment'],
  ['labelled', 'labeled'],
  ['labelling', 'labeling'],
  ['labour', 'labor'],
  ['licence', 'license'],
  ['litre', 'liter'],
  ['manoeuvre', 'maneuver'],
  ['metre', 'meter'],
  ['modelling', 'modeling'],
  ['neighbour', 'neighbor'],
  ['offence', 'offense'],
  ['practis', 'practic'],
  ['programme', 'program'],
  ['sceptic', 'skeptic'],
  ['storey', 'story'],
  ['theatre', 'theater'],
  ['totalling', 'totaling'],
  ['traveller', 'traveler'],
  ['travelling', 'traveling'],
  ['tyre', 'tire'],
  ['cancelled', 'canceled'],
  ['cancelling', 'canceling'],
  ['behaviour', 'behavior'],
];

/** From this length on an ending in -ise is a verb's: "prioritise", but not "rise" or "price". */
const shortestVerb = 7;
/** Words that end in -ise on both sides of the ocean. */
const alwaysS =
  /^(?:(?:advert|superv|exerc|franch|comprom|prom|prem|improv|merchand|enterpr|expert|otherw|surpr|adv|rev|dev)is)/;

/** The other side’s spelling, or null where both write the word alike. */
export function otherSpelling(word: string): string | null {
  for (const [british, american] of pairs) {
    // The longer of the two is tried first: "fulfill" begins with "fulfil".
    for (const [from, to] of british.length >= american.length
      ? ([
          [british, american],
          [american, british],
        ] as const)
      : ([
          [american, british],
          [british, american],
        ] as const))
      if (word.startsWith(from)) return to + word.slice(from.length);
  }
  if (word.length < shortestVerb) return null;
  if (alwaysS.test(word)) return null;
  const match = /^(.+[^aeiou]i|.+[aeiou]li)([sz])(e[drs]?|ing|ations?|ational|able|ers?)$/.exec(word);
  return match ? `${match[1]}${match[2] === 's' ? 'z' : 's'}${match[3]}` : null;
}
