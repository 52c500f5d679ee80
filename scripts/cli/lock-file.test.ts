import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../src/site/paths.ts';
import { completeLock, type LockFile, missingOptionals } from './lock-file.ts';

const lock: LockFile = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'));

describe('the lock file', () => {
  it('holds every platform’s packages, so that npm ci works on each', () => {
    expect(missingOptionals(lock)).toEqual([]);
  });

  it('holds no package that runs a script when it is installed, but those that package.json names', () => {
    const { allowScripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
    const run = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(run.map(([path]) => path.replace(/^.*node_modules\//, ''))).toEqual(Object.keys(allowScripts));
  });

  it('names no registry', () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

it('an optional package that a registry lacks is added with its platform', () => {
  const partial: LockFile = {
    packages: {
      '': {},
      'node_modules/setter': {
        license: 'MIT',
        optionalDependencies: { 'setter-linux-arm64-musl': '1.2.3', 'setter-win32-x64-msvc': '1.2.3' },
      },
    },
  };
  expect(completeLock(partial).packages['node_modules/setter-linux-arm64-musl']).toEqual({
    version: '1.2.3',
    license: 'MIT',
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  });
  expect(missingOptionals(completeLock(partial))).toEqual([]);
});
