/** The sections of the site, in the order of the side: those of generated pages, then the hand-written ones. */
import { sectionKinds } from '../../handbook/page-kinds.ts';

export interface Section {
  url: string;
  name: string;
}

/** Sections of generated pages; side.test.ts holds that each has an index. */
const ofKinds: Section[] = sectionKinds.map(({ folder, many }) => ({ url: `/${folder}/`, name: many }));

/** Sections by hand, some of which a later build may have: nothing leads to one whose page is not there. */
const byHand: Section[] = [
  { url: '/map/', name: 'Career map' },
  { url: '/practice/', name: 'Practice' },
  { url: '/notebook/', name: 'Notebook' },
  { url: '/prep/', name: 'Preparation plan' },
  { url: '/about/', name: 'How to use it' },
];

/** Where the hand-written page of an address can stand, from src/; `url` begins and ends with a slash. */
export const filesOfPage = (url: string): string[] => {
  const name = url.slice(1, -1);
  return [`pages/${name}.astro`, `pages/${name}/index.astro`, `content/docs/${name}.mdx`];
};

/** The sections that are there; `has` tells whether a file is, by its path from src/. */
export const sectionsOf = (has: (file: string) => boolean): Section[] => [
  ...ofKinds,
  ...byHand.filter(({ url }) => filesOfPage(url).some(has)),
];
