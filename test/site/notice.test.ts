import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dist, pageHtml } from './dist.ts';

const notice = () => readFileSync(join(dist, 'NOTICE.txt'), 'utf8');

it('whoever is sent the work of others finds whose it is, and the words of its licence', () => {
  const [sent = ''] = notice().split('What the handbook is built with');
  // A page’s script, one of the desk’s worker, the search, and a typeface.
  for (const name of ['preact', 'parse5', 'pagefind', '@expo-google-fonts/literata'])
    expect(sent, name).toMatch(new RegExp(`\n${name} \\d\\S* \\([^)]+\\)\n-+\n\n\\S`));
  expect(pageHtml('/about/')).toMatch(/href="[^"]*\/NOTICE\.txt"/);
});

it('the notice says nothing of the machine that it was made on', () => {
  expect(notice()).not.toContain(process.cwd());
  expect(notice()).not.toMatch(/node_modules/);
});
