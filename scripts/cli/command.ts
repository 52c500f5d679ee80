/** What the commands share: reading arguments, reporting, and the three ways to end. */
import { statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Diagnostic, formatDiagnostic, sortDiagnostics } from '../../src/diagnostics/report.ts';
import { addressFault } from '../../src/site/address.ts';
import { type Folders, foldersOf } from '../../src/site/paths.ts';
import type { Reporter } from '../../src/site/reporter.ts';
import { systemFault } from '../../src/site/system-fault.ts';

/** A wrong call: the command says how it is used and ends with 2. */
export class UsageError extends Error {}

/** Something around the call that cannot be, such as a port or a folder: the command says so in one line and ends with 2. */
class EnvironmentError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses the command line; an unknown option is a wrong call. */
export function readArguments<T extends Options>(options: T) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The folders of a build (`foldersOf`); fails with an EnvironmentError where `content` names no folder. */
export function readFolders(content?: string, out?: string): Folders {
  if (content !== undefined && !statSync(content, { throwIfNoEntry: false })?.isDirectory())
    throw new EnvironmentError(`--content is a folder, and there is none at “${content}”.`);
  return foldersOf(content, out);
}

const usualPort = 4321;
const lastPort = 65_535;

/** The port that PORT names; fails with an EnvironmentError where it names none. */
export function readPort(given: string | undefined = process.env.PORT): number {
  if (!given) return usualPort;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port < 1 || port > lastPort)
    throw new EnvironmentError(`PORT is a number from 1 to ${lastPort}, not “${given}”.`);
  return port;
}

/**
 * Runs a command. It returns whether all is well: exit 0, or 1 where the input is at fault.
 * What the system refuses (a full disk, a folder of another user) ends with 1 and one line;
 * a UsageError ends with 2 and prints the usage line, an EnvironmentError ends with 2.
 */
export async function run(usage: string, command: () => Promise<boolean>): Promise<void> {
  process.stdout.on('error', endWithReader);
  try {
    if (addressFault !== null) throw new EnvironmentError(addressFault);
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    const refused = systemFault(error);
    if (refused !== null) {
      process.stderr.write(`${refused}\n`);
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof UsageError || error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n${error instanceof UsageError ? `usage: ${usage}\n` : ''}`);
    process.exitCode = 2;
  }
}

/** A reader who has seen enough ("| head") is no fault. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Prints complaints, one line each, and how many there are. Returns whether there is no error among them. */
export function printDiagnostics(diagnostics: Diagnostic[], stream: NodeJS.WriteStream = process.stderr): boolean {
  const errors = diagnostics.filter(({ fatal }) => fatal).length;
  for (const diagnostic of sortDiagnostics(diagnostics)) stream.write(`${formatDiagnostic(diagnostic)}\n`);
  if (diagnostics.length > 0)
    stream.write(`${count(errors, 'error')}, ${count(diagnostics.length - errors, 'warning')}\n`);
  return errors === 0;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Shows what goes on, on standard error: to a terminal, and in the log of a continuous integration. */
export function progress(text: string): void {
  if (process.stderr.isTTY || process.env.CI) process.stderr.write(`${text}\n`);
}

/** Tells a person at a terminal. */
export const reporter: Reporter = {
  complain: (diagnostics) => printDiagnostics(diagnostics),
  fail: (message) => void process.stderr.write(`${message}\n`),
  note: (message) => void process.stderr.write(`${message}\n`),
  progress,
};
