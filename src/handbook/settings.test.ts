/** A mistake in the settings is one complaint, in the line where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, type SettingsName, type SettingsTexts, settingsFiles } from './settings.ts';

const content = join(import.meta.dirname, '../../content');
const own = Object.fromEntries(
  (Object.keys(settingsFiles) as SettingsName[]).map((name) => [
    name,
    { file: name, text: readFileSync(join(content, name), 'utf8') },
  ]),
) as SettingsTexts;

/** "file:line reason" of each complaint when a piece of a file reads otherwise; and the line where it stands. */
function complaintsOf(name: SettingsName, before: string, after: string): { said: string[]; line: number } {
  const { text } = own[name];
  const { diagnostics } = readSettings({ ...own, [name]: { file: name, text: text.replace(before, after) } });
  return {
    said: diagnostics.map(({ file, line, actual }) => `${file}:${line} ${actual}`),
    line: text.slice(0, text.indexOf(before)).split('\n').length,
  };
}

describe('a mistake in the settings is told once, in its line', () => {
  /** Of two alike the second is told: it stands so many lines below the piece that was changed. */
  const cases: [
    what: string,
    name: SettingsName,
    before: string,
    after: string,
    why: string,
    below: number | 'further',
  ][] = [
    [
      'a role’s slug twice',
      'roles.yml',
      'slug: stock-manager',
      'slug: stock-controller',
      'the slug “stock-controller” stands twice',
      0,
    ],
    [
      'a family’s slug twice',
      'roles.yml',
      'slug: stock-and-inventory',
      'slug: executive',
      'the slug “executive” stands twice',
      'further',
    ],
    [
      'a theme that has the address of an index',
      'themes.yml',
      'slug: clients-and-service',
      'slug: index',
      'not “index”',
      0,
    ],
    [
      'a family whose slug is no part of an address',
      'roles.yml',
      'slug: executive',
      'slug: The executives',
      'joined by hyphens',
      0,
    ],
    ['a level that does not exist', 'roles.yml', 'level: entry', 'level: highest', 'level', 0],
    [
      'a field that does not exist',
      'roles.yml',
      '    level: entry',
      '    level: entry\n    grade: 3',
      'grade: there is no such field',
      1,
    ],
  ];
  test.each(cases)('%s', (_what, name, before, after, why, below) => {
    const { said, line } = complaintsOf(name, before, after);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(why);
    const told = Number(/:(\d+) /.exec(said[0] ?? '')?.[1]);
    if (below === 'further') expect(told).toBeGreaterThan(line);
    else expect(told).toBe(line + below);
  });
});
