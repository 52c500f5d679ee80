/**
 * Starlight’s route middleware: makes the data of each page ours before the page is drawn. Everything that a page shows
 * around its text is then read from `Astro.locals.starlightRoute`, on pages of the collection and on the site’s own.
 */
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import displayFont from '../../../.vitrine/brand/fonts/literata-display.woff2?url';
import textFont from '../../../.vitrine/brand/fonts/literata-text.woff2?url';
import touchIcon from '../../../.vitrine/brand/icons/touch-180.png?url';
import type { PageData } from '../../mdx/page-kinds';
import { siteData } from '../handbook-data';
import { cardOf } from './cards';
import { headOf } from './head';
import { openSide } from './open-side';
import { sideOfPage } from './side-of-page';

export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const route = locals.starlightRoute;
  const page = pageOf(route);
  route.head = headOf(route.head, {
    card: String(new URL(cardOf(page?.kind ?? route.id), site)),
    fonts: [textFont, displayFont],
    touchIcon,
  });
  const { families, roles } = siteData().handbook;
  const side = sideOfPage(page, route.id, roles);
  const family = families.find(({ slug }) => slug === side?.family);
  if (side && family) openSide(route.sidebar, family.name, side.role);
});

/** What the front matter of a generated page says that it is; null on a hand-written one. */
const pageOf = ({ entry }: StarlightRouteData): PageData | null => entry.data.page ?? null;
