/** Ranges of a formula’s terms: "units received: 40 to 600" → bounds that an exercise can draw from. */
import { type Figure, readFigure } from '../interview/metrics/figures.ts';

export interface Range {
  /** The term of the formula, in its words. */
  term: string;
  low: Figure;
  high: Figure;
}

const pattern = /^(.+?):\s+(.+?)\s+to\s+(.+)$/;
/** A unit that figures in running text do not have: “m²”, “cm”. */
const unit = /^(.*\d)\s+(\p{L}{1,3}[²³]?)$/u;

/** Reads one range; null where it is not “term: low to high” with two figures of one kind, the lower first. */
export function readRange(text: string): Range | null {
  const [, term, from, to] = pattern.exec(text.trim().replace(/\.$/, '')) ?? [];
  const [, bare = to ?? ''] = unit.exec(to ?? '') ?? [];
  const [low, high] = [readFigure(from ?? ''), readFigure(to ?? '') ?? readFigure(bare)];
  if (!term || !low || !high || low.value >= high.value) return null;
  // "4% to 30%" and "€80 to €900"; a unit may stand with the second alone: "2 to 9 weeks".
  const oneKind = low.currency === high.currency && (low.unit === high.unit || low.unit === '');
  return oneKind ? { term, low, high } : null;
}
