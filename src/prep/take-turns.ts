/** The first of each list, then the second of each; what two have by the same name is taken once. */
export function takeTurns<T>(lists: readonly (readonly T[])[], nameOf: (one: T) => string): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
  const taken = new Set<string>();
  return turns.filter((one) => !taken.has(nameOf(one)) && taken.add(nameOf(one)));
}
