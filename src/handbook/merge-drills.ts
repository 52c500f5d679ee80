/** Drills of all texts → drill pages. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Drill, Theme } from './handbook.ts';
import { drillPartNames } from './part-names.ts';
import { languageOf, sourceOf, toParts } from './prose.ts';
import { createRegistry } from './registry.ts';
import { slugOf } from './slug.ts';
import type { RoleText } from './texts.ts';
import { themeOfDrill } from './themes.ts';

const titleWords = 9;

/** A drill without a title is called by its first words; its address then begins with its role. */
export function mergeDrills(texts: RoleText[], themes: Theme[], diagnostics: Diagnostic[]): Drill[] {
  const registry = createRegistry<Drill>(diagnostics);
  for (const { role, interview } of texts)
    for (const raw of interview.drills) {
      const { file } = interview;
      const source = sourceOf(file, raw);
      const title = raw.title?.text ?? firstWords(raw.prompt.text);
      const words = raw.title ? title : `${role} ${title}`;
      const slug = slugOf(words);
      const parts = toParts(interview, raw, drillPartNames);
      const page = registry.claim(words, slug, source, () => ({
        slug,
        title,
        ...languageOf(interview),
        role,
        trains: themeOfDrill({ title, parts }, themes),
        parts,
        metrics: raw.metrics,
        concepts: [],
        source,
      }));
      // Two drills with one name are two drills: the second would be lost.
      if (page && page.source !== source)
        diagnostics.push(
          diagnose(
            'slug-collision',
            { file, line: raw.line, column: 1 },
            `“${title}” twice (${page.source.file}:${page.source.line})`,
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
