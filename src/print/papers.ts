/** The papers that are printed on. */
import type { Paper } from './document.ts';

/** As readers call them. */
export const paperNames: Record<Paper, string> = { a4: 'A4', 'us-letter': 'US Letter' };

export const papers = Object.keys(paperNames) as Paper[];
