/** Puts a page of our own in the place of Starlight’s: `components: { Page }`, until Starlight offers it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin } from '@astrojs/starlight/types';
import type { Plugin } from 'vite';

/** The version whose imports this file was read against; own-page.test.ts fails on another. */
export const readAgainst = '0.42.4';

const starlightFolder = dirname(fileURLToPath(import.meta.resolve('@astrojs/starlight')));
export const starlightPage = join(starlightFolder, 'components/Page.astro');

/**
 * Starlight’s data and routes under a page of one’s own is what its lead calls headless use
 * (withastro/starlight#4014). There an import of the page from Starlight’s own files leads to the file that
 * `components.Page` names, and an import from elsewhere to Starlight’s. So it is here; once that is released, this plugin
 * gives way to the option. Why not Starlight’s page: it brings four style sheets and two scripts along, which nothing
 * turns off and for which the budget of a page’s bytes has no room (docs/decisions/own-page.md).
 */
export const ownPage = (file: string): StarlightPlugin => ({
  name: 'vitrine-own-page',
  hooks: {
    'config:setup': ({ addIntegration }) =>
      addIntegration({
        name: 'vitrine-own-page',
        hooks: {
          'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [answerFor(file)] } }),
        },
      }),
  },
});

const answerFor = (file: string): Plugin => ({
  name: 'vitrine-own-page',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/Page.astro') || !importer?.startsWith(starlightFolder)) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved?.id === starlightPage ? file : resolved;
  },
});
