import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const runner = join(import.meta.dirname, 'run.mjs');
const call = (args: string[], before: string[] = []) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...before, runner, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
/** A Node that takes itself for an older one. */
const asOld = [
  '--import',
  'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.11.0"}})',
];

describe('a command that is run by hand', () => {
  it('is told in one line what to do by a Node that is too old', () => {
    const { status, stdout, stderr } = call(['check'], asOld);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^This is Node 20\.11\.0, and the project needs \d+\.\d+: run `npm run check`.*\n$/);
  });

  it('that is not there is named', () => {
    expect(call(['../package'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no command “../package” in scripts/.\n',
    });
  });

  it('gets its own options', () => {
    const { status, stderr } = call(['parse', '--yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('usage: npm run parse');
  });
});
