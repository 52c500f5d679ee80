import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPort } from './cli/command.ts';

const script = join(import.meta.dirname, 'start.ts');

/** Runs `npm start` with this PORT until it ends; a build would take longer than the test may. */
const start = (PORT: string) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env: { ...process.env, PORT } });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk) => {
        said[name] += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });

describe('npm start', () => {
  it('with a PORT that is none says so in one line and ends with 2', async () => {
    expect(await start('abc')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'PORT is a number from 1 to 65535, not “abc”.\n',
    });
  });

  it.each(['0', '65536', '-1', '43.21', '0x10', ' '])('takes “%s” for no port', (given) => {
    expect(() => readPort(given)).toThrow(`PORT is a number from 1 to 65535, not “${given}”.`);
  });

  it('finds that a port is taken before it builds: one line, and 1', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      expect(await start(String(port))).toEqual({
        code: 1,
        stdout: '',
        stderr: `Port ${port} is taken: end what uses it, or choose another with PORT.\n`,
      });
    } finally {
      other.close();
    }
  }, 20_000);

  it('serves on 4321 unless PORT says otherwise', () => {
    expect([readPort(undefined), readPort(''), readPort('8080')]).toEqual([4321, 4321, 8080]);
  });
});
