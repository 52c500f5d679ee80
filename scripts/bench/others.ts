/**
 * The same pages in other hands: bare Starlight and Hugo build them as Markdown, once and ten times over, in one run with
 * our own build; and a question's page of each is opened on a slow phone. Starlight is the project's own version with
 * nothing but its title set; Hugo is what the system has (Debian: `apt-get install hugo`), with a theme of two layouts or,
 * to compare pages that can be read, with the theme in the folder that HUGO_THEME names (Book 9 fits Debian's Hugo:
 * github.com/alex-shpak/hugo-book). BENCH_TIMES=1 leaves the ten times out.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { foldersOf, projectFolder } from '../../src/site/paths.ts';
import { chromiumPath, launch } from './chromium.ts';
import { compressSite, startHost } from './host.ts';
import { pageOfEachKind } from './page-of-each-kind.ts';
import { measure, writeCost, writeHeads } from './pages.ts';
import { runMeasured, tell } from './run-measured.ts';

/** How many times over the pages are built. */
const sizes = process.env.BENCH_TIMES === '1' ? [1] : [1, 10];
/** A folder with a theme for Hugo. */
const hugoTheme = process.env.HUGO_THEME;

interface Page {
  /** Its address without slashes at its ends. */
  path: string;
  title: string;
  /** Markdown. */
  body: string;
}

interface Builder {
  name: string;
  /** Where it builds a site into, below its folder. */
  out: string;
  write: (folder: string, pages: readonly Page[]) => Promise<void>;
  build: (folder: string) => ReturnType<typeof runMeasured>;
}

const builders: Builder[] = [
  {
    name: 'Starlight',
    out: 'dist',
    write: async (folder, pages) => {
      await writeFiles(folder, {
        // Astro looks there which packages are of its own kind.
        'package.json': '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }',
        'astro.config.mjs':
          "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Handbook' })] };\n",
        'src/content.config.ts':
          "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
      });
      await writePages(join(folder, 'src/content/docs'), pages);
    },
    build: (folder) =>
      runMeasured(process.execPath, [join(projectFolder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder),
  },
  {
    name: 'Hugo',
    out: 'public',
    write: async (folder, pages) => {
      const settings =
        'baseURL = "/"\ntitle = "Handbook"\ndisableKinds = ["taxonomy", "term", "RSS"]\n[markup.goldmark.renderer]\nunsafe = true\n';
      if (hugoTheme !== undefined) {
        const theme = `theme = ${JSON.stringify(basename(hugoTheme))}\nthemesDir = ${JSON.stringify(resolve(dirname(hugoTheme)))}\n`;
        await writeFiles(folder, { 'config.toml': `${theme}${settings}[params]\nBookSection = "*"\n` });
        await writePages(join(folder, 'content'), pages);
        return;
      }
      const page =
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>';
      await writeFiles(folder, {
        'config.toml': settings,
        'layouts/_default/single.html': page,
        'layouts/_default/list.html': page.replace(
          '{{ .Content }}',
          '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
        ),
      });
      await writePages(join(folder, 'content'), pages);
    },
    build: (folder) => runMeasured('hugo', ['--quiet'], folder),
  },
];

export async function run(): Promise<void> {
  const ours = foldersOf();
  // Below the project, whose packages Starlight's site is built with.
  const made = join(projectFolder, '.vitrine');
  await mkdir(made, { recursive: true });
  const folder = await mkdtemp(join(made, 'others-'));
  try {
    tell(
      'ours, pages and search',
      await runMeasured(
        process.execPath,
        ['scripts/run.mjs', 'build', '--without-print', '--out', join(folder, 'ours')],
        projectFolder,
      ),
    );
    const pages = await readPages(ours.work.pages);
    const sites: [string, string][] = [['ours', join(folder, 'ours')]];
    for (const times of sizes)
      for (const { name, out, write, build } of builders) {
        const place = join(folder, `${name}-${times}`);
        await mkdir(place, { recursive: true });
        await write(place, timesOver(pages, times));
        try {
          tell(`${name}, ${pages.length * times} pages`, await build(place));
          if (times === 1) sites.push([name, join(place, out)]);
        } catch (error) {
          process.stdout.write(
            `${name}, ${pages.length * times} pages: not measured (${String(error).trim().split('\n').at(-1)})\n`,
          );
        }
      }
    await openOnPhone(sites, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a question's page costs a slow phone, site by site. */
async function openOnPhone(sites: readonly [string, string][], folder: string): Promise<void> {
  if (chromiumPath === null) return;
  const [, ours = ''] = sites[0] ?? [];
  const { question } = await pageOfEachKind(ours);
  if (question === undefined) return;
  const browser = await launch();
  try {
    writeHeads();
    for (const [name, site] of sites) {
      if (!existsSync(join(site, question, 'index.html'))) continue;
      const compressed = join(folder, `${name}-compressed`);
      await compressSite(site, compressed);
      const host = await startHost([compressed]);
      writeCost(`question, ${name}`, await measure(browser, host, question));
      await host.close();
    }
  } finally {
    await browser.close();
  }
}

/** The generated pages as Markdown: the words and lists of their MDX, without its elements. */
async function readPages(folder: string): Promise<Page[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mdx')).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const [, head = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(join(folder, file), 'utf8')) ?? [];
      return {
        path: file.replace(/\.mdx$/, '').replaceAll('\\', '/'),
        title: /^title: (.*)$/m.exec(head)?.[1]?.replace(/^["']|["']$/g, '') ?? file,
        body: toMarkdown(body),
      };
    }),
  );
}

const toMarkdown = (mdx: string): string =>
  mdx
    .replace(
      /<(summary|p class="label")>([\s\S]*?)<\/(?:summary|p)>/g,
      (_all, _tag, words: string) => `\n**${words.replace(/<[^>]+>/g, '')}**\n`,
    )
    .replace(/<li>/g, '\n- ')
    .replace(/<[^>]+>/g, '')
    .replace(/[{}]/g, '')
    .replace(/^[^\S\n]+/gm, '')
    .replace(/\n{3,}/g, '\n\n');

/** The pages, and copies of them under names of their own. */
const timesOver = (pages: readonly Page[], times: number): Page[] =>
  Array.from({ length: times }, (_, copy) =>
    pages.map((page) =>
      copy === 0 ? page : { ...page, path: `${page.path}-${copy}`, title: `${page.title} ${copy}` },
    ),
  ).flat();

const writePages = (folder: string, pages: readonly Page[]): Promise<void> =>
  writeFiles(
    folder,
    Object.fromEntries(
      pages.map(({ path, title, body }) => [`${path}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`]),
    ),
  );

async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
