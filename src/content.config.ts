import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { pageSchema } from './mdx/frontmatter.ts';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    // Hand-written pages have no `page`; a generated page whose `page` has a field too many fails the build.
    schema: docsSchema({ extend: z.object({ page: pageSchema.optional() }) }),
  }),
};
