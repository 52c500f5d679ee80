import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { editionDates, newestDays } from './edition-date.ts';

afterEach(() => vi.unstubAllEnvs());

test('of the commits that touched a text the newest counts', () => {
  const log = '@2026-11-03\0\n\0interviews/a/guide.txt\0interviews/b/é.txt\0@2026-10-01\0\n\0interviews/a/guide.txt\0';
  expect([...newestDays(log)]).toEqual([
    ['interviews/a/guide.txt', '2026-11-03'],
    ['interviews/b/é.txt', '2026-11-03'],
  ]);
});

test('a text outside git has the day of its file; several texts have the newest of their days', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  const folder = await mkdtemp(join(tmpdir(), 'edition-'));
  try {
    await mkdir(join(folder, 'interviews'));
    for (const [name, day] of [
      ['a.txt', '2026-02-03'],
      ['b.txt', '2026-05-06'],
    ] as const) {
      await writeFile(join(folder, 'interviews', name), 'text');
      await utimes(join(folder, 'interviews', name), new Date(`${day}T12:00:00Z`), new Date(`${day}T12:00:00Z`));
    }
    const dateOf = await editionDates(folder, ['interviews/a.txt', 'interviews/b.txt']);
    expect(dateOf(['interviews/a.txt'])).toBe('2026-02-03');
    expect(dateOf(['interviews/b.txt', 'interviews/a.txt'])).toBe('2026-05-06');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('SOURCE_DATE_EPOCH stands for every day', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
  expect((await editionDates('.', []))([])).toBe('2026-01-01');
});
