/** Addresses that pages had: each leads to a page that there is, and none is a page of its own any more. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Rename } from './handbook.ts';

interface Pages {
  questions: { slug: string }[];
  concepts: { slug: string }[];
  drills: { slug: string }[];
}

/** A rename with the line of renames.yml that says it. */
export interface PlacedRename extends Rename {
  file: string;
  line: number;
}

/** One complaint for each rename that leads nowhere, or whose old address is a page. */
export function checkRenames(renames: PlacedRename[], { questions, concepts, drills }: Pages): Diagnostic[] {
  const slugs: Record<Rename['kind'], Set<string>> = {
    question: new Set(questions.map(({ slug }) => slug)),
    concept: new Set(concepts.map(({ slug }) => slug)),
    drill: new Set(drills.map(({ slug }) => slug)),
  };
  const seen = new Set<string>();
  return renames.flatMap(({ kind, from, to, file, line }) => {
    const place = { file, line, column: 1 };
    const key = `${kind} ${from}`;
    const twice = seen.has(key);
    seen.add(key);
    return [
      ...(slugs[kind].has(to) ? [] : [diagnose('rename-dangling', place, `${kind} “${to}”`)]),
      ...(slugs[kind].has(from) ? [diagnose('rename-taken', place, `${kind} “${from}”`)] : []),
      ...(twice ? [diagnose('rename-taken', place, `${kind} “${from}”, which stands above already`)] : []),
    ];
  });
}
