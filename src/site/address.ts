/** Addresses in PDFs, the sitemap and social cards begin with this; the pages themselves need none. */
export const siteAddress = process.env.SITE_URL ?? 'http://localhost:4321';
