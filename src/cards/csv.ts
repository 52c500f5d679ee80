/** Cards → a table for spreadsheets and for programs that read one. */
import type { Card } from './cards.ts';
import { plainCard } from './plain-card.ts';

export const csvColumns = ['id', 'kind', 'front', 'back', 'tags'] as const;

/** A cell that begins so would be computed by a spreadsheet: an apostrophe before it makes it a text (OWASP, “CSV Injection”). */
const computed = /^[=+\-@\t\r]/;

/** A cell as RFC 4180 has it. */
function cell(text: string): string {
  const safe = computed.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rowOf = (card: Card): string[] => {
  const { front, back } = plainCard(card);
  return [card.id, card.kind, front, back, card.tags.join(' ')];
};

/** A heading row and one row a card, as UTF-8 to be; lines end with a line feed. */
export const toCsv = (cards: readonly Card[]): string =>
  [[...csvColumns], ...cards.map(rowOf)].map((row) => `${row.map(cell).join(',')}\n`).join('');
