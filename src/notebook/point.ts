/** By which words the tick of a key point is kept: the signs and spaces with which a page sets it change nothing. */
export const pointOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || text;
