/** The one server of built sites: for looking at one, for the tests, and for the bench. */
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { relative } from 'node:path';
import send from 'send';
import { headersOf } from './headers.ts';
import { toPosix } from './list-files.ts';

/** This machine alone. */
const host = '127.0.0.1';

interface ServeOptions {
  /** The first that has a file answers. */
  folders: readonly string[];
  /** 0 takes any that is free. */
  port: number;
  /** The path at which the folders stand, with a slash at both ends; the root leads there. */
  path?: string;
  /** Adds headers to the answer of a file. */
  headers?: (response: ServerResponse, file: string) => void;
}

export interface Served {
  /** Address of the site, its path included, without a slash at its end. */
  base: string;
  server: Server;
  close: () => Promise<void>;
}

/**
 * Serves folders as static hosts do, at the root of a host or below a path: a folder’s address gives its index.html, an unknown one 404.html, and a malformed
 * one 400. Fails with Node’s error where the port cannot be had.
 */
export async function serve({ port, ...files }: ServeOptions): Promise<Served> {
  const server = await listen(
    createServer((request, response) => answer(files, request, response)),
    port,
    host,
  );
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`;
  return { base: `${origin}${(files.path ?? '/').slice(0, -1)}`, server, close };
}

function listen(server: Server, port: number, address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });
}

/**
 * Why `serve` could not have this port; null where it can. A server on IPv6’s own localhost counts too: a browser might
 * ask it first.
 */
export async function portFault(port: number): Promise<string | null> {
  for (const address of [host, '::1']) {
    try {
      const probe = await listen(createServer(), port, address);
      await new Promise((resolve) => probe.close(resolve));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') return `Port ${port} is taken: end what uses it, or choose another with PORT.`;
      if (code === 'EACCES') return `Port ${port} may not be used by this user: choose another with PORT.`;
      // A machine without IPv6 has no such address.
      if (address === host) throw error;
    }
  }
  return null;
}

/** The headers that a host of this site’s folder sends. */
export const headersIn =
  (site: string): NonNullable<ServeOptions['headers']> =>
  (response, file) => {
    for (const [name, value] of Object.entries(headersOf(`/${toPosix(relative(site, file))}`)))
      response.setHeader(name, value);
  };

type Files = Omit<ServeOptions, 'port'>;

function answer(files: Files, request: IncomingMessage, response: ServerResponse): void {
  const base = files.path ?? '/';
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]+)?(\/[^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
  if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, { allow: 'GET, HEAD' });
  else if (!isWellFormed(path)) refuse(response, 400);
  else if (path.startsWith(base)) sendFile(files, request, response, path.slice(base.length - 1), query);
  else if (path === '/' || `${path}/` === base) refuse(response, 301, { location: `${base}${query}` });
  else sendMissing(files, request, response);
}

/** Two slashes at the beginning name a host, not a path; bytes that are no text name nothing. */
function isWellFormed(path: string): boolean {
  if (path === '' || path.startsWith('//')) return false;
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/**
 * Sends the file from the first folder that has it; else 404.html. `send` reads ranges and conditions as HTTP means them,
 * and outlives a file that vanishes meanwhile; of sirv 3.0 neither is true, and a range that runs backwards ends it.
 */
function sendFile(
  { folders, headers, path: base = '/' }: Files,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
): void {
  const [root = '', ...others] = folders;
  const isMissing = response.statusCode === 404;
  send(request, path, { root, acceptRanges: !isMissing })
    .on('headers', (_, file: string) => headers?.(response, file))
    .on('directory', () => refuse(response, 301, { location: `${base.slice(0, -1)}${path}/${query}` }))
    .on('error', ({ status = 500, headers: needed }: { status?: number; headers?: Record<string, string> }) => {
      if (response.headersSent) response.destroy();
      else if (status !== 404) refuse(response, status, needed);
      else if (others.length > 0) sendFile({ folders: others, headers, path: base }, request, response, path, query);
      else if (isMissing) refuse(response, 404);
      else sendMissing({ folders: [root], headers }, request, response);
    })
    .pipe(response);
}

function sendMissing(files: Files, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  sendFile({ ...files, folders: files.folders.slice(-1) }, request, response, '/404.html', '');
}

/** Answers with a status and its name. */
function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status} ${STATUS_CODES[status]}\n`);
}
