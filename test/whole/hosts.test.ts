/** The samples of docs/hosting.md, as nginx and Caddy of the system run them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../src/site/headers.ts';
import { projectFolder } from '../../src/site/paths.ts';
import { dist, files, kinds } from '../site/dist.ts';

const { role = '/' } = kinds;

interface Host {
  /** Whether the machine has it. */
  isThere: boolean;
  /** The sample → the whole configuration file. */
  configuration: (sample: string, folder: string) => string;
  command: (file: string, folder: string) => [string, string[]];
}

const hosts: Record<string, Host> = {
  nginx: {
    isThere: !spawnSync('nginx', ['-v']).error,
    configuration: (sample, folder) =>
      `daemon off;\npid ${folder}/pid;\nuser root;\nevents {}\nhttp { access_log off;\n${sample}\n}\n`,
    command: (file, folder) => ['nginx', ['-c', file, '-e', join(folder, 'error.log')]],
  },
  caddy: {
    isThere: !spawnSync('caddy', ['version']).error,
    configuration: (sample) => `{\n  admin off\n  auto_https off\n}\n${sample}`,
    command: (file) => ['caddy', ['run', '--adapter', 'caddyfile', '--config', file]],
  },
};
for (const [name, { isThere }] of Object.entries(hosts))
  if (!isThere)
    process.stderr.write(`Not run: ${name} in test/whole/hosts.test.ts (Debian: apt-get install ${name}).\n`);

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function sampleOf(name: string): Promise<string> {
  const text = await readFile(join(projectFolder, 'docs/hosting.md'), 'utf8');
  return new RegExp(`\`\`\`${name}\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? '';
}

describe.each(Object.entries(hosts).filter(([, { isThere }]) => isThere))('%s', (name, host) => {
  let folder: string;
  let base: string;
  let running: ChildProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `vitrine-${name}-`));
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    const sample = (await sampleOf(name)).replaceAll('8080', String(port)).replace('/srv/vitrine', dist);
    const file = join(folder, 'configuration');
    await writeFile(file, host.configuration(sample, folder));
    running = spawn(...host.command(file, folder), { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(base).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        return;
      await wait(100);
    }
    throw new Error(`${name} does not answer.`);
  });
  afterAll(async () => {
    running.kill();
    await rm(folder, { recursive: true, force: true });
  });

  const named = files.filter((file) => /^\/(?:_astro|pagefind\/(?:index|fragment)|data\/search\/[^/]+)\//.test(file));
  it.each([
    '/',
    role,
    '/favicon.svg',
    '/data/search/index.json',
    '/pagefind/pagefind.js',
    '/nowhere/',
    named[0] ?? '',
    named.at(-1) ?? '',
  ])('sends with %s the headers that npm start sends', async (path) => {
    const answer = await fetch(base + path);
    expect(answer.status).toBe(path === '/nowhere/' ? 404 : 200);
    for (const [header, value] of Object.entries(headersOf(path))) expect(answer.headers.get(header)).toBe(value);
  });

  it('compresses pages, and says of what type a file is', async () => {
    const { headers } = await fetch(base + role, { headers: { 'accept-encoding': 'gzip' } });
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await fetch(`${base}/favicon.svg`)).headers.get('content-type')).toMatch(/^image\/svg\+xml/);
  });

  it('leads from an address without its slash to the one with it, and shows the page for none', async () => {
    const answer = await fetch(base + role.slice(0, -1), { redirect: 'manual' });
    expect([answer.status >= 301 && answer.status <= 308, answer.headers.get('location')?.endsWith(role)]).toEqual([
      true,
      true,
    ]);
    expect(await (await fetch(`${base}/nowhere/`)).text()).toContain('<title>');
  });
});
