import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { block, blocks, heading, line, lines, link, paragraph, span } from './nodes.ts';
import { toMdx } from './serialise.ts';
import { renderMdx } from './testing/render-mdx.ts';

/** Texts that mean something to Markdown, MDX, Starlight or a browser, and must mean nothing here. */
const hostile = [
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  'import x from "y"',
  'export const x = 1',
  'import',
  'exports rose',
  '---',
  '+++',
  ':::note',
  '::: note',
  '::x',
  ':x[foo]{.a}',
  '[a](javascript:alert(1))',
  '![img](http://x.com/a.png)',
  '<img src=x onerror=alert(1)>',
  'www.example.com',
  'see http://a.b/c and https://x.com.',
  'HTTP://A.B',
  'a@b.com',
  'mailto:a@b.co',
  '<https://x.com>',
  '| a | b |',
  '|---|---|',
  '[^1]',
  '[^1]: note',
  '&amp; &lt; &#x41;',
  '\\',
  'ends with \\',
  '`code`',
  '```js',
  '~~~',
  '*x* _y_ **z** ~~s~~ ~a~',
  '# heading',
  '## two ##',
  'Setext',
  '===',
  '1. one',
  '12) x',
  '- list',
  '+ x',
  '* * *',
  '> quote',
  '    code',
  '<div',
  '</div>',
  '<></>',
  '{',
  '}',
  '{/* c */}',
  '<!-- c -->',
  '$x$',
  '$$',
  'a < b > c',
  '"quotes" -- dash ... \'x\'',
  '[[wiki]]',
  '^sup^ H~2~O',
  ': def',
  '= a',
  '[ ] task',
  '[x] done',
  'a | b',
  '{#id}',
  'word {.class}',
  '<a b={c}>',
  '--- ---',
  '12:30pm at 9:5, ratio 1:14',
];

const page = (children: Root['children']): string =>
  toMdx({ type: 'root', children: [{ type: 'yaml', value: 'title: x' }, ...children] });
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('what a raw text says stays text', () => {
  it.each(hostile)('as a paragraph: %s', async (text) => {
    const { blocks: said, elements, links } = await renderMdx(page([paragraph(text)]));
    expect(said.map(squeeze)).toEqual([squeeze(text)]);
    expect(links).toEqual([]);
    expect([...elements].filter((name) => name !== 'p' && name !== 'fragment')).toEqual([]);
  });

  it.each(hostile)('inside an element, a list and a heading: %s', async (text) => {
    const mdx = page([
      block('section', { id: 'x', title: text }, [
        heading(2, text),
        paragraph(text),
        line('p', { class: 'label' }, text),
      ]),
      lines({ class: 'dots' }, [[text]]),
      blocks({}, [[paragraph(text)]]),
    ]);
    const { blocks: said, links } = await renderMdx(mdx);
    expect(said.filter((one) => squeeze(one) !== squeeze(text) && one.trim() !== '')).toEqual([]);
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(links).toEqual([]);
  });

  it('whatever the characters are', async () => {
    const alphabet = [...'ab1 \t:{}<>[]()|*_~`#+-=.!@/\\"\'&$^;,?%éœ—’', 'import ', 'export ', 'www.', '://', '\n'];
    const text = fc
      .array(fc.constantFrom(...alphabet), { maxLength: 40 })
      .map((parts) => parts.join('').replace(/\n/g, ' ').trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.filter((one) => one !== ''),
          { minLength: 1, maxLength: 4 },
        ),
        async (texts) => {
          const { blocks: said, links } = await renderMdx(page(texts.map((one) => paragraph(one))));
          expect(said.map(squeeze)).toEqual(texts.map(squeeze));
          expect(links).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('a paragraph of elements with spaces between them keeps its own, and the spaces', async () => {
  const paragraphs = [paragraph(link('/a/', 'Concessions'), ' ', span('span', { class: 'sum' }, '1 + 1 = 2'))];
  const { blocks } = await renderMdx(toMdx({ type: 'root', children: paragraphs }));
  expect(blocks).toEqual(['Concessions 1 + 1 = 2']);
});
