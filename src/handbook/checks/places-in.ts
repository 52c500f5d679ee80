/** Finds the places that a text names. */
import { countries, notPlaces, towns, townsThatAreWords } from './data/places.ts';

const alone = (names: string[]) => `(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`;
const longestFirst = (names: string[]) => names.toSorted((a, b) => b.length - a.length);

const certainTowns = new RegExp(alone(longestFirst(towns)), 'gu');
const townsBehindPreposition = new RegExp(`(?<=\\b(?:in|from|near|to|outside) )${alone(townsThatAreWords)}`, 'gu');
const certainCountries = new RegExp(alone(longestFirst(countries)), 'gu');
const things = new RegExp(alone(Object.keys(notPlaces)), 'giu');

const found = (text: string, patterns: RegExp[]): string[] => {
  const places = text.replace(things, '');
  return [...new Set(patterns.flatMap((pattern) => places.match(pattern) ?? []))];
};

export const townsIn = (text: string): string[] => found(text, [certainTowns, townsBehindPreposition]);

/** Towns and countries. */
export const placesIn = (text: string): string[] =>
  found(text, [certainTowns, townsBehindPreposition, certainCountries]);
