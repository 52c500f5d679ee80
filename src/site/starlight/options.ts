/** What Starlight is told: the one place for the title, the language, the side, what stands in every head, and the page. */
import { join } from 'node:path';
import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { basePath } from '../address.ts';
import { projectFolder } from '../paths.ts';
import { ownPage } from './own-page.ts';
import { handbookSidebar } from './sidebar.ts';

/** The reader’s choice of day or night, before anything is painted. The text is fixed, so that its hash is. */
const mode = 'let d=document.documentElement,m;try{m=localStorage.getItem("mode")}catch{}if(m)d.dataset.mode=m';

const themeColour = (content: string, scheme: 'light' | 'dark') =>
  ({ tag: 'meta', attrs: { name: 'theme-color', content, media: `(prefers-color-scheme: ${scheme})` } }) as const;

/** `content` is the content folder, whose roles.yml the side is made of. */
export const starlightOptions = (content: string): StarlightUserConfig => ({
  title: 'Vitrine',
  titleDelimiter: '·',
  locales: { root: { label: 'English', lang: 'en-GB' } },
  favicon: '/favicon.svg',
  head: [
    themeColour('#fbf8f1', 'light'),
    themeColour('#171411', 'dark'),
    { tag: 'link', attrs: { rel: 'manifest', href: `${basePath}manifest.webmanifest` } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    { tag: 'script', content: mode },
  ],
  // The sections of a page; a role’s page shows them.
  tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
  // Before and next are said in the front matter: the order of a role’s list is not that of the side.
  pagination: false,
  plugins: [handbookSidebar(content), ownPage(join(projectFolder, 'src/components/Page.astro'))],
  routeMiddleware: join(projectFolder, 'src/site/starlight/route-data.ts'),
  // The search is ours (search/build-search.ts), and so is the page of an address without one.
  pagefind: false,
  disable404Route: true,
  expressiveCode: false,
  markdown: { headingLinks: false },
});
