/** Several folders under one address, texts compressed as hosts compress them: for measuring what a page costs. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Served {
  base: string;
  /** What has been sent since the last call: answers with their headers, whoever in the browser asked for them. */
  take: () => { bytes: number; requests: number };
  close: () => Promise<void>;
}

/** Serves the first folder that has a file; `close` ends it. */
export async function serveFolders(folders: string[]): Promise<Served> {
  let sent = { bytes: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const content = await firstOf(folders, file);
    if (!content) return void response.writeHead(404).end();
    const type = types[extname(file)];
    const body = type ? gzipSync(content) : content;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    });
    const before = response.socket?.bytesWritten ?? 0;
    response.end(body, () => {
      sent.bytes += (response.socket?.bytesWritten ?? before) - before;
      sent.requests += 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const take = () => {
    const taken = sent;
    sent = { bytes: 0, requests: 0 };
    return taken;
  };
  return { take, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

async function firstOf(folders: string[], file: string): Promise<Buffer | null> {
  for (const folder of folders) {
    const content = await readFile(join(folder, normalize(`/${file}`))).catch(() => null);
    if (content) return content;
  }
  return null;
}
