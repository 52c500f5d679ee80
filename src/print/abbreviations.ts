/** The abbreviations of a document, written out once at its back. */
import { abbreviationsIn } from '../handbook/abbreviations.ts';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill, textsOfParts } from '../handbook/parts.ts';
import type { Section } from './document.ts';
import type { Scope } from './scope.ts';
import { printedParts } from './set-parts.ts';
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

/** The raw texts of the document’s questions, concepts, drills and roles, so far as its roles wrote them and its edition prints them. */
function textsIn(scope: Scope): string[] {
  const { press, edition, roles, questions, concepts, drills } = scope;
  const isOurs = ({ role }: { role: string }) => roles.has(role);
  const printed = (rows: PartRow[]) => textsOfParts(printedParts(scope, rows));
  return [
    ...[...questions]
      .map(press.question)
      .flatMap(({ question, askings }) => [
        question,
        ...askings.filter(isOurs).flatMap((asking) => printed(partsOfAsking(asking))),
      ]),
    ...[...concepts]
      .map(press.concept)
      .flatMap(({ definitions }) =>
        definitions.filter(isOurs).flatMap((definition) => printed(partsOfDefinition(definition))),
      ),
    ...[...drills].map(press.drill).flatMap((drill) => [drill.title, ...printed(partsOfDrill(drill))]),
    ...[...roles]
      .map(press.role)
      .flatMap(({ seat, lookFor, smartQuestions }) => [
        ...(edition.sections.includes('role') ? [...seat, ...lookFor] : []),
        ...(edition.sections.includes('ask') ? smartQuestions.flatMap(({ topic, points }) => [topic, ...points]) : []),
      ])
      .map(({ text }) => text),
  ];
}
