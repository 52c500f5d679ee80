/** How long a reader waits in a browser for the list after her last key, once the search has been used. */
import type { Page } from 'playwright-core';
import { launch } from './chromium.ts';
import type { Host } from './host.ts';

/** Names, words, misspellings and whole questions, as the lists of queries have them. */
const queries = [
  'sell-through',
  'weeks of cover',
  'how long will the stock last',
  'replenishmnet',
  'weakness',
  'store manager',
  'gestionnaire de stock',
  'client wants her money back and has no receipt',
  'how do you keep a waiting list fair when everyone knows someone',
  'p&l',
  '11,400',
  'landed cost',
  'who holds the key to the cage at night',
  'ransomware',
  'tell me about a time you disagreed with a colleague',
];

/** Letters of a query that somebody pasted by mistake. */
const longest = 5_000;
const long = {
  'of unknown letters': 'xq'.repeat(longest / 2),
  'of an advert’s words': 'we are looking for a stock controller who counts, receives and replenishes every day, '
    .repeat(longest / 80)
    .slice(0, longest),
};

/** The figures as lines of text, without any throttling. `host` serves a site with its index. */
export async function measureTyping({ base }: Host): Promise<string> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${base}/search/`);
    // Everything that these queries need has arrived after the first round.
    for (const query of queries) await waitAfter(page, query);
    const waits: number[] = [];
    for (const query of queries) waits.push(await waitAfter(page, query));
    const sorted = waits.toSorted((one, other) => one - other);
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    const lines = [`from the last key to the list: median ${at(0.5)} ms, nine in ten within ${at(0.9)} ms`];
    for (const [name, query] of Object.entries(long))
      lines.push(`  ${longest} letters ${name}: ${Math.round(await waitAfter(page, query))} ms`);
    return `${lines.join('\n')}\n`;
  } finally {
    await browser.close();
  }
}

/** Milliseconds from the input to the frame that shows what was found. */
function waitAfter(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    const place = document.querySelector('[data-search-place]');
    if (!field || !place) throw new Error('This is not the search page.');
    field.focus();
    // Only an answer to this input makes the place no longer busy.
    await new Promise((resume) => setTimeout(resume, 300));
    field.value = text;
    const start = performance.now();
    field.dispatchEvent(new Event('input'));
    while (place.ariaBusy !== 'false') await new Promise((resume) => requestAnimationFrame(resume));
    return performance.now() - start;
  }, query);
}
