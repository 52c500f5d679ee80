/** cards.json of a content folder: the guid and the date of every note that readers may have. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Ledger, ledgerSchema } from '../../cards/ledger.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/report.ts';
import { toPosix } from '../list-files.ts';
import { writeWhole } from '../write-files.ts';

export const ledgerFile = 'cards.json';

/** Reads it; a folder without one has an empty ledger, and one that cannot be read is a complaint. */
export async function readLedger(content: string): Promise<{ ledger: Ledger } | { fault: Diagnostic }> {
  const path = join(content, ledgerFile);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { ledger: {} };
  const fault = (why: string) => ({
    fault: diagnose('settings-invalid', { file: toPosix(relative('.', path)), line: 1, column: 1 }, why),
  });
  try {
    const read = ledgerSchema.safeParse(JSON.parse(text));
    return read.success ? { ledger: read.data } : fault(read.error.issues[0]?.message ?? 'it is no ledger of cards');
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

/** Writes it, a line for each note. Returns whether anything changed. */
export const writeLedger = (content: string, ledger: Ledger): Promise<boolean> =>
  writeWhole(
    join(content, ledgerFile),
    `{\n${Object.entries(ledger)
      .map(([id, row]) => `  ${JSON.stringify(id)}: ${JSON.stringify(row)}`)
      .join(',\n')}\n}\n`,
  );
