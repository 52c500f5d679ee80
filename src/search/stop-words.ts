/** Words that a query may lose: Pagefind wants every word of a query on the page, and no page answers to "how do I". */
import { emptyWords } from '../handbook/empty-words.ts';

/** They say what kind of page is wanted rather than what it is about: "interview question about stock loss". */
const aboutThePage = `
  answer answers best calculate calculation define definition describe difference example examples explain formula
  good interview interviews mean meaning means question questions sample samples walk
`;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

export const stopWords: ReadonlySet<string> = new Set([...emptyWords, ...wordsOf(aboutThePage)]);

/** How questions about the past begin: "time" means something elsewhere ("on time in full"). */
export const opening =
  /^(?:(?:please |can you |could you )?(?:tell|give|describe|show)(?: me| us)?(?: about)?(?: of)? )?(?:an? |any |the )?(?:time|situation|occasion|example|moment)(?: when| where| that| in which| of)?(?= )/;
