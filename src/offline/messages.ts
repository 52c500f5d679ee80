/** What a page, or a worker, asks of the site’s worker. */

/** Take the place of the worker before you. */
export const skipWaiting = 'skip waiting';
/** Which edition do you keep? Answered through the port that comes with it. */
export const whichEdition = 'which edition';

export type Question = typeof skipWaiting | typeof whichEdition;
