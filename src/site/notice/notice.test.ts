import { describe, expect, it } from 'vitest';
import { isAllowed } from './licences.ts';
import { lockedPackages, noticeOf } from './notice.ts';
import { packageOf } from './shipped-packages.ts';

describe('a licence', () => {
  it('of every package that is installed is on the list', async () => {
    const others = (await lockedPackages()).filter(({ licence }) => !isAllowed(licence, 'tool'));
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('that is not on the list, that is no expression or that nobody says is refused', () => {
    for (const licence of ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN README.md', 'BUSL-1.1', '', null])
      expect(isAllowed(licence, 'tool'), String(licence)).toBe(false);
  });

  it('may be one of several to choose from', () => {
    expect(isAllowed('(MIT OR GPL-3.0-or-later)', 'reader')).toBe(true);
    expect(isAllowed('MIT AND OFL-1.1', 'reader')).toBe(true);
  });

  it('of what is sent to readers is of the narrower list', () => {
    expect(isAllowed('LGPL-3.0-or-later', 'tool')).toBe(true);
    expect(isAllowed('LGPL-3.0-or-later', 'reader')).toBe(false);
  });
});

describe('the notice', () => {
  it('gives each work that is sent with its version, its licence and the words of it', async () => {
    const notice = await noticeOf(new Set(['preact', 'mathjs', 'seedrandom', 'javascript-natural-sort', 'unpdf']));
    const [sent = '', built = ''] = notice.split('What the handbook is built with');
    expect(sent).toMatch(/\npreact \d+\.\d+\.\d+ \(MIT\)\n-+\n\nThe MIT License[\s\S]*?Copyright[\s\S]*?Jason Miller/);
    // With its own notice; from its readme; with the usual words, since it brings none; inside another.
    expect(sent).toMatch(/\nmathjs \S+ \(Apache-2\.0\)[\s\S]*?TERMS AND CONDITIONS[\s\S]*?Jos de Jong/);
    expect(sent).toMatch(/\nseedrandom \S+ \(MIT\)[\s\S]*?Copyright 2019 David Bau/);
    expect(sent).toMatch(/\njavascript-natural-sort \S+ \(MIT\)\n-+\n\nCopyright [\s\S]*?Permission is hereby granted/);
    expect(sent).toMatch(/\nPDF\.js in unpdf \(Apache-2\.0\)/);
    expect(sent).toMatch(/\n@expo-google-fonts\/literata[\s\S]*?SIL Open Font License/);
    expect(built).toMatch(/\nsharp \d\S+ \(Apache-2\.0\)\n/);
    expect(built).not.toMatch(/\nvitest /);
  });

  it('is the same whatever the order in which the bundles were made', async () => {
    expect(await noticeOf(new Set(['zod', 'fflate']))).toBe(await noticeOf(new Set(['fflate', 'zod'])));
  });

  it('is refused with the package’s name where its licence is not on the list', async () => {
    await expect(noticeOf(new Set(['lightningcss']))).rejects.toThrow(/^lightningcss is part of what readers are sent/);
  });
});

it('a module tells of which package it is part, also inside another and as a tool’s own', () => {
  expect(packageOf('/home/me/vitrine/node_modules/preact/dist/preact.module.js')).toBe('preact');
  expect(packageOf('/a/node_modules/@sindresorhus/slugify/index.js?commonjs')).toBe('@sindresorhus/slugify');
  expect(packageOf('/a/node_modules/parse5/node_modules/entities/lib/x.js')).toBe('parse5/node_modules/entities');
  expect(packageOf('C:\\a\\node_modules\\parse5\\dist\\x.js')).toBe('parse5');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('/home/me/vitrine/src/desk/start.tsx')).toBeNull();
});
