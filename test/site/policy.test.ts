import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { oldAddresses, pageHtml, pages } from './dist.ts';

interface Inline {
  scripts: string[];
  /** What a policy can only let in as a whole: attributes with styles or with handlers of events, and script addresses. */
  attributes: string[];
}

function inlineOf(html: string): Inline {
  const found: Inline = { scripts: [], attributes: [] };
  let script: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'script' && attributes.src === undefined && !/json/.test(attributes.type ?? '')) script = '';
      for (const [attribute, value] of Object.entries(attributes))
        if (attribute === 'style' || /^on/.test(attribute) || /^\s*javascript:/i.test(value))
          found.attributes.push(`<${name} ${attribute}="${value}">`);
    },
    ontext: (text) => {
      if (script !== null) script += text;
    },
    onclosetag: (name) => {
      if (name === 'script' && script !== null) found.scripts.push(script);
      if (name === 'script') script = null;
    },
  });
  parser.end(html);
  return found;
}

describe('a strict Content-Security-Policy can be set', () => {
  const inline = [...pages, ...oldAddresses].map((address) => ({ address, ...inlineOf(pageHtml(address)) }));

  it('since no element has a style or a handler of events as an attribute', () => {
    expect(inline.flatMap(({ address, attributes }) => attributes.map((one) => `${address}: ${one}`))).toEqual([]);
  });

  it('since the inline scripts are two, word for word the same on all pages, which it can name by their hashes', () => {
    const scripts = [...new Set(inline.flatMap(({ scripts: own }) => own))].toSorted();
    expect(scripts).toEqual([
      // Before the first paint: day or night, as the reader chose.
      expect.stringMatching(/^let d=document\.documentElement,m;.*localStorage/),
      // An address that a page had leads on, with the part that was asked for.
      'location.replace(document.querySelector("a").href+location.hash)',
    ]);
  });
});
