/** Addresses of pages, from the root of the site. */
import type { Source } from '../handbook/handbook.ts';

export const roleUrl = (slug: string): string => `/roles/${slug}/`;
export const questionUrl = (slug: string, role?: string): string => `/questions/${slug}/${role ? `#${role}` : ''}`;
export const conceptUrl = (slug: string): string => `/concepts/${slug}/`;
export const drillUrl = (slug: string): string => `/drills/${slug}/`;
export const themeUrl = (slug: string): string => `/questions/#${slug}`;
export const searchUrl = (words: string): string => `/search/?q=${encodeURIComponent(words)}`;
export const familyUrl = (slug: string): string => `/roles/#${slug}`;

/** The raw text’s own page, at the line: every page shows where it comes from. */
export const rawUrl = ({ file, line }: Source): string => `/raw/${rawPath(file)}/#L${line}`;
/** `interviews/stock-runner/guide.txt` → `stock-runner/guide`. */
export const rawPath = (file: string): string => file.replace(/^interviews\//, '').replace(/\.txt$/, '');
