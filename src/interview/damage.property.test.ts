/**
 * Whatever becomes of a text, the parser ends without throwing, loses no line, and every place that it names is right;
 * testing/lossless.ts judges, not the parser.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedText, faultsInReading, flippedBytes, randomBytes, randomText } from './testing/damage.ts';
import { read } from './testing/read.ts';

/** The same damage in every run, so that a change is judged and not the day; `npm run fuzz` tries others. */
const runs = (numRuns: number) => ({ numRuns, seed: 2, endOnFailure: false });
const hold = (texts: fc.Arbitrary<string | Uint8Array>, numRuns: number) =>
  fc.assert(
    fc.property(texts, (text) => {
      expect(faultsInReading(text)).toEqual([]);
    }),
    runs(numRuns),
  );

describe('however a text is damaged', { timeout: 240_000 }, () => {
  test('no line is lost and every place is right', () => hold(damagedText, 1500));

  test('flipped bytes are read or refused with one error', () => hold(flippedBytes, 500));

  test('bytes at random never make it throw', () => {
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        const { interview, diagnostics } = read(bytes);
        expect(interview === null).toBe(diagnostics.some(({ fatal }) => fatal));
      }),
      runs(500),
    );
  });

  test('text at random, with marks, labels and headings in it, loses nothing', () => hold(randomText, 600));
});
