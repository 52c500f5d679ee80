import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brief, guide } from '../../src/handbook/testing/handbook.ts';
import { interviewJson } from '../../src/interview/json.ts';
import { parseInterview } from '../../src/interview/parse.ts';
import { copyProject, plainEnvironment } from '../support/project-copy.ts';

/** Two whole texts of another hand, where the machine has them; else the project’s own. */
const outside = join(import.meta.dirname, '../../../shared/raw');
const own = join(import.meta.dirname, '../../content/interviews/e-commerce-manager');
const [guideFile, briefFile] = existsSync(outside)
  ? [join(outside, 'e-commerce-manager.guide.txt'), join(outside, 'digital-ecommerce.brief.txt')]
  : [join(own, 'guide.txt'), join(own, 'brief.txt')];

const attack =
  '<script>document.title = "run"</script> {process.exit(1)} [x](javascript:alert(1)) :::note | a | b | [^1] ---';

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
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

beforeAll(async () => {
  const texts = { guide: await readFile(guideFile, 'utf8'), brief: await readFile(briefFile, 'utf8') };
  copy = await copyProject({
    'e-commerce-manager/guide.txt': texts.guide,
    'e-commerce-manager/brief.txt': texts.brief,
    'stock-runner/guide.txt': guide('Stock runner', [
      { question: `Why ${attack}?`, answer: `${attack}\nimport x from "y"\nexport const z = 1` },
    ]),
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
          text.includes(squeeze(attack)) && text.includes('import x from "y"') && text.includes('export const z = 1'),
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
