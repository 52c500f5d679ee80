import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site/astro/config.ts';
import { contentFolder, dataFile, distFolder, pagesFolder } from './src/site/paths.ts';

export default defineConfig(siteConfig({ content: contentFolder, pages: pagesFolder, data: dataFile }, distFolder));
