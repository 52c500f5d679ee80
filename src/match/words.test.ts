import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';
import { tellingWords } from './telling-words.ts';
import { wordsOf } from './words.ts';

describe('the words of a text', () => {
  it.each([
    ['Open-to-buy', ['open', 'to', 'buy']],
    ['e-commerce', ['ecommerce']],
    ['A/B test', ['ab', 'test']],
    ['S&OP', ['s&op']],
    ['P & L', ['p&l']],
    ['Services & facilities', ['services', 'facilities']],
    ['Détaxe, œuvre', ['detaxe', 'oeuvre']],
    ['métier d’art', ['metier', 'art']],
    ['dell’inventario', ['inventario']],
    ['the client’s repair', ['the', 'client', 'repair']],
    ['11,400 pieces', ['11400', 'pieces']],
    ['11 400', ['11400']],
    ['11.000€', ['11000']],
    ['2.6 weeks', ['2.6', 'weeks']],
    ['12,4%', ['12.4']],
    ['in 2024 300 pieces', ['in', '2024', '300', 'pieces']],
    ['3PL', ['3pl']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the words of a query that tell something', () => {
  it.each([
    ['how do i answer weakness', ['weakness']],
    ['What is open-to-buy?', ['open', 'buy']],
    ['tell me about a time you failed', ['failed']],
    ['on time in full', ['time', 'full']],
    ['why us', ['why', 'us']],
    ['responsable de la boutique', ['responsable', 'boutique']],
  ])('%s', (query, words) => {
    expect(tellingWords(query)).toEqual(words);
  });
});

describe('forms of one word', () => {
  it.each([
    ['bought', 'buying'],
    ['stolen', 'steals'],
    ['shelves', 'shelf'],
    ['harmonization', 'harmonisation'],
    ['thru', 'through'],
    ['counts', 'counted'],
  ])('%s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});
