/** Who does which job next, where two work at one list. */

/** Of `jobs` in a list, the number of the next; null when none is left. */
export type NextJob = (jobs: number, isFromEnd: boolean) => number | null;

/**
 * Makes a function that gives each job of a list once, to some from its beginning and to others from its end: the books
 * stand there, and two of them at the same time would hold twice the memory.
 */
export function fromBothEnds(): NextJob {
  let begun = 0;
  let ended = 0;
  return (jobs, isFromEnd) => {
    if (begun + ended >= jobs) return null;
    if (isFromEnd) ended += 1;
    else begun += 1;
    return isFromEnd ? jobs - ended : begun - 1;
  };
}
