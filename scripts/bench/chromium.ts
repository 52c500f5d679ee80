/** Where the machine has a Chromium, and how the tests start it. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env.CHROME_PATH,
  // The same engine without a window’s machinery: a test takes half the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of the first Chromium found; null where there is none, and browser tests are skipped. */
export const chromiumPath: string | null = places.find((path) => path !== undefined && existsSync(path)) ?? null;

/** No sandbox, since containers run as root; nothing that asks the network of its own accord. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  if (chromiumPath === null) throw new Error('There is no Chromium to start.');
  return chromium.launch({ executablePath: chromiumPath, args });
}
