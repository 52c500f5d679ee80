import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import * as z from 'zod';
import { pageSchema } from './mdx/page-kinds.ts';
import { allPages } from './site/pages/docs-loader.ts';
import { workFolderAt } from './site/work-folder.ts';

export const collections = {
  // Starlight’s own words, none of which is shown; without an entry it would warn at every build.
  i18n: defineCollection({ loader: () => [{ id: 'en-GB' }], schema: i18nSchema() }),
  docs: defineCollection({
    loader: allPages(import.meta.env.ONLY_TYPES ? null : workFolderAt(import.meta.env.WORK_FOLDER).pages),
    // Hand-written pages have no `page`; a generated page whose `page` has a field too many fails the build.
    schema: docsSchema({ extend: z.object({ page: pageSchema.optional() }) }),
  }),
};
