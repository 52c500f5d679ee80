import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that read PDFs with poppler's tools; the browser tests look for their Chromium themselves (test/browser). */
const popplerTests = ['src/print/pdf.test.ts', 'src/print/hostile.test.ts'];
const hasPoppler = ['pdftotext', 'pdfinfo', 'pdffonts'].every((tool) => !spawnSync(tool, ['-v']).error);
if (!hasPoppler)
  process.stderr.write(
    `Not run: ${popplerTests.join(' and ')}, for want of poppler's tools. Install them (Debian: apt-get install poppler-utils).\n`,
  );

/** Unit tests that try a part of their cases in `npm test`, and all of them in `npm run test:whole`. */
const thoroughTests = [
  'src/interview/cut-off.test.ts',
  'src/mdx/pages.test.ts',
  'src/practice/exercises/long-run.test.ts',
  'src/print/pdf.test.ts',
];

/** What reads the built site: it is built once, before the first test. */
const ofTheSite = {
  globalSetup: ['test/browser/global-setup.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // What is waited for comes late on a busy machine, and is right all the same.
  expect: { poll: { timeout: 30_000 } },
};

/**
 * Three projects. `unit` needs no build; `site` reads the built site, in a browser where one is needed; `whole` is what
 * takes long: builds compared, every page at every width. `npm test` runs the first two, `npm run test:whole` the last.
 */
export default defineConfig({
  test: {
    // Vitest leaves one processor to itself, which of two is half.
    maxWorkers: availableParallelism(),
    coverage: {
      include: ['src/**/*.ts'],
      // What runs in a reader’s browser or inside Astro is tested there, where coverage does not see it.
      exclude: [
        'src/**/*.test.ts',
        'src/**/{testing,fixtures}/**',
        'src/components/**',
        'src/search/ui/**',
        'src/desk/{client,draft,worker}.ts',
        'src/practice-page/**',
        'src/site/**',
      ],
      thresholds: { statements: 95, branches: 88, functions: 95, lines: 95 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(hasPoppler ? [] : popplerTests)],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          provide: { thorough: false },
        },
      },
      { test: { name: 'site', include: ['test/{browser,search,site}/**/*.test.ts'], ...ofTheSite } },
      {
        test: {
          name: 'whole',
          include: [
            'test/whole/**/*.test.ts',
            ...thoroughTests.filter((file) => hasPoppler || !popplerTests.includes(file)),
          ],
          ...ofTheSite,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          provide: { thorough: true },
        },
      },
    ],
  },
});
