import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readAgainst, starlightPage } from './own-page.ts';

const starlight = dirname(dirname(starlightPage));
const read = (path: string) => readFile(join(starlight, path), 'utf8');

it('Starlight is the version whose imports were read: on an upgrade, read own-page.ts again and set readAgainst', async () => {
  const { version } = JSON.parse(await readFile(join(starlight, '../package.json'), 'utf8'));
  expect(version).toBe(readAgainst);
});

it('Starlight does not offer to replace its page yet: once it does, components.Page takes the place of own-page.ts', async () => {
  expect(await read('schemas/components.js')).not.toMatch(/\bPage:/);
});

it('Starlight draws its routes, and the pages that a site makes itself, with the page that is replaced', async () => {
  expect(starlightPage).toBe(fileURLToPath(import.meta.resolve('@astrojs/starlight/components/Page.astro')));
  expect(await read('routes/common.astro')).toContain("import Page from '../components/Page.astro'");
  expect(await read('components/StarlightPage.astro')).toContain("import Page from './Page.astro'");
});
