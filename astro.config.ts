import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { vitrine } from './scripts/lib/astro-integration.ts';
import { contentFolder, dataFile, pagesFolder } from './scripts/lib/paths.ts';

export default defineConfig({
  // Addresses in PDFs, the sitemap and social cards begin with this; the pages themselves need none.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // The texts stand on the page as they were written: no quote is curled, no hyphen lengthened.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [
    vitrine({ content: contentFolder, pages: pagesFolder, data: dataFile }),
    starlight({
      title: 'Vitrine',
      locales: { root: { label: 'English', lang: 'en-GB' } },
      pagination: false,
      lastUpdated: false,
      expressiveCode: false,
    }),
  ],
});
