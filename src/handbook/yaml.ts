/** YAML of a known shape → data, and the line of everything in it. */
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';

export interface SettingsFile {
  /** The name that complaints give. */
  file: string;
  text: string;
}

export interface ReadYaml<T> {
  data: T;
  /** The line of the node at a path, or of the nearest above it that stands in the file; from 1. */
  lineOf: (path: PropertyKey[]) => number;
}

/** Reads a file; where it is not valid the result is null, and `diagnostics` has each fault with its line. */
export function readYaml<T>(
  { file, text }: SettingsFile,
  schema: z.ZodType<T>,
  diagnostics: Diagnostic[],
): ReadYaml<T> | null {
  const document = parseDocument(text);
  for (const { linePos, message } of document.errors) {
    const [start = { line: 1, col: 1 }] = linePos ?? [];
    diagnostics.push(diagnose('settings-invalid', { file, line: start.line, column: start.col }, message));
  }
  if (document.errors.length > 0) return null;
  const lineOf = (path: PropertyKey[]) => {
    const offset = nearestNode(document, path)?.range?.[0] ?? 0;
    return text.slice(0, offset).split('\n').length;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, lineOf };
  for (const issue of result.error.issues) {
    // A key that nobody knows is named in its own line, not in that of what it stands in.
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths)
      diagnostics.push(
        diagnose(
          'settings-invalid',
          { file, line: lineOf(path), column: 1 },
          `${path.join('.') || 'the file'}: ${issue.code === 'unrecognized_keys' ? 'there is no such field' : issue.message}`,
        ),
      );
  }
  return null;
}

/** The YAML node at a path, or the nearest above it that stands in the file. */
function nearestNode(document: ReturnType<typeof parseDocument>, path: PropertyKey[]) {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node;
  }
  return null;
}
