import { describe, expect, it } from 'vitest';
import { addressOf } from './address.ts';

describe('where the site stands', () => {
  it.each([
    [{}, null, '/'],
    [{ SITE_URL: 'https://example.com' }, 'https://example.com', '/'],
    [{ SITE_URL: 'https://example.com/handbook' }, 'https://example.com', '/handbook/'],
    [{ BASE_PATH: 'handbook' }, null, '/handbook/'],
    [{ SITE_URL: 'https://example.com//', BASE_PATH: '/a/b/' }, 'https://example.com', '/a/b/'],
    [{ SITE_URL: 'https://example.com/a/', BASE_PATH: '/a' }, 'https://example.com', '/a/'],
    [{ SITE_URL: '', BASE_PATH: '' }, null, '/'],
  ])('is read from %j', (environment, origin, base) => {
    expect(addressOf(environment)).toEqual({ origin, base, fault: null });
  });

  it.each([
    [{ SITE_URL: 'example.com' }, 'SITE_URL'],
    [{ SITE_URL: 'ftp://example.com' }, 'SITE_URL'],
    [{ SITE_URL: 'https://example.com/?page=1' }, 'SITE_URL'],
    [{ BASE_PATH: '/hand book/' }, 'BASE_PATH'],
    [{ SITE_URL: 'https://example.com/a/', BASE_PATH: '/b/' }, 'the same in both'],
  ])('is complained of in one sentence: %j', (environment, words) => {
    expect(addressOf(environment).fault).toContain(words);
  });
});
