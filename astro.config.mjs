import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site/astro/config.ts';
import { foldersOf } from './src/site/paths.ts';

export default defineConfig(siteConfig(foldersOf()));
