/** Keeps in cards.json which notes have changed since it was last written, and when: Anki then updates these and no others. */

import { toLedger } from '../src/cards/ledger.ts';
import { readLedger, writeLedger } from '../src/site/cards/ledger-file.ts';
import { drawNotes } from '../src/site/cards/write-cards.ts';
import { loadHandbook } from '../src/site/content/load-handbook.ts';
import { printDiagnostics, readArguments, readFolders, run, UsageError } from './cli/command.ts';

await run('npm run date-cards -- [--content DIR]', async () => {
  const { values, positionals } = readArguments({ content: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  const { content } = readFolders(values.content);
  const { handbook, diagnostics } = await loadHandbook(content);
  const read = await readLedger(content);
  if ('fault' in read) diagnostics.push(read.fault);
  if (!printDiagnostics(diagnostics) || !handbook || 'fault' in read) return false;
  const notes = await drawNotes(handbook, content, read.ledger);
  const stamps = new Map([...notes].map(([id, { stamp }]) => [id, stamp]));
  const changed = [...stamps].filter(([id, { hash }]) => read.ledger[id]?.[0] !== hash).length;
  await writeLedger(content, toLedger(stamps, read.ledger));
  process.stdout.write(`${stamps.size} notes, of which ${changed} are new or changed\n`);
  return true;
});
