/** Results for one who prepares for a role: what is asked of that role comes before what is asked of others. */

/**
 * The best page stays first, whosever it is: it is what was asked for. After it the pages of the role, then all others,
 * each in their order.
 */
export function ownFirst(pages: readonly number[], isOwn: (page: number) => boolean): number[] {
  const [best, ...rest] = pages;
  if (best === undefined) return [];
  return [best, ...rest.filter(isOwn), ...rest.filter((page) => !isOwn(page))];
}
