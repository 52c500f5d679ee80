/** Whether the site has a hand-written page at an address: nothing leads to one that is not there. */
import { filesOfPage } from './sections';

const pages = Object.keys(import.meta.glob(['../../pages/**/*.astro', '../../content/docs/*.mdx']));

/** `url` begins and ends with a slash. */
export const hasPage = (url: string): boolean =>
  filesOfPage(url).some((file) => pages.some((page) => page.endsWith(`/${file}`)));
