/** A role’s questions on its page: numbered, each with its purpose, its answer closed until asked for. */
import type { Asking, Role } from '../handbook/handbook.ts';
import { partsOfAsking, type ShownRow, shownParts } from '../handbook/parts.ts';
import { type Drawing, labelled } from './draw-parts.ts';
import { type Block, block, blocks, heading, line, link } from './nodes.ts';
import { closed } from './parts.ts';
import type { Writer } from './prose.ts';
import { inLanguage, langOf, setText } from './set-text.ts';
import type { Site } from './site.ts';

/** Null where the role has no such questions. */
export function questionSection(
  id: string,
  title: string,
  role: Role,
  slugs: string[],
  writer: Writer,
  site: Site,
): Block | null {
  if (slugs.length === 0) return null;
  return block('section', { id }, [
    block('div', { class: 'bar' }, [heading(2, title), showAll()]),
    line('p', { class: 'soft' }, 'Say each answer aloud before you open ours.'),
    blocks(
      { class: 'numbered' },
      slugs.map((slug) => questionItem(slug, role.slug, writer, site)),
      'ol',
    ),
  ]);
}

const showAll = (): Block =>
  line('button', { type: 'button', 'data-show-all': true, 'data-script': true }, 'Show all answers');

function questionItem(slug: string, role: string, writer: Writer, site: Site): Block[] {
  const page = site.question(slug);
  const { question, askings } = page;
  const asking = askings.find((entry) => entry.role === role);
  writer.beginSection();
  return [
    heading(3, link(site.to.question(slug, askings.length > 1 ? role : undefined), ...inLanguage(page, [question]))),
    ...(asking ? askingBlocks(asking, { site, writer, ticked: false }) : []),
  ];
}

/** What the table of parts shows here: some of it open, the rest closed with the answer. */
function askingBlocks(asking: Asking, drawing: Drawing): Block[] {
  const rows = shownParts(partsOfAsking(asking));
  const open = rows.filter(({ shown }) => shown.onRolePage === 'open');
  const hidden = rows.filter(({ shown }) => shown.onRolePage === 'closed');
  const answered = asking.parts.answer.length > 0;
  return [
    ...open.flatMap((row) => openPart(row, drawing)),
    ...(answered
      ? [
          closed(
            'Answer',
            null,
            hidden.flatMap((row) => hiddenPart(row, drawing)),
            { 'data-answer': true },
          ),
        ]
      : []),
  ];
}

/** The purpose stands under the question and needs no label; what else is open has its own. */
function openPart(row: ShownRow, drawing: Drawing): Block[] {
  if (row.shown.form === 'purpose')
    return row.entries.map((entry) => line('p', { class: 'soft', ...langOf(entry) }, ...setText(entry.text)));
  return labelled(row, drawing);
}

/** Each part has its heading, as the summary names them all; replies are on the question’s page. */
const hiddenPart = (row: ShownRow, drawing: Drawing): Block[] =>
  labelled({ ...row, entries: row.entries.map((entry) => ({ ...entry, reply: null })) }, drawing);
