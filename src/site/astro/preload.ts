/**
 * What runs before a module that is loaded later: it asks for that module’s own imports in the same breath. The bundler’s
 * own way weighs more than a kilobyte on every page, since it also waits for style sheets; here all styles stand in the pages.
 */
import type { Plugin } from 'vite';

/** The module that every `import()` of the built site goes through. */
const bundlersOwn = '\0vite/preload-helper.js';

/** `files` stand beside the module itself, in the folder of all scripts. */
const ownWay = `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL('../' + file, import.meta.url).href;
    document.head.append(link);
  }
  return load();
};`;

export const smallPreload = (): Plugin => ({
  name: 'vitrine-preload',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === bundlersOwn ? { code: ownWay, moduleSideEffects: false } : null),
});
