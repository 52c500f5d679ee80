/** A reader practises in Firefox, whose recorder, database and private windows are its own. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Firefox, firefoxPath, launchFirefox } from '../browser/firefox.ts';
import { base } from '../browser/session.ts';

const practice = `${base}/practice/?role=stock-controller`;
/** A microphone that hums, and is allowed without a question. */
const microphone = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true };

/** Waits until an expression on the page holds, and gives its value. */
async function until<T>(firefox: Firefox, expression: string): Promise<T> {
  let value: T | null = null;
  await expect
    .poll(
      async () => {
        value = await firefox.evaluate<T | null>(`(${expression}) || null`);
        return value;
      },
      { timeout: 20_000, message: expression },
    )
    .not.toBeNull();
  return value as T;
}

/** Presses the first button whose words begin so. */
const press = (firefox: Firefox, words: string) =>
  until(
    firefox,
    `(() => {
      const found = [...document.querySelectorAll('main button')].find((one) => one.textContent.trim().startsWith(${JSON.stringify(words)}));
      found?.click();
      return found !== undefined;
    })()`,
  );

const sees = (firefox: Firefox, words: string) =>
  until(firefox, `document.querySelector('main').innerText.includes(${JSON.stringify(words)})`);

async function rateOne(firefox: Firefox): Promise<void> {
  await press(firefox, 'Check what I said');
  await press(firefox, 'Good');
}

async function practiseIn(set: Record<string, boolean | number>): Promise<Firefox> {
  const firefox = await launchFirefox(set);
  onTestFinished(() => firefox.close());
  await firefox.goto(practice);
  await press(firefox, 'Begin');
  await until(firefox, "document.querySelector('.card') !== null");
  return firefox;
}

describe.skipIf(firefoxPath === null)('practice in Firefox', () => {
  it('records an answer that can be heard and saved, and goes on after a reload', async () => {
    const firefox = await practiseIn(microphone);
    await press(firefox, 'Record');
    await until(firefox, `document.querySelector('.record[aria-pressed="true"]') !== null`);
    await new Promise((done) => setTimeout(done, 500));
    await press(firefox, 'Stop');
    expect(await until(firefox, "document.querySelector('.recorded a')?.download")).toBe('answer.ogg');
    await until(firefox, "document.querySelector('.recorded audio').duration > 0");
    await rateOne(firefox);
    await sees(firefox, '2 of');
    await firefox.goto(`${base}/`);
    await firefox.goto(`${practice}#session`);
    await sees(firefox, '2 of');
    await firefox.goto(`${base}/notebook/#kept`);
    await sees(firefox, '1 rating');
  });

  it('keeps its place in a private window as long as that is open', async () => {
    const firefox = await practiseIn({ 'browser.privatebrowsing.autostart': true });
    await rateOne(firefox);
    await sees(firefox, '2 of');
  });

  it('goes on in memory where the reader lets no site keep anything, and says so', async () => {
    const firefox = await practiseIn({ 'network.cookie.cookieBehavior': 2 });
    await sees(firefox, 'keeps nothing');
    await rateOne(firefox);
    await sees(firefox, '2 of');
    await firefox.goto(`${base}/notebook/?role=stock-controller`);
    await sees(firefox, 'keeps nothing');
  });
});
