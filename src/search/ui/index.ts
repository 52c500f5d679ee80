/** All that a reader’s browser loads of the search, in one file: who comes to a page from the search has it already. */
export { mountDialog } from './dialog.ts';
export { highlight } from './highlight.ts';
export { mountPage } from './page.ts';
