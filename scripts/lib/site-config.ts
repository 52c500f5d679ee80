/** Astro’s configuration, as a function of the folders that a build reads and writes. */
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import type { AstroUserConfig } from 'astro';
import { vitrine } from './astro-integration.ts';
import type { Folders } from './normalise.ts';

/** Addresses in PDFs, the sitemap and social cards begin with this; the pages themselves need none. */
export const siteAddress = process.env.SITE_URL ?? 'http://localhost:4321';

export const siteConfig = (folders: Folders, out: string): AstroUserConfig => ({
  site: siteAddress,
  outDir: out,
  trailingSlash: 'always',
  // The texts stand on the page as they were written: no quote is curled, no hyphen lengthened.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    vitrine(folders),
    starlight({
      title: 'Vitrine',
      locales: { root: { label: 'English', lang: 'en-GB' } },
      pagination: false,
      lastUpdated: false,
      expressiveCode: false,
    }),
  ],
});
