/** The index of a kind of pages that has no look of its own: all of them, each with what it says of itself. */
import type { Page } from './frontmatter.ts';
import type { ReferenceData } from './kinds/reference.ts';
import { line } from './nodes.ts';
import { linkList } from './parts.ts';

interface Entry {
  url: string;
  page: Page<Pick<ReferenceData, 'language'>>;
}

/** `title` is what its pages are called; they stand in the order in which they are given. */
export const indexPage = (
  title: string,
  { eyebrow, lead }: { eyebrow: string; lead: string },
  entries: Entry[],
): Page<ReferenceData> => ({
  frontmatter: {
    title,
    description: lead,
    page: { kind: 'reference', eyebrow: [{ text: eyebrow }], side: null, sources: [] },
  },
  body: [
    line('p', { class: 'lead' }, lead),
    linkList(
      entries.map(({ url, page: { frontmatter } }) => ({
        url,
        text: frontmatter.title,
        language: frontmatter.page.language,
        note: frontmatter.description,
      })),
    ),
  ],
});
