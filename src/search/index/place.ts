/** Where the index stands in a site. Every page’s script knows it, and nothing else of the index. */
export const indexFolder = 'data/search';
/** The file to begin with, in that folder; it alone is ever written anew under the same name. */
export const manifestName = 'index.json';
