/** Where the site stands, as the environment of a build says it. */

/** Addresses in PDFs, the sitemap and social cards begin with this; the pages themselves need none. */
export const siteAddress = process.env.SITE_URL ?? 'http://localhost:4321';

/** The path that the site stands at on its host, with a slash at both ends: `BASE_PATH=/handbook/`. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
