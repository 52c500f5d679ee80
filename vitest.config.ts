import { spawnSync } from 'node:child_process';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that read PDFs with poppler's tools; the browser tests look for their Chromium themselves (test/browser). */
const popplerTests = ['src/print/pdf.test.ts', 'src/print/hostile.test.ts'];
const hasPoppler = ['pdftotext', 'pdfinfo', 'pdffonts'].every((tool) => !spawnSync(tool, ['-v']).error);
if (!hasPoppler)
  process.stderr.write(
    `Not run: ${popplerTests.join(' and ')}, for want of poppler's tools. Install them (Debian: apt-get install poppler-utils).\n`,
  );

/** Two projects: what needs no build, and what reads the built site, in a browser where one is needed. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...(hasPoppler ? [] : popplerTests)],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/browser/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
