import { defineConfig } from 'vitest/config';

/** The unit tests of the rooms that are mutated (stryker.config.json), without those that print or start commands. */
export default defineConfig({
  test: {
    include: ['src/{interview,handbook,search,cards,practice}/**/*.test.ts'],
    // They try thousands of damaged texts each, or read all of content/: a change would take minutes apiece.
    exclude: ['**/node_modules/**', '**/{damage.property,cut-off,refusals,documents,long-run}.test.ts'],
    testTimeout: 60_000,
  },
});
