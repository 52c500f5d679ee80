import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

const written = (text: string) => toMarkdown('Stock runner', [{ section: 'Questions', question: 'Why us?', text }]);

describe('own answers as Markdown', () => {
  it('stand under their questions in their order, without those that are empty', () => {
    const text = toMarkdown('Stock runner', [
      { section: 'Questions', question: 'Why us?', text: 'One.\nTwo.' },
      { section: 'Questions', question: 'Why now?', text: ' ' },
      { section: 'Behavioural questions', question: 'When did you err?', text: 'Once.' },
    ]);
    expect(text).toBe(
      '# My answers: Stock runner\n\n## Questions\n\n### Why us?\n\nOne.\n\nTwo.\n\n## Behavioural questions\n\n### When did you err?\n\nOnce.\n',
    );
  });

  it.each([
    '# no heading',
    '- no list',
    '1. no list',
    '12) no list',
    '    no code',
    '```',
    '<b>no HTML</b>',
    '*none* _of_ [this](x) &amp; ~that~ | ===',
    '===',
    '---',
    '+ 3 %',
    '> no quotation',
  ])('are text, whatever was written: %s', (text) => {
    const tree = unified().use(remarkParse).parse(written(text));
    const own = tree.children.slice(3);
    expect(own.map(({ type }) => type)).toEqual(['paragraph']);
    const [paragraph] = own;
    const parts = paragraph && 'children' in paragraph ? paragraph.children : [];
    expect(parts.map((part) => ('value' in part ? part.value : part.type)).join('')).toBe(text.trim());
  });
});
