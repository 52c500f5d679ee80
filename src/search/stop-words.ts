/** Words that a query may lose: Pagefind wants every word of a query on the page, and no page answers to "how do I". */

/** They carry no meaning in any query. */
const empty = `
  a about after all also am an and any are as at be because been but by can could did do does doing for from get give
  go had has have he her his how i if in into is it its just let like me more most my no not of off on one or our out
  over please say she should so some such tell than that the their them then there these they this those to too
  up us use very want was we were what when where which while who whom whose why will with work would you your
`;

/** They say what kind of page is wanted rather than what it is about: "interview question about stock loss". */
const aboutThePage = `
  answer answers best calculate calculation define definition describe difference example examples explain formula
  good interview interviews mean meaning means question questions sample samples walk
`;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

export const stopWords: ReadonlySet<string> = new Set([...wordsOf(empty), ...wordsOf(aboutThePage)]);

/** How questions about the past begin: "time" means something elsewhere ("on time in full"). */
export const opening =
  /^(?:(?:please |can you |could you )?(?:tell|give|describe|show)(?: me| us)?(?: about)?(?: of)? )?(?:an? |any |the )?(?:time|situation|occasion|example|moment)(?: when| where| that| in which| of)?(?= )/;
