/** The pages of a built site that are not made from the handbook → search documents: what they are called, and what they say. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { sections } from '../../mdx/page-kinds.ts';
import type { SearchDocument, Section } from '../../search/documents.ts';
import { listFiles } from '../list-files.ts';

/** What readers call such a page besides its title, by its address. */
const names: Record<string, string[]> = {
  'about/': ['help', 'how to study', 'how to use', 'about', 'what is this'],
  'map/': ['career path', 'career ladder', 'next job', 'promotion', 'moves between roles', 'which role is for me'],
  ...Object.fromEntries(sections.map(({ folder, names }) => [`${folder}/`, names])),
  'practice/': ['mock interview', 'practice interview', 'study plan', 'flash cards', 'quiz', 'my progress'],
  'rules/': ['rules', 'complaints', 'for editors'],
};

/** Texts of a page in which words are read in a row; lists of links would lead to the page instead of to what it lists. */
const ownText = 'about/';

/**
 * Documents of every page under `site` that no other document stands for and that search engines may list: the lists of
 * each kind, the map, hand-written pages and the site’s applications.
 */
export async function sitePages(site: string, others: readonly SearchDocument[]): Promise<SearchDocument[]> {
  const known = new Set(others.map(({ path }) => path.replace(/#.*$/, '')));
  const paths = (await listFiles(site))
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => !known.has(path))
    .toSorted();
  const documents: SearchDocument[] = [];
  for (const path of paths) {
    const document = pageDocument(path, await readFile(join(site, path, 'index.html'), 'utf8'));
    if (document) documents.push(document);
  }
  return documents;
}

function pageDocument(path: string, html: string): SearchDocument | null {
  const page = parseDocument(html);
  const all = DomUtils.getElementsByTagName('meta', page);
  const named = (attribute: string, name: string) =>
    all.find(({ attribs }) => attribs[attribute] === name)?.attribs.content ?? '';
  const meta = (name: string) => named('name', name);
  const heading = DomUtils.getElementsByTagName('h1', page)[0];
  if (!heading || meta('robots').includes('noindex')) return null;
  const main = DomUtils.getElementsByTagName('main', page);
  return {
    path,
    kind: 'reference',
    // The name under which the page is shared tells two lists apart whose headings do not.
    title: named('property', 'og:title') || textOf(heading),
    names: names[path] ?? [],
    phrases: [],
    plain: [meta('description')],
    also: [],
    abbreviations: [],
    asked: [],
    facets: { role: [], family: [], theme: [] },
    gist: meta('description'),
    sections:
      path === ownText ? sectionsOf(main) : [{ id: null, passages: [{ text: meta('description'), weight: 1 }] }],
  };
}

/** Paragraphs and descriptions, in order. */
function sectionsOf(main: ReturnType<typeof DomUtils.getElementsByTagName>): Section[] {
  const blocks = DomUtils.getElementsByTagName((name) => name === 'p' || name === 'dd', main);
  return [{ id: null, passages: blocks.map((block) => ({ text: textOf(block), weight: 1 })) }];
}

const textOf = (node: Parameters<typeof DomUtils.textContent>[0]): string =>
  DomUtils.textContent(node).replace(/\s+/g, ' ').trim();
