/** The sections of the site, in the order of the side. */
export interface Section {
  url: string;
  name: string;
}

export const sections: Section[] = [
  { url: '/roles/', name: 'Roles' },
  { url: '/questions/', name: 'Questions' },
  { url: '/concepts/', name: 'Concepts' },
  { url: '/drills/', name: 'Drills' },
  { url: '/map/', name: 'Career map' },
  { url: '/practice/', name: 'Practice' },
  { url: '/prep/', name: 'Preparation plan' },
  { url: '/about/', name: 'How to use it' },
];

/** Where the hand-written page of an address can stand, from src/; `url` begins and ends with a slash. */
export const filesOfPage = (url: string): string[] => {
  const name = url.slice(1, -1);
  return [`pages/${name}.astro`, `pages/${name}/index.astro`, `content/docs/${name}.mdx`];
};
