/** The abbreviations of a document, written out once at its back. */
import { abbreviationsIn } from '../handbook/abbreviations.ts';
import { textsOfDefinition, textsOfDrill, textsOfQuestion } from '../handbook/assemble.ts';
import { proseOfRole } from '../handbook/prose.ts';
import type { Section } from './document.ts';
import type { Scope } from './scope.ts';
import { type Setting, sectionOf } from './setting.ts';
import { typeset } from './typeset.ts';

/**
 * All that the texts use and that not everybody knows. A page of the site names only those that its own text
 * does not explain; a book is opened anywhere, and explains all.
 */
export function abbreviationSection(scope: Scope, setting: Setting): Section[] {
  const used = new Set(abbreviationsIn(textsIn(scope)));
  const known = scope.press.handbook.abbreviations.filter(({ short, common }) => !common && used.has(short));
  return sectionOf(setting, 'abbreviations', known.length, {
    kind: 'pairs',
    title: 'Abbreviations',
    items: known.map(({ short, long }) => ({ id: null, url: null, title: typeset(short), texts: [typeset(long)] })),
  });
}

/** The raw texts of the document’s questions, concepts, drills and roles, so far as its roles wrote them. */
function textsIn({ press, roles, questions, concepts, drills }: Scope): string[] {
  const isOurs = ({ role }: { role: string }) => roles.has(role);
  return [
    ...[...questions]
      .map(press.question)
      .flatMap((one) => textsOfQuestion({ ...one, askings: one.askings.filter(isOurs) })),
    ...[...concepts]
      .map(press.concept)
      .flatMap(({ definitions }) => definitions.filter(isOurs).flatMap(textsOfDefinition)),
    ...[...drills].map(press.drill).flatMap(textsOfDrill),
    ...[...roles].map(press.role).flatMap((role) => proseOfRole(role).map(({ text }) => text)),
  ];
}
