/** Loads the pages of the site: those of src/content/docs, written by hand, and the generated ones of a work folder. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';

const written = 'src/content/docs';

/**
 * A page’s id is its path below its own folder, without `.mdx` and `/index`: its address. Astro’s loader reads one
 * folder and forgets every page outside it, so it is given the project’s, with two patterns. `pages` lies in the project.
 */
export function pagesLoader(pages: string): Loader {
  return {
    name: 'vitrine-pages',
    load: (context) => {
      const generated = relative(fileURLToPath(context.config.root), pages).split(sep).join('/');
      const folders = [generated, written];
      const generateId = ({ entry }: { entry: string }) => {
        const folder = folders.find((path) => entry.startsWith(`${path}/`)) ?? '';
        return entry.slice(folder.length + 1).replace(/(?:\/index)?\.mdx$/, '');
      };
      return glob({ pattern: folders.map((path) => `${path}/**/[^_]*.mdx`), base: '.', generateId }).load(context);
    },
  };
}
