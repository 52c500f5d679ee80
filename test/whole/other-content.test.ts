import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/bench/chromium.ts';
import { setSigns } from '../../src/handbook/sums.ts';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { interviewJson } from '../../src/interview/json.ts';
import { parseInterview } from '../../src/interview/parse.ts';
import { serve } from '../../src/site/serve.ts';
import { openAll, overflows, widths } from '../browser/overflow.ts';
import { describeInBrowser } from '../browser/session.ts';
import { copyProject, plainEnvironment } from '../support/project-copy.ts';

/** Two whole texts, read as those of another content folder. */
const own = join(import.meta.dirname, '../../content/interviews/e-commerce-manager');
const [guideFile, briefFile] = [join(own, 'guide.txt'), join(own, 'brief.txt')];

/** Longer than any line, without a place to break. */
const longWord = 'w'.repeat(1000);

/** Links and notes of Markdown are no words to the parser; these only look like them. */
const attack =
  '<script>document.title = "run"</script> {process.exit(1)} [x][javascript:alert(1)] :::note | a | b | [^1 ---';

let copy: Awaited<ReturnType<typeof copyProject>>;
let pages: Map<string, string>;

const decode = (html: string) =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
/** A text without its spaces, as its sums are set: a worked answer is parted into lines. */
const squeeze = (text: string) => setSigns(text.replace(/\s+/g, ' ')).replace(/\s/g, '');

beforeAll(async () => {
  const texts = { guide: await readFile(guideFile, 'utf8'), brief: await readFile(briefFile, 'utf8') };
  copy = await copyProject({
    'e-commerce-manager/guide.txt': texts.guide,
    'e-commerce-manager/brief.txt': texts.brief,
    'stock-runner/guide.txt': guide('Stock runner', [
      { question: `Why ${attack}?`, answer: `${attack}\nimport x from "y"\nexport const z = 1` },
    ]),
    'stock-controller/guide.txt': guide('Stock controller', [
      {
        question: `Why ${longWord}?`,
        answer: `Because ${longWord} = 3.`,
        more: `Short: ${longWord}\nKey points:\n- ${longWord}\nAvoid: ${longWord}\nFollow-up: ${longWord}?`,
      },
      { question: 'Who counts?' },
    ]),
    'stock-controller/brief.txt': brief('Stock controller', {
      concepts: `${longWord}\nWhat ${longWord} is.\nFormula: ${longWord} = ${longWord} ÷ ${longWord} × 100\nAlso: ${longWord}x\nStock turn\nHow often ${longWord} turns.`,
      drills: `  • Returns are up: ${longWord} from 8% to 11%, stock from 1,800 to 1,580. Why?\n    Title: ${longWord}\n  • Count it.`,
    }),
    'stock-runner/brief.txt': brief('Stock runner', { drills: `  • Case ${attack}\n    Title: The case ${attack}` }),
  });
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: copy.folder,
    env: plainEnvironment(),
    maxBuffer: 1 << 26,
  });
  const dist = join(copy.folder, 'dist');
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  pages = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dist, file), 'utf8')] as const)),
  );
}, 300_000);

afterAll(() => copy.remove());

/** Every text that the parser found, paragraph by paragraph. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split('\n');
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

describe('two texts in a content folder of their own', () => {
  it('build into a site where all of both is readable', async () => {
    const said = squeeze([...pages.values()].map(decode).join(' '));
    for (const file of [guideFile, briefFile]) {
      const [interview] = parseInterview(await readFile(file), file, []).interviews;
      if (!interview) throw new Error('The text was refused.');
      const {
        file: _file,
        layout: _layout,
        language: _language,
        role: _role,
        title: _title,
        ignored: _ignored,
        ...body
      } = interviewJson(interview);
      const missing = textsIn(body).filter((text) => text !== '' && !said.includes(squeeze(text)));
      expect(missing).toEqual([]);
    }
  });

  it('leave the other roles with pages that say so and lead to their family', () => {
    const page = pages.get('roles/luxury-buyer/index.html') ?? '';
    expect(decode(page)).toContain('not written yet');
    expect(page).toContain('href="/roles/assistant-buyer/"');
  });

  it('have their role’s PDF beside them', async () => {
    expect(existsSync(join(copy.folder, 'dist/pdf/e-commerce-manager.pdf'))).toBe(true);
    expect(existsSync(join(copy.folder, 'dist/pdf/handbook.pdf'))).toBe(true);
  });
});

describe('a hostile text', () => {
  it('builds, and shows itself literally', () => {
    const found = [...pages]
      .filter(([path]) => path.startsWith('questions/why-'))
      .map(([, html]) => squeeze(decode(html)));
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.some(
        (text) =>
          text.includes(squeeze(attack)) &&
          text.includes(squeeze('import x from "y"')) &&
          text.includes(squeeze('export const z = 1')),
      ),
    ).toBe(true);
  });

  it('leaves no script, no address and no markup of its own on any page', () => {
    for (const [path, html] of pages) {
      expect(html.includes('document.title = "run"</script>'), path).toBe(false);
      expect(/href="javascript:/i.test(html), path).toBe(false);
    }
  });
});

describeInBrowser('a word of 1,000 letters', () => {
  it('is wider than no page that names it, at any width', async () => {
    const { base, close } = await serve({ folders: [join(copy.folder, 'dist')], port: 0 });
    const browser = await launch();
    const found: string[] = [];
    try {
      const page = await browser.newPage();
      for (const [path, html] of pages) {
        if (!html.includes(longWord)) continue;
        await page.goto(`${base}/${path.replace(/index\.html$/, '')}`);
        await page.evaluate(openAll);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const one of await page.evaluate<string[]>(overflows))
            found.push(`${path.slice(0, 60)} at ${width}: ${one}`);
        }
      }
    } finally {
      await browser.close();
      await close();
    }
    expect(found).toEqual([]);
  });
});

describeInBrowser('a role without texts', () => {
  it('is named as one where roles are chosen, and each part of practice and the notebook says so and goes on', async () => {
    const { base, close } = await serve({ folders: [join(copy.folder, 'dist')], port: 0 });
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`${base}/practice/`);
      await page.getByRole('button', { name: 'Luxury buyer no texts yet' }).click();
      await page.getByText(/has no texts yet, so there is nothing to practise/).waitFor();
      await page.getByRole('link', { name: 'Exercises' }).click();
      await page.getByText(/has no exercises with fresh figures/).waitFor();
      await page.getByRole('link', { name: 'Mock interview' }).click();
      await page.getByText(/has no texts yet, so nobody can ask you anything/).waitFor();
      await page.getByRole('link', { name: 'Progress' }).click();
      await page.getByText(/has no texts yet, so there is nothing to count/).waitFor();
      await page.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'Stock controller' });
      await page.getByText(/Nothing is practised yet/).waitFor();
      await page.goto(`${base}/notebook/?role=luxury-buyer`);
      await page.getByText(/No questions have been written for this role yet/).waitFor();
    } finally {
      await browser.close();
      await close();
    }
  });
});
