/** The loader of the one collection: hand-written pages by Starlight’s own loader, generated ones by ours. */
import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { generatedFolders } from '../../handbook/page-kinds.ts';
import { generatedPages, isIn } from './generated-pages.ts';

type Store = LoaderContext['store'];

/** Hand-written pages are modules and may import what they like; generated ones, under `folder`, are rendered here; those that are stored stay where it is null. */
export function allPages(folder: string | null): Loader {
  const handWritten = docsLoader();
  const generated = folder === null ? null : generatedPages(folder, generatedFolders);
  return {
    name: 'vitrine-pages',
    load: async (context) => {
      await handWritten.load({ ...context, store: withoutGenerated(context.store) });
      await generated?.load(context);
    },
  };
}

/** The store as Starlight’s loader sees it: it forgets every page that it did not find itself. */
const withoutGenerated = (store: Store): Store => ({
  ...store,
  keys: () => store.keys().filter((id) => !isIn(generatedFolders, id)),
});
