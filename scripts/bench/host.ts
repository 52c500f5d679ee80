/** A site as a host serves it, texts compressed, with a count of what is sent: for measuring what a page costs. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serve } from '../../src/site/serve.ts';

/** Files that hosts compress. */
const texts = new Set(['.html', '.js', '.json', '.css', '.svg']);

/** Copies a site’s files, texts compressed, into another folder; PDFs are left out. */
export async function compressSite(from: string, to: string): Promise<void> {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || extname(entry.name) === '.pdf') continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(to, relative(from, file));
    await mkdir(dirname(copy), { recursive: true });
    const content = await readFile(file);
    await writeFile(copy, texts.has(extname(file)) ? gzipSync(content) : content);
  }
}

export interface Host {
  base: string;
  /** What has been sent since the last call: answers with their headers, whoever in the browser asked for them. */
  take: () => { bytes: number; requests: number };
  close: () => Promise<void>;
}

/** Serves folders that `compressSite` wrote; the first that has a file answers. */
export async function startHost(folders: readonly string[]): Promise<Host> {
  let sent = { bytes: 0, requests: 0 };
  const { base, server, close } = await serve({
    folders,
    port: 0,
    headers: (response, file) => {
      if (texts.has(extname(file))) response.setHeader('content-encoding', 'gzip');
    },
  });
  server.prependListener('request', ({ socket }, response) => {
    const before = socket.bytesWritten;
    response.on('finish', () => {
      sent.bytes += socket.bytesWritten - before;
      sent.requests += 1;
    });
  });
  const take = () => {
    const taken = sent;
    sent = { bytes: 0, requests: 0 };
    return taken;
  };
  return { base, take, close };
}
