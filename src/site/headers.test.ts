import { describe, expect, it } from 'vitest';
import { headersFile, headersOf } from './headers.ts';

describe('a file of the site', () => {
  it.each([
    '/_astro/a.js',
    '/data/search/7lx/words-1.json',
    '/pagefind/index/a.pf_index',
    '/pagefind/fragment/a.pf_fragment',
  ])('that has a name of its own for each content is kept for ever: %s', (path) =>
    expect(headersOf(path)['Cache-Control']).toContain('immutable'),
  );
  it.each(['/', '/roles/stock-runner/', '/data/search/index.json', '/pagefind/pagefind.js', '/pdf/handbook.pdf'])(
    'of any other name is asked for again: %s',
    (path) => expect(headersOf(path)['Cache-Control']).toBe('no-cache'),
  );
  it('is what its type says, stands in no foreign frame, and may use no camera', () => {
    expect(headersOf('/')).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Permissions-Policy': expect.stringContaining('camera=()'),
    });
  });
});

it('hosts that read a file of headers are told the same, below a path too', () => {
  const file = headersFile('/handbook/');
  expect(file).toMatch(/^\/handbook\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(file).toContain(
    '/handbook/_astro/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
});
