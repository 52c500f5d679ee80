/** The loader of generated pages: each MDX file is rendered once, when content is loaded, and kept until its text changes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isSatteriProcessor, type SatteriResolvedOptions } from '@astrojs/markdown-satteri';
import type { Loader, LoaderContext } from 'astro/loaders';
import * as z from 'zod';
import { pageSchema } from '../../mdx/page-kinds.ts';
import { listFilesIn, toPosix } from '../list-files.ts';
import { renderPage } from './render-page.ts';

/** How many pages are read and rendered at a time. */
const together = 20;

/**
 * Loads the `.mdx` files under `folder`, in these of its subfolders, into the collection; the address of a page is its
 * path. A page that does not compile or whose front matter is not in order fails the build, with its file and line; in
 * `astro dev` it is told, and the last good page stays.
 */
export function generatedPages(folder: string, subfolders: readonly string[]): Loader {
  return {
    name: 'vitrine-generated-pages',
    load: async (context) => {
      const load = pageLoader(folder, context, await versionOf(context));
      const paths = (await listFilesIn(folder, subfolders)).filter((path) => path.endsWith('.mdx')).toSorted();
      const ids = new Set(paths.map(idOf));
      for (const id of context.store.keys()) if (isIn(subfolders, id) && !ids.has(id)) context.store.delete(id);
      for (let from = 0; from < paths.length; from += together)
        await Promise.all(paths.slice(from, from + together).map(load));
      watch(folder, subfolders, load, context);
    },
  };
}

/** Whether an address is a page of one of these subfolders. */
export const isIn = (subfolders: readonly string[], id: string): boolean =>
  subfolders.some((name) => id === name || id.startsWith(`${name}/`));

/** Reads, checks and stores one page; a page that is stored with this text already is left as it is. */
function pageLoader(folder: string, { config, store, parseData, generateDigest }: LoaderContext, version: string) {
  const { processor } = config.markdown;
  if (!isSatteriProcessor(processor))
    throw new Error('Generated pages are rendered with Sätteri: see astro/config.ts.');
  const root = fileURLToPath(config.root);
  return async (path: string): Promise<void> => {
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    const digest = generateDigest(`${version}\n${text}`);
    const id = idOf(path);
    if (store.get(id)?.digest === digest) return;
    const { frontmatter, html, foot, headings } = await renderOrSay(text, file, processor.options);
    const data = await parseData({ id, data: frontmatter, filePath: file });
    const filePath = toPosix(relative(root, file));
    store.set({ id, data, filePath, digest, rendered: { html, metadata: { headings, foot } } });
  };
}

/** A fault of the text is told with its file, and with line and column where the processor names them. */
async function renderOrSay(text: string, file: string, options: SatteriResolvedOptions) {
  try {
    return await renderPage(text, pathToFileURL(file), options);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}${/^\d+:\d+:/.test(said) ? ':' : ': '}${said}`, { cause: error });
  }
}

/** In `astro dev`: a page that is written again is loaded again, one that is gone is forgotten. */
function watch(
  folder: string,
  subfolders: readonly string[],
  load: (path: string) => Promise<void>,
  { watcher, store, logger }: LoaderContext,
): void {
  if (!watcher) return;
  const pathOf = (file: string): string | null => {
    const path = toPosix(relative(folder, file));
    return path.endsWith('.mdx') && subfolders.some((name) => path.startsWith(`${name}/`)) ? path : null;
  };
  watcher.add(folder);
  for (const event of ['add', 'change'] as const)
    watcher.on(event, async (file) => {
      const path = pathOf(file);
      if (path !== null) await load(path).catch((error) => logger.error(String(error)));
    });
  watcher.on('unlink', (file) => {
    const path = pathOf(file);
    if (path !== null) store.delete(idOf(path));
  });
}

/** `questions/why-this.mdx` → `questions/why-this`, `rules/index.mdx` → `rules`. */
const idOf = (path: string): string => path.replace(/(?:\/index)?\.mdx$/, '');

/** Changes with whatever makes a stored page of a text: the packages, this folder, and the schema of front matter. */
async function versionOf({ config }: LoaderContext): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(z.toJSONSchema(pageSchema)));
  const files = ['render-page.ts', 'headings.ts', 'node.ts'];
  const sources = files.map((name) => new URL(name, import.meta.url));
  for (const file of [new URL('package-lock.json', config.root), ...sources])
    hash.update(await readFile(file).catch(() => ''));
  return hash.digest('hex');
}
