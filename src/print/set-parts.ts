/** The parts of a question, a definition or a drill → what the templates set, folded over the table of parts. */
import { parseFormula, speakFormula } from '../handbook/formula.ts';
import type { Entry } from '../handbook/handbook.ts';
import { type Form, type PartRow, type ShownRow, shownParts } from '../handbook/parts.ts';
import { workedLines } from '../handbook/sums.ts';
import type { SetEntry, SetPart } from './document.ts';
import type { Scope } from './scope.ts';
import { typeset } from './typeset.ts';

/** Those parts that have a text and that the edition prints, in the order of the table. */
export const printedParts = ({ edition }: Pick<Scope, 'edition'>, rows: PartRow[]): ShownRow[] =>
  shownParts(rows).filter(({ name, shown }) => edition.parts?.some((part) => part === name) ?? shown.onPaper);

export const setParts = (scope: Scope, rows: PartRow[]): SetPart[] =>
  printedParts(scope, rows).map(({ heading, shown: { form, place }, entries }) => ({
    label: heading,
    form,
    place,
    entries: entries.map((entry) => setEntry(scope, entry, form)),
  }));

function setEntry(scope: Scope, entry: Entry, form: Form): SetEntry {
  const lines = form === 'worked' ? workedLines(entry.text) : [];
  return {
    paragraphs: form === 'worked' ? lines.map(({ text }) => scope.text(text, entry.language)) : scope.paragraphs(entry),
    kinds: lines.map(({ kind }) => kind),
    reply: entry.reply ? scope.paragraphs(entry.reply) : [],
    formula: form === 'formula' ? setFormula(entry.text) : null,
  };
}

function setFormula(raw: string): NonNullable<SetEntry['formula']> {
  const text = typeset(raw);
  const tree = parseFormula(text);
  return { tree, spoken: tree ? speakFormula(tree) : text, text };
}
