/** Addresses of the social cards that the brand step drew. */
const cards = import.meta.glob<string>('../../../.vitrine/brand/cards/*.png', {
  eager: true,
  import: 'default',
  query: '?url',
});

/** The card of a page kind; pages without a card of their own have that of the whole handbook. */
export function cardOf(kind: string): string {
  const find = (name: string) => Object.entries(cards).find(([path]) => path.endsWith(`/${name}.png`))?.[1];
  return find(kind) ?? find('home') ?? '';
}
