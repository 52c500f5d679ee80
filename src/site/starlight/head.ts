/** The entries of a page’s <head>: Starlight’s, without what says nothing here, and with what only a build knows. */
import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type Head = StarlightRouteData['head'];
type Entry = Head[number];

interface Made {
  /** Address of the picture for those who share the page, whole. */
  card: string;
  /** Addresses of the fonts that every page begins with. */
  fonts: string[];
  /** Address of the picture for a phone’s home screen. */
  touchIcon: string;
}

/** Which program made the page, and a locale that is everywhere the same, help no reader and cost bytes on each page. */
const isIdle = ({ attrs }: Entry): boolean => attrs?.name === 'generator' || attrs?.property === 'og:locale';

/** What tells search engines where a page stands; a page that they are asked to leave out has none of it. */
const isListing = ({ tag, attrs }: Entry): boolean =>
  tag === 'link' && (attrs?.rel === 'canonical' || attrs?.rel === 'sitemap');

const isUnlisted = (head: Head): boolean =>
  head.some(({ attrs }) => attrs?.name === 'robots' && String(attrs.content).includes('noindex'));

/** The entries in Starlight’s order, ours after them. */
export function headOf(head: Head, { card, fonts, touchIcon }: Made): Head {
  const unlisted = isUnlisted(head);
  return [
    ...head.filter((entry) => !isIdle(entry) && !(unlisted && isListing(entry))),
    ...fonts.map(preloaded),
    { tag: 'link', attrs: { rel: 'apple-touch-icon', href: touchIcon } },
    { tag: 'meta', attrs: { property: 'og:image', content: card } },
  ];
}

const preloaded = (href: string): Entry => ({
  tag: 'link',
  attrs: { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: '' },
});
