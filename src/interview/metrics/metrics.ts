/** A drill’s prompt → its metrics: figures that it gives for two periods. */

import type { Metric } from '../interview.ts';
import { wordKey } from '../marks.ts';
import { comparedFigures } from './compared-figures.ts';
import { listedByPeriod } from './period-lists.ts';
import { toSentences } from './tokens.ts';

/** No prompt that an interviewer reads out is longer; what stands behind is no more of it. */
const longest = 10_000;

/** All metrics of a prompt, each name once. A prompt without two comparable figures has none. */
export function readMetrics(prompt: string): Metric[] {
  const sentences = toSentences(prompt.slice(0, longest));
  const metrics = [...listedByPeriod(sentences), ...sentences.flatMap(comparedFigures)];
  const seen = new Set<string>();
  return metrics.filter(({ name }) => {
    const key = wordKey(name);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}
