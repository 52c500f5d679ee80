/** A Content-Security-Policy for every page of a built site: the browser runs and asks for nothing but what the site brings. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import { writeWhole } from './write-files.ts';

/**
 * Pages on which a reader’s own text lies: nothing is let out of them. Their addresses from the site’s root. Links that
 * would load something of other pages lead there instead.
 */
export const sealedPages: readonly string[] = ['desk', 'prep'];

/** Sources that a page needs besides, by directive. */
export type More = Readonly<Record<string, string>>;
/**
 * Practice plays back what its reader has just said, out of the page’s own memory; there and in the notebook a role of her
 * own is read by a worker with the page’s policy (worker/ask.ts).
 */
const besides: Readonly<Record<string, More>> = {
  practice: { 'media-src': 'blob:', 'worker-src': 'blob:' },
  notebook: { 'worker-src': 'blob:' },
};

/** Gives every page of a built site its policy. */
export async function givePolicies(site: string): Promise<void> {
  for (const path of (await listFiles(site)).filter((name) => name.endsWith('.html'))) {
    const file = join(site, path);
    const page = path.replace(/\/index\.html$/, '');
    await writeWhole(file, withPolicy(await readFile(file, 'utf8'), sealedPages.includes(page), besides[page]));
  }
}

const inlineScripts =
  /<script(?![^>]*\b(?:src\s*=|type\s*=\s*["']?application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyles = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** The first of the head: its bytes must be among the first thousand of a page. */
const beginning = /<head[^>]*>(?:\s*<meta charset=[^>]*>)?/;

/**
 * A page with its policy, before all that it is about: scripts and styles are files of the site, or the few that stand in
 * it, named by their hashes. On a sealed page nothing may be asked for or sent, by its worker neither (worker/ask.ts). On
 * every other the search may be asked, and may run its WebAssembly, which a policy must allow by name.
 */
export function withPolicy(html: string, isSealed: boolean, more: More = {}): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': `'self'${isSealed ? '' : " 'wasm-unsafe-eval'"}${hashesOf(html, inlineScripts)}`,
    'style-src': `'self'${hashesOf(html, inlineStyles)}`,
    'font-src': "'self'",
    'img-src': "'self'",
    'worker-src': `'self'${isSealed ? ' blob:' : ''}`,
    'manifest-src': "'self'",
    'connect-src': isSealed ? "'none'" : "'self'",
    'form-action': isSealed ? "'none'" : "'self'",
    'base-uri': "'none'",
  };
  for (const [name, sources] of Object.entries(more))
    directives[name] = directives[name] ? `${directives[name]} ${sources}` : sources;
  const policy = Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
  return html.replace(beginning, (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

const hashesOf = (html: string, elements: RegExp): string =>
  [...new Set([...html.matchAll(elements)].map(([, text = '']) => text))]
    .filter((text) => text !== '')
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
