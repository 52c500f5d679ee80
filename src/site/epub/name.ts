/** What the file of an e-book is called: after the slug of its role, or `handbook`. */
export const epubName = (name: string): string => `${name}.epub`;
