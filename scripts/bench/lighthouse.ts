/** What Lighthouse says of the page kinds, as a phone on a slow line sees them. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/site/serve.ts';
import { chromiumPath } from './chromium.ts';
import { execute } from './execute.ts';
import { pageOfEachKind } from './page-of-each-kind.ts';

/** It is fetched when it is asked for: with what it brings along it would be a third of the project’s packages. */
const lighthouse = 'lighthouse@13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; scoreDisplayMode: string; displayValue?: string; title: string }>;
}

export async function printLighthouse(dist: string): Promise<void> {
  if (!chromiumPath) return void process.stdout.write('Lighthouse not run, for want of a Chromium (CHROME_PATH).\n');
  const { base, close } = await serve({ folders: [dist], port: 0 });
  try {
    process.stdout.write(
      `\nLighthouse, mobile\n${'page'.padEnd(40)}${categories.map((name) => name.padStart(16)).join('')}   largest paint\n`,
    );
    for (const page of ['/', ...Object.values(await pageOfEachKind(dist))]) {
      const report = await measure(base + page, chromiumPath);
      const scores = categories.map((name) =>
        String(Math.round((report.categories[name]?.score ?? 0) * 100)).padStart(16),
      );
      const paint = report.audits['largest-contentful-paint']?.displayValue ?? '';
      process.stdout.write(`${page.padEnd(40)}${scores.join('')}   ${paint}\n`);
      for (const { title, score, scoreDisplayMode } of Object.values(report.audits))
        if (score === 0 && scoreDisplayMode === 'binary') process.stdout.write(`  fails: ${title}\n`);
    }
  } finally {
    await close();
  }
}

async function measure(url: string, chrome: string): Promise<Report> {
  const file = join(await mkdtemp(join(tmpdir(), 'lighthouse-')), 'report.json');
  const flags = ['--output=json', `--output-path=${file}`, '--quiet', `--only-categories=${categories.join(',')}`];
  const chromeFlags = '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run';
  process.env.CHROME_PATH = chrome;
  const { code, output } = await execute('npx', ['--yes', lighthouse, url, ...flags, chromeFlags], tmpdir());
  if (code !== 0) throw new Error(`Lighthouse failed:\n${output.slice(-1000)}`);
  return JSON.parse(await readFile(file, 'utf8')) as Report;
}
