import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compressSite, type Host, startHost } from './host.ts';

const text = 'the same words again and again '.repeat(1000);
let folder: string;
let host: Host;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-host-'));
  await mkdir(join(folder, 'site/about'), { recursive: true });
  await writeFile(join(folder, 'site/about/index.html'), text);
  await writeFile(join(folder, 'site/index.pf_index'), text);
  await compressSite(join(folder, 'site'), join(folder, 'compressed'));
  host = await startHost([join(folder, 'compressed')]);
});
afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true });
});

/** Reads an address as a browser does, and says what that cost. */
async function cost(path: string): Promise<{ bytes: number; requests: number }> {
  host.take();
  expect(await (await fetch(host.base + path)).text()).toBe(text);
  return host.take();
}

it('counts the bytes of an answer with its headers: texts as they are when compressed, others whole', async () => {
  const page = await cost('/about/');
  expect(page.requests).toBe(1);
  expect(page.bytes).toBeGreaterThan(200);
  expect(page.bytes).toBeLessThan(text.length / 20);
  expect((await cost('/index.pf_index')).bytes).toBeGreaterThan(text.length);
});
