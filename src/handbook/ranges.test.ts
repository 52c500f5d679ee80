import { describe, expect, test } from 'vitest';
import { readRange } from './ranges.ts';

describe('a range', () => {
  test.each([
    ['units received: 40 to 600', 'units received', 40, 600],
    ['return rate: 4% to 30%', 'return rate', 4, 30],
    ['cost: €80 to €900.', 'cost', 80, 900],
    ['stock at cost: €0.4m to €4m', 'stock at cost', 400_000, 4_000_000],
    ['book stock at retail: €2.410m to €2.425m', 'book stock at retail', 2_410_000, 2_425_000],
    ['selling area: 60 to 600 m²', 'selling area', 60, 600],
    ['length: 30 to 120 cm', 'length', 30, 120],
    ['lead time: 2 to 9 weeks', 'lead time', 2, 9],
    ['  units received: 40 to 600  ', 'units received', 40, 600],
    ['locations (or SKUs) that agree: 1,500 to 3,900', 'locations (or SKUs) that agree', 1500, 3900],
  ])('%s', (text, term, low, high) => {
    expect(readRange(text)).toMatchObject({ term, low: { value: low }, high: { value: high } });
  });

  test.each([
    ['from high to low', 'units: 600 to 40'],
    ['from a figure to itself', 'units: 40 to 40'],
    ['of two kinds', 'cost: €80 to 900%'],
    ['of two units', 'lead time: 2 days to 9 weeks'],
    ['with a word for its lower bound', 'units: few to 600'],
    ['without its term', '40 to 600'],
    ['with one bound', 'units: 40'],
  ])('%s is none', (_why, text) => expect(readRange(text)).toBeNull());
});
