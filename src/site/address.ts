/** Where the site stands, as the environment of a build says it. */

const given = process.env.SITE_URL?.replace(/\/+$/, '') || null;

/** The sitemap and social cards begin with this; the pages themselves need none. */
export const siteAddress = given ?? 'http://localhost:4321';

/** The path that the site stands at on its host, with a slash at both ends: `BASE_PATH=/handbook/`. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** What addresses on paper begin with, the path included; null where nobody said it: a reader of paper has no use for a guess. */
export const printedAddress = given === null ? null : `${given}${basePath}`;

/** What a command that prints says where it is null. */
export const noPrintedAddress = 'SITE_URL is not set: what is printed gives no addresses of the site.';
