/** Pages on which a reader’s own text lies: the browser is told to let nothing out of them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './write-files.ts';

/** Their addresses from the site’s root. Links that would load something of other pages lead there instead. */
export const sealedPages: readonly string[] = ['desk'];

/** Gives every such page of a built site its policy. */
export async function sealPages(site: string): Promise<void> {
  for (const page of sealedPages) {
    const file = join(site, page, 'index.html');
    await writeWhole(file, withPolicy(await readFile(file, 'utf8')));
  }
}

const inlineScripts =
  /<script(?![^>]*\b(?:src\s*=|type\s*=\s*["']?application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g;
const inlineStyles = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * A page with a Content-Security-Policy of its own, first in its head: its scripts and styles are files of the site, or
 * the few that stand in it, named by their hashes; nothing may be asked for or sent by a script or a form.
 */
export function withPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self'${hashesOf(html, inlineScripts)}`,
    `style-src 'self'${hashesOf(html, inlineStyles)}`,
    "font-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return html.replace(
    /<head[^>]*>/,
    (head) => `${head}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

const hashesOf = (html: string, elements: RegExp): string =>
  [...new Set([...html.matchAll(elements)].map(([, text = '']) => text))]
    .filter((text) => text !== '')
    .map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
