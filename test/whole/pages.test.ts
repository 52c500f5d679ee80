import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { copyProject, plainEnvironment } from '../support/project-copy.ts';

const byHand = `---
title: A page by hand
description: With all that MDX can do.
---
import Said from '../../components/Said.astro';
export const three = 1 + 2;

## A heading of Markdown

<Said text={\`\${three} bags\`}>*inside*</Said>
`;

let copy: Awaited<ReturnType<typeof copyProject>>;

const run = (...args: string[]) =>
  promisify(execFile)(process.execPath, args, { cwd: copy.folder, env: plainEnvironment(), maxBuffer: 1 << 26 });

beforeAll(async () => {
  copy = await copyProject({
    'stock-runner/guide.txt': guide('Stock runner', [{ question: 'Where is the bag?', answer: 'On the third shelf.' }]),
    'stock-runner/brief.txt': brief('Stock runner'),
  });
  await writeFile(join(copy.folder, 'src/content/docs/by-hand.mdx'), byHand);
  await writeFile(join(copy.folder, 'src/components/Said.astro'), '<b>{Astro.props.text}</b> <slot />\n');
  await run('node_modules/astro/bin/astro.mjs', 'build');
}, 120_000);
afterAll(() => copy.remove());

/** The work folder of the copy’s content, where Astro alone leaves the site. */
async function workFolder(): Promise<string> {
  const made = join(copy.folder, '.vitrine');
  const name = (await readdir(made)).find((entry) => entry.startsWith('content-'));
  return join(made, name ?? '');
}

it('a hand-written page may import components, and has its headings and its place in the site', async () => {
  const html = await readFile(join(await workFolder(), 'building/by-hand/index.html'), 'utf8');
  expect(html).toContain('<h2 id="a-heading-of-markdown">A heading of Markdown</h2>');
  expect(html.replace(/\s+/g, ' ')).toMatch(/<b>3 bags<\/b> (?:<p>)?<em>inside<\/em>/);
  expect(html).toContain('<title>A page by hand · Vitrine</title>');
  expect(html).toContain('<nav class="ways"');
});

it('a generated page that does not compile fails the build, with its file and line', async () => {
  const page = join(await workFolder(), 'pages/questions/broken.mdx');
  await writeFile(page, '---\ntitle: Broken\n---\n\n<p>never {closed\n');
  const build = `
    import { build } from 'astro';
    import { buildConfig } from './src/site/astro/config.ts';
    import { foldersOf } from './src/site/paths.ts';
    await build(buildConfig(foldersOf()));`;
  const failure = await run('--input-type=module', '-e', build).then(
    () => null,
    (error) => ({ code: error.code, said: error.stderr }),
  );
  expect(failure?.code).toBe(1);
  expect(failure?.said).toContain('pages/questions/broken.mdx:5:1');
}, 120_000);
