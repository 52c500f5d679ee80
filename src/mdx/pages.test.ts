import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type { Handbook } from '../handbook/handbook.ts';
import { type PageKind, pageKinds } from '../handbook/page-kinds.ts';
import { brief, guide, handbookOf } from '../handbook/testing/handbook.ts';
import { kindRecords, pagesOf as pagesOfKind, sections } from './page-kinds.ts';
import { toPages } from './pages.ts';
import { createSite } from './site.ts';
import { renderMdx } from './testing/render-mdx.ts';

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Pages that come from texts: the page of rules is the same for all. */
const pagesOf = (handbook: Handbook) => [...toPages(handbook)].filter(([path]) => !path.startsWith('rules/'));

const attack = [
  '<script>document.title = "run"</script>',
  '{process.exit(1)}',
  'export const x = process.exit(1)',
  'import fs from "node:fs"',
  // Links and tags of formatting are no words to the parser; these are.
  '[press][javascript:alert(1)] and <object data="javascript:alert(1)">here</object>',
  '---',
  ':::note',
  '| a | b |',
  'a footnote [^1',
  '[^1]: its text',
  '</details></section></main>',
  '<img src=x onerror=alert(1)>',
];

describe('a hostile text', () => {
  const concept = (text: string, index: number) => `Term ${index} ${text}\nIt means ${text} and no more than that.`;
  const texts = {
    'stock-runner/guide.txt': guide(
      'Stock runner',
      attack.map((text, index) => ({
        question: `Question ${index} ${text}?`,
        answer: `${text}\n${text}`,
        more: `Key points:\n  • ${text}`,
      })),
    ),
    'stock-runner/brief.txt': brief('Stock runner', {
      concepts: `Group\n\n${attack.map(concept).join('\n')}`,
      drills: attack.map((text, index) => `  • Case ${index} ${text}\n    Title: Drill ${index}`).join('\n'),
    }),
  };

  it('shows itself literally on every page, and nothing of it becomes markup', async () => {
    const pages = new Map(pagesOf(handbookOf(texts).handbook));
    const all = await Promise.all([...pages].map(async ([path, mdx]) => [path, await renderMdx(mdx)] as const));
    const said = all.map(([, { text }]) => squeeze(text)).join(' ');
    for (const text of attack) expect(said).toContain(squeeze(text));
    for (const [path, { elements, links }] of all) {
      expect(
        [...elements].filter((name) => ['script', 'img', 'sup', 'hr', 'iframe'].includes(name)),
        path,
      ).toEqual([]);
      expect(
        links.filter((link) => !/^(?:\/|#)/.test(link)),
        path,
      ).toEqual([]);
    }
  });

  it('keeps its front matter a title', () => {
    const page = [
      ...toPages(
        handbookOf({ 'stock-runner/guide.txt': guide('Stock runner', [{ question: '---\u00a0title: "x"' }]) }).handbook,
      ),
    ].find(([path]) => path.startsWith('questions/'));
    expect(page?.[1].split('\n---\n')[0]).toContain('title: \'--- title: "x"\'');
  });
});

describe('every text of a page', () => {
  it('stands on it as it was written, paragraph by paragraph', async () => {
    const answer = 'I keep a “client book”; 50% < 60%.\nThen: www.example.com, a@b.co & a*b*c.';
    const { handbook } = handbookOf({
      'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why “this”?', answer }]),
      'stock-runner/brief.txt': brief('Stock runner', { concepts: 'Books\n\nClient book\nWhat an advisor knows.' }),
    });
    const page = toPages(handbook).get('questions/why-this.mdx') ?? '';
    const { blocks } = await renderMdx(page);
    for (const paragraph of answer.split('\n')) expect(blocks.map(squeeze)).toContain(paragraph);
  });

  it('stands on the role’s page under the heading of its part, whatever comes before it', async () => {
    const text = { question: 'Why “this”?', answer: 'Because it is mine.', more: 'Key points:\n  • Its reason' };
    const { handbook } = handbookOf({ 'stock-runner/guide.txt': guide('Stock runner', [text]) });
    const { blocks } = await renderMdx(toPages(handbook).get('roles/stock-runner.mdx') ?? '');
    const said = blocks.map(squeeze);
    for (const [heading, words] of [
      ['Key points', 'Its reason'],
      ['Model answer', 'Because it is mine.'],
    ])
      expect(said[said.indexOf(words ?? '') - 1], words).toBe(heading);
  });
});

