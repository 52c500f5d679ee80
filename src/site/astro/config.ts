/** Astro’s configuration, as a function of the folders that the site is made from and in. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import type { AstroInlineConfig, AstroIntegration, AstroUserConfig } from 'astro';
import type { Rolldown } from 'vite';
import { basePath, siteAddress } from '../address.ts';
import { brand } from '../brand/brand.ts';
import { noteShipped } from '../notice/shipped-packages.ts';
import { type Folders, projectFolder } from '../paths.ts';
import { starlightOptions } from '../starlight/options.ts';
import { vitrine } from './integration.ts';
import { smallPreload } from './preload.ts';
import { prepTexts } from './prep-texts.ts';

// Every way into Astro comes by here, and Astro asks at each report: no use of the project is told to anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/** Pages that no search engine should list. */
const unlisted = /\/(?:raw|search|desk|offline|404)(?:\/|$)/;

/** The reading of HTML entities from a list of names, which works everywhere. */
const entities = join(projectFolder, 'node_modules/decode-named-character-reference/index.js');

/** Browsers that have `light-dark()`: without this list the colours would be written twice for older ones. */
const cssTarget = ['chrome125', 'safari17.5', 'firefox128'];

/** Astro marks each MDX page with a directive of its own, and the bundler would warn of every one. */
const withoutDirectives: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

/** The script of every page, with all that it imports, is one file: parted into small ones it would be compressed badly. */
const codeSplitting = {
  groups: [{ name: 'page', test: /\/components\/(?:page-script\.ts|Document\.astro\?)|preload-helper/ }],
};

/** What `astro dev` runs with: the pages are written from the texts first, and again whenever a text is saved. */
export const siteConfig = (folders: Folders): AstroUserConfig => ({
  ...commonConfig(folders),
  integrations: [vitrine(folders), ...parts(folders)],
});

/** What the build runs with, once the pages are written; `shipped` gets the packages of which a browser is sent something. */
export const buildConfig = (folders: Folders, shipped = new Set<string>()): AstroInlineConfig => {
  const { vite, ...common } = commonConfig(folders);
  const noted = () => [noteShipped(shipped), prepTexts(folders.work.data)];
  return {
    ...common,
    vite: { ...vite, plugins: [...noted(), smallPreload()], worker: { ...vite?.worker, plugins: noted } },
    configFile: false,
    root: folders.work.root,
    integrations: [projectAsRoot(), ...parts(folders)],
  };
};

/**
 * Astro lists the modules of all pages in `.astro/` of its root, wherever its cache is, so two builds at once would
 * overwrite each other’s list. It decides on that folder before it asks the integrations: the root is the work folder
 * until then, and the project from then on. test/whole/two-builds.test.ts fails where an upgrade decides later.
 */
const projectAsRoot = (): AstroIntegration => ({
  name: 'vitrine-root',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => void updateConfig({ root: pathToFileURL(`${projectFolder}/`) }),
  },
});

const commonConfig = ({ work }: Folders): AstroUserConfig => ({
  site: siteAddress,
  base: basePath,
  srcDir: join(projectFolder, 'src'),
  publicDir: join(projectFolder, 'public'),
  outDir: work.building,
  cacheDir: work.cache,
  trailingSlash: 'always',
  prefetch: false,
  // One request for a page: its text arrives with its look.
  build: { inlineStylesheets: 'always' },
  // The texts stand on the page as they were written: no quote is curled, no hyphen lengthened.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  vite: {
    cacheDir: join(work.cache, 'vite'),
    plugins: [prepTexts(work.data)],
    // Workers load their readers of documents when they are needed.
    worker: { format: 'es', plugins: () => [prepTexts(work.data)] },
    // Bundled for a browser it would ask the document, which a worker has not.
    resolve: { alias: { 'decode-named-character-reference': entities } },
    // How the site’s own modules know what they are built from (src/content.config.ts, src/site/handbook-data.ts).
    define: { 'import.meta.env.WORK_FOLDER': JSON.stringify(work.root) },
    build: { cssTarget, assetsInlineLimit: 0, rolldownOptions: { onLog: withoutDirectives } },
    // Every page names its script, which Astro would call by fifty letters.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', codeSplitting } } } },
    },
  },
});

const parts = ({ content }: Folders): AstroIntegration[] => [
  brand(),
  sitemap({ filter: (page) => !unlisted.test(new URL(page).pathname) }),
  starlight(starlightOptions(content)),
];
