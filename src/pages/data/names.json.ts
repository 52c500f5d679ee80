/** What things are called, for pages that look in a reader’s own words for them. */
import type { APIRoute } from 'astro';
import { siteData } from '../../site/handbook-data';

export const GET: APIRoute = () => {
  const { concepts, abbreviations } = siteData().handbook;
  return Response.json(
    [
      ...concepts.map(({ term, aliases }) => [term, ...aliases]),
      ...abbreviations.map(({ short, long }) => [short, long]),
    ].filter((names) => names.length > 1),
  );
};
