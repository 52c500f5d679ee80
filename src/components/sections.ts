/** The sections of the site, in the order of the side. */
export interface Section {
  url: string;
  name: string;
}

const sections: Section[] = [
  { url: '/roles/', name: 'Roles' },
  { url: '/questions/', name: 'Questions' },
  { url: '/concepts/', name: 'Concepts' },
  { url: '/drills/', name: 'Drills' },
  { url: '/map/', name: 'Career map' },
  { url: '/practice/', name: 'Practice' },
  { url: '/prep/', name: 'Preparation plan' },
  { url: '/about/', name: 'How to use it' },
];

const pages = Object.keys(import.meta.glob(['../pages/**/*.astro', '../content/docs/*.mdx']));

/** Whether the site has a hand-written page at the address: nothing leads to one that is not there. */
export const hasPage = (url: string): boolean => {
  const name = url.slice(1, -1);
  return [`pages/${name}.astro`, `pages/${name}/index.astro`, `docs/${name}.mdx`].some((end) =>
    pages.some((page) => page.endsWith(`/${end}`)),
  );
};

export const builtSections: Section[] = sections.filter(({ url }) => hasPage(url));
