import { readFileSync } from 'node:fs';
import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { files, kinds, pageFile, pageHtml, pages } from './dist.ts';

/** What a new connection brings in its first flight: ten packets. */
const flight = 14_600;
const compressed = (html: string) => gzipSync(html, { level: 9 });
const questions = pages.filter((address) => /^\/questions\/./.test(address));
/** A page that several roles share holds one text for each of them. */
const isShared = (html: string) => /<section id="by-role"/.test(html);

describe('a question page', () => {
  it('arrives whole, with its look, in the first flight of a connection', () => {
    const large = questions
      .map((address) => ({ address, html: pageHtml(address) }))
      .filter(({ html }) => !isShared(html) && compressed(html).length > flight);
    expect(large.map(({ address }) => address)).toEqual([]);
  });

  it('loads at most 5 kB of script, marks and what is due included', () => {
    for (const address of [questions[0] ?? '', ...Object.values(kinds)])
      if (!/^\/(?:search|desk|offline|404)/.test(address))
        expect(scriptBytes(pageHtml(address)), address).toBeLessThanOrEqual(5_000);
  });

  it('that roles share shows its first texts in that flight, and the rest while they are read', async () => {
    for (const address of questions) {
      const html = pageHtml(address);
      if (!isShared(html)) continue;
      const arrived = await decompressPart(compressed(html).subarray(0, flight));
      expect(arrived.split('class="ask of-role"').length - 1, address).toBeGreaterThan(3);
      expect(compressed(html).length, address).toBeLessThanOrEqual(40_000);
    }
  });

  // The aim is 42 kB; marks and what is due took the last of it.
  it('needs at most 43 kB until its first screen stands as it stays: itself, and the faces of text and titles', () => {
    const html = pageHtml(kinds.question ?? '');
    const faces = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, path = '']) => path);
    expect(faces).toHaveLength(2);
    const bytes = [...faces].map((path) => readFileSync(pageFile(path)).length);
    expect(compressed(html).length + bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(43_000);
  });

  it('asks for no style sheet, and no script stands before its text', () => {
    for (const address of questions) {
      const html = pageHtml(address);
      expect(html, address).not.toContain('rel="stylesheet"');
      expect(html.split('</article>')[0], address).not.toContain('<script src');
      expect(html.indexOf('<script type="module"'), address).toBeGreaterThan(html.indexOf('</article>'));
    }
  });
});

describe('a page that is an application', () => {
  it.each(['/practice/', '/notebook/'])('loads at most 60 kB of script: %s', (address) => {
    const bytes = scriptBytes(pageHtml(address));
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  it('has at most 60 kB of one role’s data to ask for', () => {
    const roles = files.filter((file) => file.startsWith('/data/practice/'));
    expect(roles.length).toBeGreaterThan(0);
    for (const file of roles)
      expect(compressed(readFileSync(pageFile(file), 'utf8')).length, file).toBeLessThan(60_000);
  });
});

describe('the desk', () => {
  const html = pageHtml('/desk/');

  it('loads at most 40 kB of script for its page', () => {
    expect(scriptBytes(html)).toBeLessThanOrEqual(40_000);
  });

  it('reads texts in a worker of at most 170 kB; what checks formulae, and readers of documents, come after it', () => {
    const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file = '']) => pageHtml(file));
    const workers = new Set(scripts.flatMap((script) => script.match(/worker-[\w-]+\.js/g) ?? []));
    expect(workers.size).toBe(1);
    for (const name of workers) expect(compressed(pageHtml(`_astro/${name}`)).length).toBeLessThanOrEqual(170_000);
  });
});

describe('the page of a prep', () => {
  it('has all that a pasted text needs, the index included, in 250 kB of script', () => {
    const html = pageHtml('/prep/');
    const names = new Set<string>();
    const add = (name: string): void => {
      if (names.has(name)) return;
      names.add(name);
      const text = pageHtml(`_astro/${name}`);
      for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) add(other);
      // The worker is named by its address; what reads a Word document or a PDF is loaded for one alone.
      for (const [, worker = ''] of text.matchAll(/_astro\/(worker-[\w-]+\.js)/g)) add(worker);
    };
    for (const [, name = ''] of html.matchAll(/<script[^>]* src="\/_astro\/([^"]+)"/g)) add(name);
    expect([...names].some((name) => name.startsWith('worker-'))).toBe(true);
    const bytes = [...names].map((name) => compressed(pageHtml(`_astro/${name}`)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });
});

/** Compressed bytes of all scripts that a page loads by itself: those that it names and what these import. */
function scriptBytes(html: string): number {
  const files = new Set<string>();
  const add = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, other = ''] of pageHtml(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
      add(`_astro/${other}`);
  };
  for (const [, file = ''] of html.matchAll(/<script[^>]* src="\/([^"]+)"/g)) add(file);
  const inline = [...html.matchAll(/<script type="module">([^<]+)<\/script>/g)].map(([, text = '']) => text);
  return [...[...files].map(pageHtml), ...inline].reduce((sum, text) => sum + compressed(text).length, 0);
}

/** As much text as the first bytes of a compressed page hold. */
function decompressPart(bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const stream = createGunzip();
    let text = '';
    stream.on('data', (chunk) => {
      text += chunk;
    });
    // The stream ends early by intent: what came before is the answer.
    stream.on('error', () => resolve(text));
    stream.on('end', () => resolve(text));
    stream.end(bytes);
  });
}