describe('each kind of page', () => {
  const { handbook } = handbookOf({
    'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Why a client book?', answer: 'It is mine.' }]),
    'stock-runner/brief.txt': brief('Stock runner', {
      concepts: 'Books\n\nClient book\nWhat an advisor knows.',
      drills: '  • Count 3 shirts and 4 belts. How many?\n    Title: Count\n    Answer: 7',
    }),
  });

  it('has a page for all that its row says has one, and no other but the index', () => {
    for (const kind of Object.keys(pageKinds) as PageKind[])
      expect(
        pagesOfKind(kind, createSite(handbook, '/')).flatMap(([slug]) => (slug === 'index' ? [] : [slug])),
        kind,
      ).toEqual(pageKinds[kind].has(handbook).map(({ slug }) => slug));
  });

  it('gives a role’s readers without a network pages that there are', () => {
    const [role] = handbook.roles;
    if (!role) throw new Error('The sample has no role.');
    for (const { kind } of sections) {
      const kept = kindRecords[kind].ofRole(role, handbook);
      expect(kept, kind).not.toEqual([]);
      expect(
        pageKinds[kind].has(handbook).map(({ slug }) => slug),
        kind,
      ).toEqual(expect.arrayContaining(kept));
    }
  });
});

describe('whatever an editor’s copy has suffered', () => {
  const read = (role: string, name: string) =>
    readFileSync(join(import.meta.dirname, `../../content/interviews/${role}/${name}.txt`), 'utf8').replaceAll(
      'E-commerce manager',
      'Stock runner',
    );
  const original = {
    guide: read('e-commerce-manager', 'guide').split('\n'),
    brief: read('e-commerce-manager', 'brief').split('\n'),
  };
  const inserted = fc.constantFrom(
    ...attack,
    '\u0007',
    '\u00ad',
    '\ufffd',
    '> ',
    '  • ',
    '01',
    'Key points:',
    'Title: ',
    '<',
    '{',
    '`',
    '```',
    '\\',
  );
  const damage = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('cut', 'double', 'swap', 'insert', 'append'),
    text: inserted,
  });

  const damaged = (lines: string[], blows: { at: number; how: string; text: string }[]) => {
    const copy = [...lines];
    for (const { at, how, text } of blows) {
      const index = at % copy.length;
      const line = copy[index] ?? '';
      if (how === 'cut') copy.splice(index, 1);
      else if (how === 'double') copy.splice(index, 0, line);
      else if (how === 'swap') copy.splice(index, 2, copy[index + 1] ?? '', line);
      else if (how === 'insert') copy.splice(index, 0, text);
      else copy[index] = `${line}${text}`;
    }
    return copy.join('\n');
  };

  it('what comes out compiles with the site’s own processor, and nothing in it runs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(damage, { minLength: 1, maxLength: 30 }),
        fc.array(damage, { minLength: 1, maxLength: 30 }),
        async (one, two) => {
          const { handbook } = handbookOf({
            'stock-runner/guide.txt': damaged(original.guide, one),
            'stock-runner/brief.txt': damaged(original.brief, two),
          });
          for (const [path, mdx] of pagesOf(handbook)) {
            const { elements } = await renderMdx(mdx);
            expect(
              [...elements].filter((name) => ['script', 'img'].includes(name)),
              path,
            ).toEqual([]);
          }
        },
      ),
      { numRuns: inject('thorough') ? 60 : 8 },
    );
  }, 120_000);
});
