/** The sections of the site, in the order of the side: those of generated pages, then the hand-written ones. */
import { pageKinds } from '../../mdx/page-kinds.ts';

export interface Section {
  url: string;
  name: string;
}

export const sections: Section[] = [
  ...Object.values(pageKinds).flatMap(({ folder, section }) =>
    section === null ? [] : [{ url: `/${folder}/`, name: section }],
  ),
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
