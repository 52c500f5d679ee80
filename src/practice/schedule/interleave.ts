/** Cards in an order in which no theme follows itself, as far as there are others: what is mixed is kept better. */
export function interleave<Card extends { theme: string | null }>(cards: readonly Card[]): Card[] {
  const waiting = new Map<string, Card[]>();
  for (const card of cards) waiting.set(card.theme ?? '', [...(waiting.get(card.theme ?? '') ?? []), card]);
  const mixed: Card[] = [];
  while (mixed.length < cards.length) {
    const last = mixed.at(-1)?.theme ?? null;
    // The theme of which most are left, but not the one before; equals in the order in which they came.
    const [first, ...rest] = [...waiting].filter(([, left]) => left.length > 0);
    if (!first) break;
    const best = rest.reduce((most, one) => {
      const isLast = ([theme]: [string, Card[]]) => mixed.length > 0 && theme === (last ?? '');
      if (isLast(most)) return one;
      return !isLast(one) && one[1].length > most[1].length ? one : most;
    }, first);
    const [theme, [next, ...left]] = best;
    waiting.set(theme, left);
    if (next) mixed.push(next);
  }
  return mixed;
}
