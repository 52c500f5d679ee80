/** What a text is read with outside a build: the titles of roles, and what a page is drawn with. */
import type { Handbook } from './handbook.ts';
import type { Settings } from './settings.ts';

export type TextSettings = Pick<Settings, 'families' | 'roles' | 'themes' | 'abbreviations'>;

/** The handbook’s own, without what a text of another role is not read with. */
export const textSettingsOf = ({ families, roles, themes, abbreviations }: Handbook): TextSettings => ({
  families,
  themes,
  abbreviations,
  roles: roles.map(({ slug, name, family, level, summary, otherTitles }) => ({
    slug,
    name,
    family,
    level,
    summary,
    otherTitles,
    plain: [],
    calendar: [],
    next: [],
  })),
});
