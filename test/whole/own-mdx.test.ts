import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionKinds } from '../../src/handbook/page-kinds.ts';
import { foldersOf, projectFolder } from '../../src/site/paths.ts';
import { kinds, pageHtml } from '../site/dist.ts';
import { plainEnvironment } from '../support/project-copy.ts';

/** Astro with its own MDX and the settings of the site, and nothing of ours or of Starlight. */
const config = `
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
export default {
  markdown: { processor: satteri({ features: { smartPunctuation: false, directive: true } }) },
  integrations: [mdx()],
};`;

/** One page of each kind and shape, by its address. */
const sample = [...sectionKinds.map(({ kind }) => kind), 'shared question', 'rules'].map((kind) => kinds[kind] ?? '');

const nameOf = (address: string): string => address.slice(1, -1).replaceAll('/', '-');
const fileOf = (address: string): string =>
  join(foldersOf().work.pages, address === '/rules/' ? 'rules/index.mdx' : `${address.slice(1, -1)}.mdx`);

let folder: string;
beforeAll(async () => {
  await mkdir(join(projectFolder, '.vitrine'), { recursive: true });
  folder = await mkdtemp(join(projectFolder, '.vitrine/own-mdx-'));
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), config);
  for (const address of sample) await copyFile(fileOf(address), join(folder, `src/pages/${nameOf(address)}.mdx`));
  const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: folder, env: plainEnvironment() });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the MDX of a page', () => {
  it.each(sample)('gives the same HTML where Astro compiles it: %s', async (address) => {
    const html = await readFile(join(folder, 'dist', nameOf(address), 'index.html'), 'utf8');
    const text = html.replace(/^<!DOCTYPE html>(?:<meta charset="utf-8"\/?>)?/i, '').trim();
    expect(text.length).toBeGreaterThan(500);
    // What the page shows of its place in a list stands between the text and its foot.
    const parts = text.split(/(?=<footer class="colophon">)/);
    for (const part of parts) expect(pageHtml(address)).toContain(part.trim());
  });
});
