/** Firefox, driven over WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): as much of it as the tests use. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const places = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of the first Firefox found; null where there is none, and its tests are skipped. */
export const firefoxPath: string | null = places.find((path) => path !== undefined && existsSync(path)) ?? null;

interface Reply {
  id?: number;
  type: string;
  result?: unknown;
  message?: string;
}

export interface Firefox {
  /** Opens an address and waits until it has loaded. */
  goto: (address: string) => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** The value of an expression on the page, which must be one that JSON can write. */
  evaluate: <T>(expression: string) => Promise<T>;
  close: () => Promise<void>;
}

/**
 * Starts Firefox with a profile of its own, and what is set in its `about:config`. Throws where there is none, or where it
 * does not answer.
 */
export async function launchFirefox(set: Record<string, boolean | number> = {}): Promise<Firefox> {
  if (firefoxPath === null) throw new Error('There is no Firefox to start.');
  const profile = await mkdtemp(join(tmpdir(), 'vitrine-firefox-'));
  // Scroll bars lie over the page, as on a phone: else a screen of 320 px would be one of 308.
  const lines = Object.entries({ 'ui.useOverlayScrollbars': 1, ...set }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${value});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    firefoxPath,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const { send, socket } = await connect(`${await endpointOf(child)}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    evaluate: async <T>(expression: string) => {
      const reply = await send('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: true,
      });
      const { result } = reply as { result: { value: string } };
      return JSON.parse(result.value) as T;
    },
    close: async () => {
      socket.close();
      child.kill();
      await once(child, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox tells its address on standard error. */
const endpointOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.on('exit', () => reject(new Error(`Firefox ended before it answered: ${said}`)));
  });

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, message } = JSON.parse(String(data)) as Reply;
    const call = id === undefined ? undefined : waiting.get(id);
    if (type === 'error') call?.reject(new Error(message));
    else call?.resolve(result);
    if (id !== undefined) waiting.delete(id);
  });
  await once(socket, 'open');
  let calls = 0;
  const send = (method: string, params: object): Promise<unknown> => {
    calls += 1;
    const id = calls;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  return { socket, send };
}
