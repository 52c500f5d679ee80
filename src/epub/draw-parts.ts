/** The parts of a question, a definition and a drill → XHTML, each by its form. */
import type { Form } from '../handbook/parts.ts';
import type { SetEntry, SetPart } from '../print/document.ts';
import { formulaPieces } from './formula.ts';
import { drawLine, type Links, paragraph } from './kit.ts';
import { type Child, element, type Xml } from './xml.ts';

/** The parts, each under its label. */
export const drawParts = (parts: readonly SetPart[], links: Links): Xml[] =>
  parts.map((part) =>
    element('div', { class: `part ${part.form}` }, paragraph('label', part.label), ...forms[part.form](part, links)),
  );

/** What leads needs no label: it is the text itself. */
export const drawLead = (parts: readonly SetPart[], links: Links): Child[] =>
  parts.flatMap((part) => forms[part.form](part, links));

type Draw = (part: SetPart, links: Links) => Child[];

const paragraphs = ({ paragraphs: lines, kinds }: SetEntry, links: Links): Xml[] =>
  lines.map((line, index) => {
    const kind = kinds[index];
    return paragraph(kind === 'sum' || kind === 'step' ? kind : null, ...drawLine(line, links));
  });

const texts: Draw = ({ entries }, links) => entries.flatMap((entry) => paragraphs(entry, links));

const points: Draw = ({ entries }, links) => [
  element(
    'ul',
    {},
    ...entries.map(({ paragraphs: lines }) =>
      element('li', {}, ...lines.flatMap((line, index): Child[] => [index > 0 ? ' ' : null, ...drawLine(line, links)])),
    ),
  ),
];

const probes: Draw = ({ entries }, links) =>
  entries.flatMap((entry) => [
    ...paragraphs(entry, links),
    ...entry.reply.map((line) => paragraph('reply', ...drawLine(line, links))),
  ]);

const formulae: Draw = ({ entries }) =>
  entries.map(({ formula }) =>
    paragraph('math', ...(formula?.tree ? formulaPieces(formula.tree) : [formula?.text ?? ''])),
  );

/** Of a question that two texts of a role answer, each answer has its number. */
const answers: Draw = ({ entries, label }, links) =>
  entries.flatMap((entry, index) => [
    index > 0 ? paragraph('label', `${label} ${index + 1}`) : null,
    ...paragraphs(entry, links),
  ]);

const forms: Record<Form, Draw> = {
  purpose: texts,
  text: texts,
  answer: answers,
  worked: texts,
  points,
  probes,
  formula: formulae,
  difference: texts,
  source: texts,
};
