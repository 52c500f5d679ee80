import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portFault, type Served, serve } from './serve.ts';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitrine-serve-'));
  await mkdir(join(folder, 'site/roles'), { recursive: true });
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, 'site/index.html'), '<h1>Home</h1>');
  await writeFile(join(folder, 'site/404.html'), '<h1>No page</h1>');
  await writeFile(join(folder, 'site/roles/index.html'), '<h1>Roles</h1>');
  await writeFile(join(folder, 'more/figures.txt'), '0123456789');
  await writeFile(join(folder, 'secret.txt'), 'outside');
  served = await serve({ folders: [join(folder, 'more'), join(folder, 'site')], port: 0 });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Asks for exactly this target: `fetch` would mend a malformed one before it is sent. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    request(`${served.base}/`, { path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

describe('an address', () => {
  it('of a folder gives its index.html, also with a query', async () => {
    expect(await ask('/roles/?a=b')).toMatchObject({ status: 200, body: '<h1>Roles</h1>' });
  });

  it('of a folder without its slash leads to the one with it, and keeps the query', async () => {
    expect(await ask('/roles?a=%2F')).toMatchObject({ status: 301, headers: { location: '/roles/?a=%2F' } });
  });

  it('that is nowhere gives 404.html, and 404', async () => {
    const { status, headers, body } = await ask('/roles/nobody/', { range: 'bytes=0-3' });
    expect([status, headers['content-type'], body]).toEqual([404, 'text/html; charset=utf-8', '<h1>No page</h1>']);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/roles/..%5c..%5csecret.txt'])(
    'outside the site (%s) gives nothing',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(body).not.toContain('outside');
    },
  );

  it.each(['/%ff', '/%E0%A4%A', '//', '//example.org/', '/%00', '*', '/%'])(
    'that is malformed (%s) gives 400, and the server lives on',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 400 });
      expect(await ask('/')).toMatchObject({ status: 200, body: '<h1>Home</h1>' });
    },
  );
});

describe('a request', () => {
  it('for the head alone gets the headers and no body, also of what is not there', async () => {
    const whole = await ask('/figures.txt');
    const head = await ask('/figures.txt', {}, 'HEAD');
    expect(head).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '10', etag: whole.headers.etag },
    });
    expect(await ask('/nobody/', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('for a part of a file (%s) gets that part', async (range, body, place) => {
    expect(await ask('/figures.txt', { range })).toMatchObject({
      status: 206,
      body,
      headers: { 'content-range': place, 'content-length': String(body.length) },
    });
  });

  it('for a part that is not there gets 416, and one that means nothing the whole', async () => {
    expect(await ask('/figures.txt', { range: 'bytes=20-30' })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */10' },
    });
    expect(await ask('/figures.txt', { range: 'lines=1-2' })).toMatchObject({ status: 200, body: '0123456789' });
    expect(await ask('/figures.txt', { range: 'bytes=9-3' })).toMatchObject({ status: 416 });
  });

  it('by who has the file already gets 304, by tag and by date', async () => {
    const { headers } = await ask('/figures.txt');
    for (const [condition, value] of [
      ['if-none-match', headers.etag],
      ['if-modified-since', headers['last-modified']],
    ])
      expect(await ask('/figures.txt', { [String(condition)]: String(value) })).toMatchObject({
        status: 304,
        body: '',
      });
    expect(await ask('/figures.txt', { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
    expect(await ask('/figures.txt', { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' })).toMatchObject({
      status: 200,
    });
  });

  it('to change something is refused', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('a file', () => {
  it.each([
    ['page.html', 'text/html; charset=utf-8'],
    ['look.css', 'text/css; charset=utf-8'],
    ['code.js', 'text/javascript; charset=utf-8'],
    ['data.json', 'application/json; charset=utf-8'],
    ['code.wasm', 'application/wasm'],
    ['font.woff2', 'font/woff2'],
    ['picture.svg', 'image/svg+xml'],
    ['picture.png', 'image/png'],
    ['guide.pdf', 'application/pdf'],
    ['map.xml', 'application/xml'],
    ['text.txt', 'text/plain; charset=utf-8'],
  ])('called %s is sent as %s', async (name, type) => {
    await writeFile(join(folder, 'site', name), 'x');
    expect((await ask(`/${name}`)).headers['content-type']).toBe(type);
  });

  it('that is replaced while the server runs is sent as it is now', async () => {
    await writeFile(join(folder, 'site/now.txt'), 'before');
    await ask('/now.txt');
    await writeFile(join(folder, 'site/now.txt'), 'afterwards');
    expect(await ask('/now.txt')).toMatchObject({ body: 'afterwards', headers: { 'content-length': '10' } });
    await rm(join(folder, 'site/now.txt'));
    expect(await ask('/now.txt')).toMatchObject({ status: 404 });
  });

  it('can be sent with further headers', async () => {
    const other = await serve({
      folders: [join(folder, 'site')],
      port: 0,
      headers: (response, file) => response.setHeader('x-file', file.split(/[\\/]/).at(-1) ?? ''),
    });
    try {
      expect((await fetch(`${other.base}/`)).headers.get('x-file')).toBe('index.html');
    } finally {
      await other.close();
    }
  });
});

describe('a port', () => {
  it.each(['127.0.0.1', '::1'])('that another server has on %s is known to be taken', async (address) => {
    const other = createServer();
    const listening = await new Promise<boolean>((resolve) => {
      other.once('error', () => resolve(false));
      other.listen(0, address, () => resolve(true));
    });
    expect(listening || address === '::1').toBe(true);
    // A machine without IPv6 has no server there.
    if (!listening) return;
    const { port } = other.address() as AddressInfo;
    expect(await portFault(port)).toBe(`Port ${port} is taken: end what uses it, or choose another with PORT.`);
    await new Promise((resolve) => other.close(resolve));
    expect(await portFault(port)).toBeNull();
  });
});

describe('below a path', () => {
  let below: Served;
  beforeAll(async () => {
    below = await serve({ folders: [join(folder, 'site')], port: 0, path: '/handbook/' });
  });
  afterAll(() => below.close());
  const get = async (path: string) => {
    const answer = await fetch(new URL(path, below.base), { redirect: 'manual' });
    return [answer.status, answer.headers.get('location') ?? (await answer.text())];
  };

  it('the site is found there, and its address says so', async () => {
    expect(below.base).toMatch(/:\d+\/handbook$/);
    expect(await get('/handbook/roles/')).toEqual([200, '<h1>Roles</h1>']);
  });

  it('the root leads there, and so does the path without its slash', async () => {
    expect(await get('/?a=b')).toEqual([301, '/handbook/?a=b']);
    expect(await get('/handbook')).toEqual([301, '/handbook/']);
    expect(await get('/handbook/roles')).toEqual([301, '/handbook/roles/']);
  });

  it('what stands beside it is nowhere', async () => {
    expect(await get('/roles/')).toEqual([404, '<h1>No page</h1>']);
    expect(await get('/handbook/nobody/')).toEqual([404, '<h1>No page</h1>']);
  });
});
