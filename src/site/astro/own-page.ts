/** Puts the handbook’s page in the place of Starlight’s. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolder } from '../paths.ts';

const ownPage = join(projectFolder, 'src/components/Page.astro');
const starlightPage = /(?:^|\/)components\/Page\.astro$|^\.\/Page\.astro$/;

/**
 * Starlight lets a site replace the parts of its page, but not the page, which brings four style sheets and two
 * scripts along. Its routes import the page by path, so the path is answered with ours. An upgrade that moves
 * the file would bring Starlight’s look back: test/site/own-page.test.ts fails then.
 */
export const ownPagePlugin = (): Plugin => ({
  name: 'vitrine-own-page',
  enforce: 'pre',
  resolveId: (id, importer) => (starlightPage.test(id) && importer?.includes('@astrojs/starlight') ? ownPage : null),
});
