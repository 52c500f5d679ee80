import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generatedPages } from './generated-pages.ts';

type DataEntry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-pages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes these pages, loads the folder into `entries`, and returns them. */
async function load(pages: Record<string, string>, entries = new Map<string, DataEntry>()) {
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const store = {
    get: (id: string) => entries.get(id),
    keys: () => [...entries.keys()],
    set: (entry: DataEntry) => void entries.set(entry.id, entry),
    delete: (id: string) => void entries.delete(id),
  };
  const config = { root: pathToFileURL(`${folder}/`), markdown: { processor: satteri() } };
  const context = {
    store,
    config,
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (text: string) => text,
  };
  await generatedPages(folder, ['questions', 'rules']).load(context as unknown as LoaderContext);
  return entries;
}

const page = (body: string) => `---\ntitle: Why?\n---\n\n${body}\n`;

describe('a generated page', () => {
  it('is stored under its address with its front matter, HTML and headings', async () => {
    const entries = await load({
      'questions/why.mdx': page(
        '<section id="related"><h2>Asked <em>elsewhere</em></h2><h3>No link leads here</h3></section>\n\n## From words',
      ),
      'rules/index.mdx': page('Text'),
      'roles/other.mdx': page('Not of these folders'),
    });
    expect([...entries.keys()].toSorted()).toEqual(['questions/why', 'rules']);
    const { data, filePath, rendered } = entries.get('questions/why') ?? {};
    expect(data).toEqual({ title: 'Why?' });
    expect(filePath).toBe('questions/why.mdx');
    expect(rendered?.html).toContain('<section id="related"><h2>Asked <em>elsewhere</em></h2>');
    expect(rendered?.metadata?.headings).toEqual([
      { depth: 2, slug: 'related', text: 'Asked elsewhere' },
      { depth: 2, slug: 'from-words', text: 'From words' },
    ]);
  });

  it('has its foot apart from its text', async () => {
    const entries = await load({
      'questions/one.mdx': page('Text\n\n<footer class="colophon"><p>From a raw text.</p></footer>'),
      'questions/two.mdx': page('<section><footer>Inside</footer></section>'),
    });
    const rendered = (id: string) => entries.get(id)?.rendered;
    expect(rendered('questions/one')?.html.trim()).toBe('<p>Text</p>');
    expect(rendered('questions/one')?.metadata?.foot).toBe('<footer class="colophon"><p>From a raw text.</p></footer>');
    expect(rendered('questions/two')?.html).toContain('<footer>Inside</footer>');
    expect(rendered('questions/two')?.metadata?.foot).toBe('');
  });

  it('keeps the one element that it consists of', async () => {
    const entries = await load({ 'rules/index.mdx': page('<ul class="list">\n<li>One</li>\n<li>Two</li>\n</ul>') });
    expect(entries.get('rules')?.rendered?.html).toMatch(/^<ul class="list">/);
  });

  it('is rendered again only where its text has changed, and forgotten with its file', async () => {
    const entries = await load({ 'questions/one.mdx': page('One'), 'questions/two.mdx': page('Two') });
    const [one, two] = [entries.get('questions/one'), entries.get('questions/two')];
    await rm(join(folder, 'questions/two.mdx'));
    await load({ 'questions/three.mdx': page('Three') }, entries);
    expect(entries.get('questions/one')).toBe(one);
    expect([...entries.keys()]).toEqual(['questions/one', 'questions/three']);
    await load({ 'questions/two.mdx': page('Two, mended') }, entries);
    expect(entries.get('questions/two')).not.toEqual(two);
  });

  it.each([
    ['<p>never closed', /questions\/why\.mdx:\d+:\d+: /],
    ['{1 +}', /questions\/why\.mdx:\d+:\d+: /],
    ['<Card />', /questions\/why\.mdx: .*Card/],
    ['{nothing.here}', /questions\/why\.mdx: nothing is not defined/],
    ['import fs from "node:fs"', /questions\/why\.mdx:.*imports/],
  ])('fails the build, with its file, where its text is %s', async (body, message) => {
    await expect(load({ 'questions/why.mdx': page(body) })).rejects.toThrow(message);
  });
});
