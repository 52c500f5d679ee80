/** Concepts of all texts → concept pages: one page per term, with the definitions side by side. */
import type { Diagnostic } from '../diagnostics/report.ts';
import { wordKey } from '../interview/marks.ts';
import type { Concept } from './handbook.ts';
import { definitionPartNames } from './part-names.ts';
import { languageOf, sourceOf, toParts } from './prose.ts';
import { createRegistry } from './registry.ts';
import { slugOf } from './slug.ts';
import type { RoleText } from './texts.ts';

/** Where a concept is used is filled in later, when all pages are known. */
export function mergeConcepts(texts: RoleText[], diagnostics: Diagnostic[]): Concept[] {
  const registry = createRegistry<Concept>(diagnostics);
  for (const { role, interview } of texts)
    for (const { title, concepts } of interview.conceptGroups)
      for (const raw of concepts) {
        const { file } = interview;
        const source = sourceOf(file, raw);
        const term = raw.term.text;
        const slug = slugOf(term);
        const page = registry.claim(term, slug, source, () => ({
          slug,
          term,
          ...languageOf(interview),
          aliases: [],
          plain: [],
          definitions: [],
          questions: [],
          drills: [],
          related: [],
        }));
        if (!page) continue;
        addNew(page.aliases, [page.term, ...page.aliases], raw.aliases);
        addNew(page.plain, page.plain, raw.plain);
        const parts = toParts(interview, raw, definitionPartNames);
        page.definitions.push({ role, group: title?.text ?? null, parts, source });
      }
  return registry.pages();
}

/** Adds the texts whose words are not among the known ones. */
function addNew(list: string[], known: string[], texts: { text: string }[]): void {
  const keys = new Set(known.map(wordKey));
  list.push(...texts.map(({ text }) => text).filter((text) => !keys.has(wordKey(text))));
}
