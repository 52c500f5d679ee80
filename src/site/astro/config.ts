/** Astro’s configuration, as a function of the folders that a build reads and writes. */
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import type { Rolldown } from 'vite';
import { brand } from '../brand/brand.ts';
import type { Loaded } from '../content/load-handbook.ts';
import type { Folders } from '../content/normalise.ts';
import { dataFile } from '../paths.ts';
import { vitrine } from './integration.ts';
import { ownPagePlugin } from './own-page.ts';

/** Addresses in PDFs, the sitemap and social cards begin with this; the pages themselves need none. */
export const siteAddress = process.env.SITE_URL ?? 'http://localhost:4321';

/** Pages that no search engine should list. */
const unlisted = /\/(?:raw|search|404)(?:\/|$)/;

/** Browsers that have `light-dark()`: without this list the colours would be written twice for older ones. */
const cssTarget = ['chrome125', 'safari17.5', 'firefox128'];

/** Astro marks each MDX page with a directive of its own, and the bundler would warn of every one. */
const withoutDirectives: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

export const siteConfig = (folders: Folders, out: string, loaded?: Loaded): AstroUserConfig => ({
  site: siteAddress,
  outDir: out,
  trailingSlash: 'always',
  prefetch: false,
  // One request for a page: its text arrives with its look.
  build: { inlineStylesheets: 'always' },
  // The texts stand on the page as they were written: no quote is curled, no hyphen lengthened.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    plugins: [ownPagePlugin()],
    define: { 'import.meta.env.HANDBOOK_DATA': JSON.stringify(folders.data ?? dataFile) },
    build: { cssTarget, assetsInlineLimit: 0, rolldownOptions: { onLog: withoutDirectives } },
  },
  integrations: [
    brand(),
    vitrine(folders, loaded),
    sitemap({ filter: (page) => !unlisted.test(new URL(page).pathname) }),
    starlight({
      title: 'Vitrine',
      locales: { root: { label: 'English', lang: 'en-GB' } },
      // The page is ours (own-page.ts), and so is the search index (build-search.ts); of Starlight remain the collection
      // and the routes.
      pagefind: false,
      sidebar: [],
      pagination: false,
      lastUpdated: false,
      expressiveCode: false,
      tableOfContents: false,
      markdown: { headingLinks: false },
      disable404Route: true,
      credits: false,
    }),
  ],
});
