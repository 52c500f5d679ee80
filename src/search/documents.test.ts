import { describe, expect, it } from 'vitest';
import { sectionKinds } from '../handbook/page-kinds.ts';
import { toHtml } from '../mdx/html.ts';
import { pagesOf } from '../mdx/page-kinds.ts';
import { createSite } from '../mdx/site.ts';
import { loadHandbook } from '../site/content/load-handbook.ts';
import { documentHtml } from './document-html.ts';
import { toDocuments } from './documents.ts';
import { otherNames } from './other-names.ts';
import { toVocabulary } from './vocabulary.ts';

const { handbook } = await loadHandbook();
if (!handbook) throw new Error('The handbook cannot be read.');
const documents = toDocuments(handbook);
const site = createSite(handbook);
const find = (path: string) => documents.find((document) => document.path === path);

/** Every page that is made of a text, by its address. */
const drawn = new Map(
  sectionKinds.flatMap(({ kind }) =>
    pagesOf(kind, site).flatMap(([slug, page]) =>
      slug === 'index' ? [] : [[site.to.page(kind, slug).slice(1), page] as const],
    ),
  ),
);

describe('the documents of the search index', () => {
  it('are one for each page, and one more for each role’s part of a question that many are asked', () => {
    const pages = documents.filter(({ isPart }) => !isPart).map(({ path }) => path);
    expect(pages.toSorted()).toEqual([...drawn.keys()].toSorted());
    for (const { path } of documents.filter(({ isPart }) => isPart)) expect(path).toMatch(/^questions\/[^/]+\/#/);
  });

  it('of several roles belong to pages that have a part with the slug of each, at which a result opens', () => {
    const slugOf = new Map(handbook.roles.map(({ name, slug }) => [name, slug]));
    const missing = documents
      .filter(({ isPart, facets }) => !isPart && facets.role.length > 1)
      .flatMap(({ path, facets }) => {
        const html = toHtml(drawn.get(path)?.body ?? []);
        return facets.role
          .filter((name) => !html.includes(`id="${slugOf.get(name)}"`))
          .map((name) => `${path} ${name}`);
      });
    expect(missing).toEqual([]);
  });

  it('know a concept by its other names, and a role by its other titles', () => {
    expect(find('concepts/average-order-value/')?.names).toContain('AOV');
    expect(find('roles/stock-runner/')?.names).toContain('Back-of-house runner');
  });

  it('do not repeat the questions of a role on its page', () => {
    const texts = (find('roles/stock-runner/')?.sections ?? []).flatMap(({ passages }) =>
      passages.map(({ text }) => text),
    );
    const answers = handbook.questions.flatMap(({ askings }) =>
      askings.flatMap((asking) => asking.parts.answer.map(({ text }) => text)),
    );
    expect(answers.filter((answer) => texts.includes(answer))).toEqual([]);
  });

  it('hold a question’s answer, which its page keeps closed', () => {
    const question = handbook.questions.find(({ askings }) => askings.length === 1 && askings[0]?.parts.answer[0]);
    const first = question?.askings[0]?.parts.answer[0]?.text.split('\n')[0];
    const texts = (find(`questions/${question?.slug}/`)?.sections ?? []).flatMap(({ passages }) =>
      passages.map(({ text }) => text),
    );
    expect(texts).toContain(first);
  });

  it('keep what looks like markup as text', () => {
    const [document] = documents;
    if (!document) throw new Error('There is no document.');
    expect(documentHtml({ ...document, title: 'A "b" <c> & d' })).toContain(
      'content="A &quot;b&quot; &lt;c&gt; &amp; d"',
    );
  });

  it('give words to pages that are there', () => {
    const slugs = new Set(documents.map(({ path }) => path.split('/')[1]));
    expect([...otherNames.keys()].filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

it('the vocabulary holds words of names, and no words that queries lose', () => {
  const vocabulary = toVocabulary(documents);
  expect(vocabulary).toEqual(expect.arrayContaining(['clienteling', 'planogram', 'appointment']));
  expect(vocabulary).not.toContain('the');
});
