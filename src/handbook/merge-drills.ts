/** Drills of all texts → drill pages. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Drill } from './handbook.ts';
import { sourceOf, toProse, toProseOrNull } from './prose.ts';
import { createRegistry } from './registry.ts';
import type { RoleText } from './texts.ts';

const titleWords = 9;

/** A drill without a title is called by its first words; its address then begins with its role. */
export function mergeDrills(texts: RoleText[], diagnostics: Diagnostic[]): Drill[] {
  const registry = createRegistry<Drill>(diagnostics);
  for (const { role, interview } of texts)
    for (const raw of interview.drills) {
      const { file } = interview;
      const source = sourceOf(file, raw);
      const words = raw.title?.text ?? firstWords(raw.prompt.text);
      const create = (slug: string): Drill => ({
        slug,
        title: words,
        role,
        prompt: toProse(file, raw.prompt),
        metrics: raw.metrics,
        workedAnswer: toProseOrNull(file, raw.workedAnswer),
        concepts: [],
        source,
      });
      const page = registry.claim(words, source, create, raw.title ? '' : role);
      // Two drills with one name are two drills: the second would be lost.
      if (page && page.source !== source)
        diagnostics.push(
          diagnose(
            'slug-collision',
            { file, line: raw.line, column: 1 },
            `“${words}” twice (${page.source.file}:${page.source.line})`,
          ),
        );
    }
  return registry.pages();
}

function firstWords(prompt: string): string {
  const words = prompt.slice(0, 400).split(/\s+/);
  return words.length > titleWords
    ? `${words
        .slice(0, titleWords)
        .join(' ')
        .replace(/[.,;:]$/, '')} …`
    : words.join(' ');
}
