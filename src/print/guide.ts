/** Handbook → the guide of one role, as a document for the templates. */
import type { Handbook } from '../handbook/handbook.ts';
import { levelNames } from '../handbook/levels.ts';
import type { PrintDocument } from './document.ts';
import { colophonOf, dateOf } from './imprint.ts';
import { createPress, type PrintOptions } from './options.ts';
import { createScope } from './scope.ts';
import { guideSections } from './sections.ts';
import { typeset } from './typeset.ts';

/** The guide of the role with this slug, in the edition that the options name. */
export function guideDocument(handbook: Handbook, slug: string, options: PrintOptions): PrintDocument {
  const press = createPress(handbook, options);
  const role = press.role(slug);
  const scope = createScope(press, 'guide', [role]);
  const url = press.url((to) => to.role(slug));
  return {
    kind: 'guide',
    edition: options.edition,
    paper: options.paper,
    title: typeset(role.name),
    genre: scope.edition.genre.guide,
    eyebrow: [...new Set([typeset(press.familyName(role.family)), levelNames[role.level]])].join(' · '),
    summary: typeset(role.summary),
    otherTitles: Object.values(role.otherTitles).flat().map(typeset),
    url,
    date: dateOf(options.date),
    keywords: [role.name, ...role.otherTitles.en, 'luxury retail', 'interview questions'],
    contentsDepth: 2,
    sections: guideSections(scope, role),
    colophon: colophonOf(press, url),
  };
}
