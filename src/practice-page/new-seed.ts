/** Draws what is to be another one each time; a number short enough for an address. */
export const newSeed = (): number => Math.floor(Math.random() * 100_000);
