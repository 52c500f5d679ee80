import { describe, expect, it } from 'vitest';
import { guide, handbookOf } from '../handbook/testing/handbook.ts';
import { toPages } from '../mdx/pages.ts';
import { toDocuments } from '../search/documents.ts';

describe('a question has its page whatever it is called', () => {
  it.each([
    ['Index', 'index-page'],
    ['constructor', 'constructor'],
    ['__proto__', 'proto'],
    ['toString?', 'tostring'],
  ])('%s', (question, slug) => {
    const { handbook } = handbookOf({ 'stock-runner/guide.txt': guide('Stock runner', [{ question }]) });
    expect(handbook.questions.map((page) => page.slug)).toEqual([slug]);
    expect([...toPages(handbook).keys()]).toContain(`questions/${slug}.mdx`);
    expect(toDocuments(handbook).map(({ path }) => path)).toContain(`questions/${slug}/`);
  });
});
