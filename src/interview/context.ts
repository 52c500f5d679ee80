/** What every reader of a part needs: a way to complain and a way to leave a line out with a reason. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import type { Ignored } from './interview.ts';
import type { Item } from './items.ts';
import type { Line } from './lines.ts';
import type { Title } from './titles.ts';

/** Something with a place: a passage, an item’s line, or a bare line and column. */
export type Placed = { line: number; column: number };

export interface Context {
  /** Slug of the role that a name belongs to, or null. */
  findRole: (name: string) => string | null;
  /** What a title line says, or null. */
  readTitle: (line: string) => Title | null;
  report: (rule: RuleId, place: Placed, subject?: string) => void;
  /** Leaves a line out of the tree; `text` is the whole line unless a part is given. */
  ignore: (item: { line: Line }, reason: string, text?: string) => void;
  /** Leaves a line out and says so: nobody asked for it to be there. */
  unplaced: (item: Item) => void;
}

interface Collected {
  context: Context;
  diagnostics: Diagnostic[];
  ignored: Ignored[];
}

/** A context that collects what is reported and ignored while one file is read. */
export function collect(file: string, { findRole, readTitle }: Pick<Context, 'findRole' | 'readTitle'>): Collected {
  const diagnostics: Diagnostic[] = [];
  const ignored: Ignored[] = [];
  const report: Context['report'] = (rule, { line, column }, subject) => {
    diagnostics.push(diagnose(rule, { file, line, column }, subject));
  };
  const ignore: Context['ignore'] = ({ line }, reason, text = line.text) => {
    ignored.push({ line: line.number, text, reason });
  };
  const unplaced = (item: Item) => {
    report('line-unplaced', placeOf(item), item.line.text);
    ignore(item, 'belongs to nothing around it');
  };
  return { context: { findRole, readTitle, report, ignore, unplaced }, diagnostics, ignored };
}

export const placeOf = ({ line }: Item): Placed => ({ line: line.number, column: line.columnAt(0) });
