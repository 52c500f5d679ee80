/** Complaints are VFile messages, so every tool of the unified family can show them. */
import { VFileMessage } from 'vfile-message';
import { type RuleId, ruleAddress, ruleOf } from './rules.ts';

export interface Place {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** A VFile message whose rule, place and severity are always known. */
export interface Diagnostic extends VFileMessage {
  ruleId: RuleId;
  file: string;
  line: number;
  column: number;
  fatal: boolean;
}

const longest = 200;

/** A subject is quoted from the text: one line, and never so long that it hides the message. */
export function shorten(text: string, limit = longest): string {
  const flat = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > limit ? `${flat.slice(0, limit - 1).trimEnd()}…` : flat;
}

/**
 * The complaint of one rule at one place. `subject` is what the rule’s wording quotes.
 * The message says what was found, what was expected and what to do.
 */
export function diagnose(ruleId: RuleId, place: Place, subject = ''): Diagnostic {
  const rule = ruleOf(ruleId);
  const found = rule.found(shorten(subject, rule.longest));
  const message = new VFileMessage(`${found}; expected ${rule.expected}. ${rule.help}`, {
    place: { line: place.line, column: place.column },
    ruleId,
    source: 'vitrine',
  });
  return Object.assign(message, {
    ruleId,
    file: place.file,
    line: place.line,
    column: place.column,
    fatal: rule.severity === 'error',
    actual: found,
    expected: [rule.expected],
    note: rule.help,
    url: ruleAddress(ruleId),
  });
}

const severityOf = (diagnostic: Diagnostic) => (diagnostic.fatal ? 'error' : 'warning');

/** The form that `parse --json` prints. */
export function diagnosticJson(diagnostic: Diagnostic) {
  const { file, line, column, ruleId, message } = diagnostic;
  return { file, line, column, severity: severityOf(diagnostic), rule: ruleId, message };
}

/** One line per complaint: file:line:column, severity, message, rule and the address that explains it. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, ruleId, message } = diagnostic;
  return `${file}:${line}:${column} ${severityOf(diagnostic)} ${message} [${ruleId}, ${ruleAddress(ruleId)}]`;
}

/** Complaints in the order in which an editor reads the files. */
export const sortDiagnostics = (diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
