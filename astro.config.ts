import { defineConfig } from 'astro/config';
import { contentFolder, dataFile, distFolder, pagesFolder } from './scripts/lib/paths.ts';
import { siteConfig } from './scripts/lib/site-config.ts';

export default defineConfig(siteConfig({ content: contentFolder, pages: pagesFolder, data: dataFile }, distFolder));
