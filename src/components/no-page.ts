/** The page of an address without one: proposes the pages that were probably meant, and a search for the address’s words. */
import { nearestAddresses, wordsOfPath } from './nearest-addresses';

/** Where the site stands: the build writes it in. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const path = location.pathname;
const words = wordsOfPath(path).join(' ');
const search = document.querySelector<HTMLAnchorElement>('[data-search-words]');
if (search && words) {
  search.href = `${base}search/?q=${encodeURIComponent(words)}`;
  search.textContent = `Search for “${words}”`;
}

/** The sitemap names every page; what it says of the host is that of the build. */
async function propose(place: HTMLElement): Promise<void> {
  const sitemap = await (await fetch(`${base}sitemap-0.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const nearest = nearestAddresses(path, paths);
  const titles = await Promise.all(nearest.map(titleOf));
  const links = nearest.map((href, index) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href, textContent: titles[index] }));
    return item;
  });
  if (links.length === 0) return;
  place.querySelector('ul')?.replaceChildren(...links);
  place.hidden = false;
}

async function titleOf(href: string): Promise<string> {
  const html = await (await fetch(href)).text();
  return new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent ?? href;
}

const place = document.querySelector<HTMLElement>('[data-nearest]');
// Without a connection the page says what it says without a script.
if (place) propose(place).catch(() => {});
