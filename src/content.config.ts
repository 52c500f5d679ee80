import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'zod';
import { pageSchema } from './mdx/frontmatter.ts';

export const collections = {
  // Starlight’s own words, none of which is shown; without an entry it would warn at every build.
  i18n: defineCollection({ loader: () => [{ id: 'en-GB' }], schema: i18nSchema() }),
  docs: defineCollection({
    loader: docsLoader(),
    // Hand-written pages have no `page`; a generated page whose `page` has a field too many fails the build.
    schema: docsSchema({ extend: z.object({ page: pageSchema.optional() }) }),
  }),
};
