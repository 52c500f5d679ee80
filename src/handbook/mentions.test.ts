import { describe, expect, it } from 'vitest';
import { createLexicon, findMentions } from './mentions.ts';

const lexicon = createLexicon([
  { slug: 'sell-through', term: 'Sell-through', aliases: ['Sell-through rate', 'ST'] },
  { slug: 'open-to-buy', term: 'Open-to-buy', aliases: ['OTB'] },
  { slug: 'purchase-order', term: 'Purchase order', aliases: ['PO'] },
  { slug: 'inventory', term: 'Inventory', aliases: [] },
  { slug: 'stock-turn', term: 'Stock turn', aliases: ['Inventory turn'] },
  { slug: 'metier', term: 'Métier', aliases: [] },
  { slug: 'p-l', term: 'Profit and loss account', aliases: ['P&L'] },
]);
const found = (text: string) =>
  findMentions(text, lexicon, new Set()).flatMap(({ text: words, concept }) => (concept ? [[words, concept]] : []));

describe('a concept is found', () => {
  it.each([
    ['Our sell-through rose', [['sell-through', 'sell-through']]],
    ['Our sell through rose', [['sell through', 'sell-through']]],
    ['both purchase orders were late', [['purchase orders', 'purchase-order']]],
    ['Inventories differ', [['Inventories', 'inventory']]],
    ['the inventory turn was low', [['inventory turn', 'stock-turn']]],
    ['le metier', [['metier', 'metier']]],
    ['our P&L', [['P&L', 'p-l']]],
    ['two POs', [['POs', 'purchase-order']]],
  ])('in “%s”', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('a concept is not found', () => {
  it.each(['the river Po', 'first st of the month', 'purchase, order', 'inventoryless', 'sell. Through the door'])(
    'in “%s”',
    (text) => expect(found(text)).toEqual([]),
  );
});

describe('a name that is an ordinary word as well is a mention only where it is meant', () => {
  const ordinary = createLexicon([
    { slug: 'directly-operated-store', term: 'Directly operated store', aliases: ['Own boutique'] },
    { slug: 'put-back', term: 'Put-back', aliases: [] },
    { slug: 'carry-over-style', term: 'Carry-over style', aliases: ['Carry-over'] },
    { slug: 'conversion-rate', term: 'Conversion rate', aliases: ['Conversion'] },
    { slug: 'shrink', term: 'Shrink', aliases: [] },
    { slug: 'concession', term: 'Concession', aliases: [] },
    { slug: 'discretion', term: 'Discretion', aliases: [] },
    { slug: 'authenticity-check', term: 'Authenticity check', aliases: ['Authentication'] },
    { slug: 'hallmark', term: 'Hallmark', aliases: [] },
  ]);
  const isFound = (text: string) => findMentions(text, ordinary, new Set()).some(({ concept }) => concept);

  it.each([
    'our own boutiques outsell the corners',
    'a put-back that was never scanned',
    'carry-over keeps half of the budget',
    'visitors fell and conversion rose',
    'shrink of 0.9% of net sales',
    'in a concession the stock is ours',
    'discretion about what was seen',
    'hallmarks where the country wants them',
  ])('as in “%s”', (text) => expect(isFound(text)).toBe(true));

  it.each([
    'a size that her own boutique lacks',
    'the rest is never put back on sale',
    'staff and pay carry over to the new firm',
    'what carries over from food',
    'a raw conversion misleads everyone',
    'letting orders shrink in silence',
    'lists that shrink, and the gap shrinks',
    'it wasn’t a concession',
    'at the manager’s discretion',
    'authentication of the card holder',
    'the hallmark of good service',
  ])('and not as in “%s”', (text) => expect(isFound(text)).toBe(false));
});

it('links the first mention of a section and leaves the others as text', () => {
  const seen = new Set<string>();
  const text = 'OTB and open-to-buy and OTB';
  const segments = findMentions(text, lexicon, seen);
  expect(segments.filter(({ concept }) => concept)).toEqual([{ text: 'OTB', concept: 'open-to-buy' }]);
  expect(findMentions('OTB again', lexicon, seen)).toEqual([{ text: 'OTB again' }]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});

it('prefers the longest name', () => {
  expect(found('the sell-through rate')).toEqual([['sell-through rate', 'sell-through']]);
});

it('reads a very long text in linear time', () => {
  const text = 'sell-through of the inventory, and '.repeat(20_000);
  expect(findMentions(text, lexicon, new Set()).filter(({ concept }) => concept)).toHaveLength(2);
});
