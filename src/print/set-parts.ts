/** The parts of a question, a definition or a drill → what the templates set, folded over the table of parts. */
import { parseFormula, speakFormula } from '../handbook/formula.ts';
import type { Entry } from '../handbook/handbook.ts';
import { type PartRow, shownParts } from '../handbook/parts.ts';
import type { SetEntry, SetPart } from './document.ts';
import type { Scope } from './scope.ts';
import { typeset } from './typeset.ts';

/** Those parts that the edition prints, in the order of the table. */
export const setParts = (scope: Scope, rows: PartRow[]): SetPart[] =>
  shownParts(rows)
    .filter(({ name, shown }) => scope.edition.parts?.some((part) => part === name) ?? shown.onPaper)
    .map(({ heading, shown: { form, place }, entries }) => ({
      label: heading,
      form,
      place,
      entries: entries.map((entry) => setEntry(scope, entry, form === 'formula')),
    }));

const setEntry = (scope: Scope, entry: Entry, isFormula: boolean): SetEntry => ({
  paragraphs: scope.paragraphs(entry),
  reply: entry.reply ? scope.paragraphs(entry.reply) : [],
  formula: isFormula ? setFormula(entry.text) : null,
});

function setFormula(raw: string): NonNullable<SetEntry['formula']> {
  const text = typeset(raw);
  const tree = parseFormula(text);
  return { tree, spoken: tree ? speakFormula(tree) : text, text };
}
