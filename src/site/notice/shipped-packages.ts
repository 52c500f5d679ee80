/** Which packages have come into what the browser is sent: told by the bundler itself, module by module. */
import type { Plugin } from 'vite';

/** Modules that stand in no package’s folder, by the beginning of their names: bits that the tools write in. */
const written: readonly (readonly [beginning: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/** The package that a module of a bundle is part of: its folder under the project’s `node_modules/`; null for one of our own. */
export function packageOf(module: string): string | null {
  const own = written.find(([beginning]) => module.startsWith(beginning));
  if (own) return own[1];
  const [, folder] = /^.*?[\\/]node_modules[\\/](.*)$/.exec(module) ?? [];
  if (folder === undefined) return null;
  const [found = null] = /^(?:.*[\\/]node_modules[\\/])?(?:@[^\\/]+[\\/])?[^\\/?]+/.exec(folder) ?? [];
  return found?.replaceAll('\\', '/') ?? null;
}

/** A plugin for the bundles that a browser is sent, its workers’ among them; it adds the folder of each package to `found`. */
export const noteShipped = (found: Set<string>): Plugin => ({
  name: 'vitrine-shipped-packages',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [module, { renderedLength }] of Object.entries(file.modules)) {
        const name = renderedLength > 0 ? packageOf(module) : null;
        if (name !== null) found.add(name);
      }
    }
  },
});
