import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');
const posix = (path: string) => path.split(sep).join('/');

type Room = keyof typeof mayImport;

/** What each room may import besides itself. A room that is not named here fails the test. */
const mayImport = {
  diagnostics: [],
  formats: ['diagnostics'],
  interview: ['formats', 'diagnostics'],
  handbook: ['interview', 'diagnostics'],
  mdx: ['handbook', 'interview', 'diagnostics'],
  print: ['handbook', 'interview', 'diagnostics'],
  cards: ['mdx', 'handbook', 'interview', 'diagnostics'],
  // An e-book is the document that is printed, set for screens.
  epub: ['print', 'handbook', 'interview', 'diagnostics'],
  reader: [],
  // What a browser keeps for reading without a network.
  offline: ['reader'],
  // How a page and its worker talk.
  worker: [],
  // How a page takes a file.
  'open-file': [],
  match: ['handbook', 'interview', 'diagnostics'],
  search: ['match', 'handbook', 'interview', 'diagnostics', 'reader', 'styles'],
  practice: ['cards', 'match', 'handbook', 'interview', 'diagnostics'],
  // What a reader keeps, in her own browser.
  notebook: ['worker', 'practice', 'cards', 'match', 'handbook', 'interview', 'diagnostics', 'reader'],
  // The page on which one practises: what practice computes, and what the notebook keeps.
  'practice-page': ['notebook', 'practice', 'cards', 'reader'],
  prep: [
    'open-file',
    'worker',
    'notebook',
    'practice',
    'cards',
    'formats',
    'match',
    'handbook',
    'interview',
    'diagnostics',
  ],
  desk: ['open-file', 'notebook', 'worker', 'formats', 'mdx', 'handbook', 'interview', 'diagnostics'],
  site: [
    'offline',
    'prep',
    'formats',
    'practice',
    'search',
    'match',
    'epub',
    'print',
    'cards',
    'mdx',
    'handbook',
    'interview',
    'diagnostics',
  ],
  components: [
    'notebook',
    'reader',
    'site',
    'search',
    'match',
    'print',
    'mdx',
    'handbook',
    'interview',
    'diagnostics',
    'styles',
  ],
  pages: [
    'components',
    'notebook',
    'desk',
    'offline',
    'practice-page',
    'prep',
    'reader',
    'site',
    'practice',
    'search',
    'match',
    'print',
    'mdx',
    'handbook',
    'interview',
    'diagnostics',
    'styles',
  ],
  styles: [],
} as const satisfies Record<string, readonly string[]>;

/** Rooms of pure functions: what they need of a file they are handed. */
const pure: readonly string[] = [
  'diagnostics',
  'interview',
  'formats',
  'handbook',
  'mdx',
  'print',
  'cards',
  'epub',
  'match',
  'practice',
  'search',
  'prep',
] satisfies Room[];

const filesUnder = (folder: string) =>
  readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|astro)$/.test(entry.name))
    .map((entry) => posix(relative(project, join(entry.parentPath, entry.name))));

/** Tests and what only they use may read files, and may have their inputs made by any room. */
const isTest = (file: string) => /\.test\.ts$|\/(?:fixtures|testing)\//.test(file);

/** Every import of a file: a path inside the project where it is one, else the name of the package. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(project, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(?:[^'"`;=]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, still = '', later = '']) => {
    const name = still || later;
    return name.startsWith('.') ? posix(relative(project, join(project, file, '..', name))) : name;
  });
}

const sources = filesUnder('src').filter((file) => file.split('/').length > 2);

describe('imports', () => {
  it('run one way: no room imports from a room above it', () => {
    const wrong = sources
      .filter((file) => !isTest(file))
      .flatMap((file) => {
        const room = file.split('/')[1] ?? '';
        const allowed: readonly string[] | undefined = mayImport[room as Room];
        return importsOf(file)
          .filter((path) => path.startsWith('src/'))
          .map((path) => path.split('/')[1] ?? '')
          .filter((other) => other !== room && !allowed?.includes(other))
          .map((other) => `${file} imports from src/${other}`);
      });
    expect(wrong).toEqual([]);
  });

  it('never lead from src to the commands, nor from either to the tests of the built site', () => {
    const wrong = [
      ...filesUnder('src').map((file) => [file, /^(?:scripts|test)\//] as const),
      ...filesUnder('scripts').map((file) => [file, /^test\//] as const),
    ].flatMap(([file, upwards]) =>
      importsOf(file)
        .filter((path) => upwards.test(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of the rooms of pure functions name no file system and no process', () => {
    const wrong = sources
      .filter((file) => pure.includes(file.split('/')[1] ?? '') && !isTest(file))
      .flatMap((file) =>
        importsOf(file)
          .filter((name) => /^(?:node:)?(?:fs|child_process|net|http|worker_threads|process)(?:\/|$)/.test(name))
          .map((name) => `${file} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  it('are found where they stand, so that these tests can fail', () => {
    expect(importsOf('src/mdx/pages.ts')).toContain('src/handbook/handbook.ts');
    expect(importsOf('src/print/compile.ts')).toContain('@myriaddreamin/typst-ts-node-compiler');
    expect(importsOf('src/pages/index.astro').some((path) => path.startsWith('src/components/'))).toBe(true);
  });
});
