/** Where the site stands, as the environment of a build says it. */

interface Address {
  /** The host, without a path or a slash at its end; null where nobody said it. */
  origin: string | null;
  /** The path that the site stands at on its host, with a slash at both ends. */
  base: string;
  /** What is wrong with what the environment says, in a sentence with a way out; null where nothing is. */
  fault: string | null;
}

const asPath = (text: string): string => `/${text}/`.replace(/\/{2,}/g, '/');

/** Reads `SITE_URL`, which may have a path, and `BASE_PATH`: `https://example.com/handbook/`, `/handbook/`. */
export function addressOf({ SITE_URL, BASE_PATH }: { SITE_URL?: string; BASE_PATH?: string }): Address {
  const url = SITE_URL ? URL.parse(SITE_URL) : null;
  const isWeb = url !== null && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  const told = BASE_PATH ? asPath(BASE_PATH) : null;
  const origin = isWeb ? url.origin : null;
  const path = isWeb ? asPath(url.pathname) : '/';
  const base = told ?? path;
  if (SITE_URL && !isWeb)
    return { origin, base, fault: `SITE_URL is an address such as https://example.com/handbook/, not “${SITE_URL}”.` };
  if (!/^[\w./~-]*$/.test(base))
    return { origin, base, fault: `BASE_PATH is a path such as /handbook/, not “${BASE_PATH ?? base}”.` };
  if (path !== '/' && told !== null && told !== path)
    return {
      origin,
      base,
      fault: `SITE_URL says that the site stands at ${path}, BASE_PATH at ${told}: give the path in one of them, or the same in both.`,
    };
  return { origin, base, fault: null };
}

const { origin, base, fault } = addressOf(process.env);

/** Why the site can stand nowhere; null where it can. */
export const addressFault = fault;

/** The host: the sitemap and social cards begin with it; the pages themselves need none. */
export const siteAddress = origin ?? 'http://localhost:4321';

/** The path that the site stands at on its host, with a slash at both ends: `BASE_PATH=/handbook/`. */
export const basePath = base;

/** What addresses on paper begin with, the path included; null where nobody said it: a reader of paper has no use for a guess. */
export const printedAddress = origin === null ? null : `${origin}${base}`;

/** What a command that prints says where it is null. */
export const noPrintedAddress = 'SITE_URL is not set: what is printed gives no addresses of the site.';
