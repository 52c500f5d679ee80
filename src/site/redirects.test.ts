import { describe, expect, it } from 'vitest';
import { redirectFiles } from './redirects.ts';

const site = { address: 'https://example.org', base: '/handbook/' };
const renames = [{ kind: 'question' as const, from: 'why-this-seat', to: 'why-this-role' }];

describe('an address that a page had', () => {
  const files = redirectFiles({ renames }, site);
  const page = files.get('questions/why-this-seat/index.html') ?? '';

  it('leads on with a script or without, and names the page to search engines', () => {
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/handbook/questions/why-this-role/">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/handbook/questions/why-this-role/">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<a href="/handbook/questions/why-this-role/">');
  });

  it('is a rule for hosts that lead on themselves', () => {
    expect(files.get('_redirects')).toBe('/handbook/questions/why-this-seat/ /handbook/questions/why-this-role/ 301\n');
  });
});

it('a handbook whose pages never moved needs no file', () => {
  expect(redirectFiles({ renames: [] }, site).size).toBe(0);
});
