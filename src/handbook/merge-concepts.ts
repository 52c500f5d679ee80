/** Concepts of all texts → concept pages: one page per term, with the definitions side by side. */
import type { Diagnostic } from '../diagnostics/report.ts';
import { wordKey } from '../interview/marks.ts';
import type { Concept } from './handbook.ts';
import { sourceOf, toProse, toProseOrNull } from './prose.ts';
import { createRegistry } from './registry.ts';
import type { RoleText } from './texts.ts';

/** Where a concept is used is filled in later, when all pages are known. */
export function mergeConcepts(texts: RoleText[], diagnostics: Diagnostic[]): Concept[] {
  const registry = createRegistry<Concept>(diagnostics);
  for (const { role, interview } of texts)
    for (const { title, concepts } of interview.conceptGroups)
      for (const raw of concepts) {
        const { file } = interview;
        const source = sourceOf(file, raw);
        const page = registry.claim(raw.term.text, source, (slug) => ({
          slug,
          term: raw.term.text,
          aliases: [],
          definitions: [],
          questions: [],
          drills: [],
          related: [],
        }));
        if (!page) continue;
        const known = new Set([page.term, ...page.aliases].map(wordKey));
        page.aliases.push(...raw.aliases.map(({ text }) => text).filter((alias) => !known.has(wordKey(alias))));
        page.definitions.push({
          role,
          group: title?.text ?? null,
          definition: toProseOrNull(file, raw.definition),
          formula: toProseOrNull(file, raw.formula),
          example: toProseOrNull(file, raw.example),
          confusedWith: raw.confusedWith.map((other) => toProse(file, other)),
          sources: raw.sources.map((where) => toProse(file, where)),
          source,
        });
      }
  return registry.pages();
}
