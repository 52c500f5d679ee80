/** Where the site stands, with a slash at its end: the build writes it in. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
