/** Words that carry no meaning in any question or query. */
const words = `
  a about after all also am an and any are as at be because been but by can could did do does doing for from get give
  go had has have he her his how i if in into is it its just let like me more most my no not of off on one or our out
  over please say she should so some such tell than that the their them then there these they this those to too
  up us use very want was we were what when where which while who whom whose why will with work would you your
`;

export const emptyWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
