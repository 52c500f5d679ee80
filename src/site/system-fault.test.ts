import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { astroFault, systemFault } from './system-fault.ts';

it('what the system refuses is one sentence with the place and a way out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-fault-'));
  const error = await writeFile(folder, 'text').catch((fault: unknown) => fault);
  expect(systemFault(error)).toBe(`A folder stands where a file should be: move it away. (open ${folder})`);
  await rm(folder, { recursive: true });
});

it('a fault of the code is none of the system’s', () => {
  expect(systemFault(new TypeError('x is not a function'))).toBeNull();
  expect(systemFault(null)).toBeNull();
});

it('what Astro refuses is told with its place and its hint', () => {
  const error = Object.assign(new Error('Unexpected token'), {
    loc: { file: 'src/pages/map.astro', line: 3, column: 7 },
    hint: 'Close the brace.',
  });
  expect(astroFault(error)).toBe('Unexpected token (src/pages/map.astro:3:7)\nClose the brace.');
});
