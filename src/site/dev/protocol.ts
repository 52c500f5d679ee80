/** What the server of `npm run dev` and the page in the browser call the same. */

/** The event that brings all complaints anew. */
export const complaintsEvent = 'vitrine:complaints';
/** Where a page asks for them first, below the site’s base. */
export const complaintsPath = '__vitrine/complaints.json';
