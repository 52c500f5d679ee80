import { existsSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dist, pageHtml, pages } from './dist.ts';

interface PageLinks {
  ids: Set<string>;
  links: string[];
}

/** Attributes that hold an address. */
const addresses = ['href', 'src', 'action', 'poster'];

function readLinks(html: string): PageLinks {
  const page: PageLinks = { ids: new Set(), links: [] };
  const parser = new Parser({
    onopentag: (_name, attributes) => {
      if (attributes.id) page.ids.add(attributes.id);
      for (const name of addresses) if (attributes[name] !== undefined) page.links.push(attributes[name]);
    },
  });
  parser.end(html);
  return page;
}

const all = new Map(pages.map((address) => [address, readLinks(pageHtml(address))]));

/** What is wrong with a link of a page; null where it leads somewhere. */
function fault(from: string, link: string): string | null {
  const url = new URL(link, `http://site${from}`);
  if (url.hostname !== 'site') return null;
  const target = all.get(url.pathname);
  if (!target) return existsSync(dist + decodeURIComponent(url.pathname)) ? null : 'no such page or file';
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || target.ids.has(id) ? null : `no element has the id “${id}”`;
}

describe('every link of every page', () => {
  it('leads to a page or file that is there, and to a fragment that is on it', () => {
    const dead = [...all].flatMap(([from, { links }]) =>
      [...new Set(links)].flatMap((link) => {
        const wrong = fault(from, link);
        return wrong === null ? [] : [`${from} → ${link}: ${wrong}`];
      }),
    );
    expect(all.size).toBeGreaterThan(24);
    expect(dead).toEqual([]);
  });

  it('writes addresses of pages with the slash at their end, as they are served', () => {
    const bare = [...all].flatMap(([from, { links }]) =>
      links.filter((link) => /^\/[^.?#]*[^/?#.](?:[?#]|$)/.test(link)).map((link) => `${from} → ${link}`),
    );
    expect(bare).toEqual([]);
  });
});

describe('a link in a sentence', () => {
  it('has a space before it', () => {
    const glued = pages.flatMap((address) =>
      [...pageHtml(address).matchAll(/[\p{L}\p{N},;]<a [^>]*>[^<]*/gu)].map(([text]) => `${address}: ${text}`),
    );
    expect(glued).toEqual([]);
  });
});

describe('ids', () => {
  it('stand once on a page', () => {
    const twice = pages.flatMap((address) => {
      const seen = new Set<string>();
      const ids = [...pageHtml(address).matchAll(/<[^>]*?\sid="([^"]*)"/g)].map(([, id = '']) => id);
      return ids.filter((id) => seen.has(id) || !seen.add(id)).map((id) => `${address}: ${id}`);
    });
    expect(twice).toEqual([]);
  });
});
