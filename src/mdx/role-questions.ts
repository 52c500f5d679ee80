/** A role’s questions on its page: numbered, each with its purpose, its answer closed until asked for. */
import type { Asking, Role } from '../handbook/handbook.ts';
import { questionUrl } from './addresses.ts';
import { type Block, block, blocks, heading, line, link } from './nodes.ts';
import { closed, dots } from './parts.ts';
import type { Writer } from './prose.ts';
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
  line(
    'button',
    { type: 'button', 'data-show-all': true, 'data-script': true, 'aria-pressed': 'false' },
    'Show all answers',
  );

function questionItem(slug: string, role: string, writer: Writer, site: Site): Block[] {
  const { question, askings } = site.question(slug);
  const asking = askings.find((entry) => entry.role === role);
  writer.beginSection();
  return [
    heading(3, link(questionUrl(slug, askings.length > 1 ? role : undefined), question)),
    ...(asking?.assesses ? [line('p', { class: 'soft' }, asking.assesses.text)] : []),
    ...(asking && asking.answers.length > 0 ? [answerOf(asking, writer)] : []),
  ];
}

const answerOf = ({ answers, keyPoints, avoid, followUps }: Asking, writer: Writer): Block =>
  closed(
    'Answer',
    null,
    [
      ...answers.flatMap((answer) => writer.paragraphs(answer)),
      ...(keyPoints.length > 0 ? [line('p', { class: 'label' }, 'Key points'), dots(keyPoints)] : []),
      ...(avoid ? [line('p', { class: 'label' }, 'Avoid'), ...writer.paragraphs(avoid)] : []),
      ...(followUps.length > 0 ? [line('p', { class: 'label' }, 'They may ask next'), dots(followUps)] : []),
    ],
    { 'data-answer': true },
  );
