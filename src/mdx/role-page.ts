/** Role → page: the seat, what interviewers look for, its questions with closed answers, concepts, drills, questions to ask. */
import type { Asking, Role } from '../handbook/handbook.ts';
import { drillUrl, familyUrl, questionUrl, rawPath, rawUrl, roleUrl } from './addresses.ts';
import type { Frontmatter } from './frontmatter.ts';
import { type Block, block, blocks, heading, type Inline, line, lines, link, paragraph, span } from './nodes.ts';
import { closed, colophon, conceptList, dots, evidenceNote, linkList, section } from './parts.ts';
import { createWriter, type Writer } from './prose.ts';
import type { Site } from './site.ts';

export function rolePage(role: Role, site: Site): { frontmatter: Frontmatter; body: Block[] } {
  const writer = createWriter(site);
  const body = role.texts.length === 0 ? unwritten(role, site) : written(role, writer, site);
  return { frontmatter: frontmatterOf(role, site), body: body.filter((part) => part !== null) };
}

const frontmatterOf = ({ name, slug, family, level, summary, otherTitles, texts }: Role, site: Site): Frontmatter => ({
  title: name,
  description: summary,
  page: {
    kind: 'role',
    role: slug,
    family,
    complete: texts.length > 0,
    otherTitles,
    eyebrow: [{ text: site.familyName(family), href: familyUrl(family) }, { text: level }],
    sources: texts.map((file) => ({ file, line: 1, endLine: 1 })),
  },
});

/** A role whose texts are still missing says so and leads to its family. */
function unwritten(role: Role, site: Site): Block[] {
  const family = site.handbook.roles.filter((other) => other.family === role.family && other.slug !== role.slug);
  return [
    block('div', { class: 'lead' }, [paragraph(role.summary)]),
    paragraph('The texts for this role are not written yet. These roles of the same family are the nearest:'),
    linkList(family.map(({ slug, name, summary }) => ({ url: roleUrl(slug), text: name, note: summary }))),
    moves(role, site),
  ].filter((part) => part !== null);
}

function written(role: Role, writer: Writer, site: Site): (Block | null)[] {
  const [lead, ...seat] = role.seat;
  return [
    block('div', { class: 'lead' }, lead ? writer.paragraphs(lead) : [paragraph(role.summary)]),
    contents(role),
    section('seat', 'The seat', [
      ...(role.otherTitles.length > 0 ? [block('aside', { class: 'note' }, [line('p', { class: 'label' }, 'Also advertised as'), paragraph(`${role.otherTitles.join(', ')}.`)])] : []),
      ...seat.flatMap((prose) => writer.paragraphs(prose)),
    ]),
    section('listen-for', 'What interviewers look for', role.lookFor.length > 0 ? [dots(role.lookFor)] : []),
    questionSection('questions', 'Questions', role, role.questions, writer, site),
    questionSection('behavioural', 'Behavioural questions', role, role.behavioural, writer, site),
    section('concepts', 'Concepts', role.conceptGroups.flatMap(({ title, concepts }) => [heading(3, title ?? 'More concepts'), conceptList(site, concepts)])),
    section('drills', 'Drills', role.drills.length > 0 ? [drillList(role, site)] : []),
    section('ask-them', 'Questions to ask them', role.smartQuestions.length > 0 ? [smartQuestions(role)] : []),
    section('related-roles', 'Related roles', relatedRoles(role)),
    moves(role, site),
    section('sources', 'Sources', role.sources.length > 0 ? [dots(role.sources)] : []),
    colophon([], rawTexts(role), [evidenceNote]),
  ];
}

const rawTexts = ({ texts }: Role): Inline[] => [
  'From ',
  ...texts.flatMap((file, index): Inline[] => [index > 0 ? ' and ' : '', link(rawUrl({ file, line: 1, endLine: 1 }), `${rawPath(file)}.txt`)]),
  '.',
];

function contents({ questions, behavioural, conceptGroups, drills, smartQuestions: anchors }: Role): Block {
  const concepts = conceptGroups.reduce((sum, group) => sum + group.concepts.length, 0);
  const entries = [
    ['questions', 'Questions', questions.length],
    ['behavioural', 'Behavioural', behavioural.length],
    ['concepts', 'Concepts', concepts],
    ['drills', 'Drills', drills.length],
    ['ask-them', 'Ask them', anchors.length],
  ] as const;
  return line(
    'nav',
    { class: 'contents', 'aria-label': 'On this page', 'data-pagefind-ignore': true },
    ...entries.flatMap(([id, text, count]): Inline[] => (count === 0 ? [] : [link(`#${id}`, text, ' ', span('small', {}, String(count)))])),
  );
}

function questionSection(id: string, title: string, role: Role, slugs: string[], writer: Writer, site: Site): Block | null {
  return section(id, title, slugs.length === 0 ? [] : [
    line('p', { class: 'soft' }, 'Say each answer aloud before you open ours.'),
    blocks({ class: 'numbered' }, slugs.map((slug) => questionItem(slug, role.slug, writer, site)), 'ol'),
  ]);
}

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
  closed('Answer', null, [
    ...answers.flatMap((answer) => writer.paragraphs(answer)),
    ...(keyPoints.length > 0 ? [line('p', { class: 'label' }, 'Key points'), dots(keyPoints)] : []),
    ...(avoid ? [line('p', { class: 'label' }, 'Avoid'), ...writer.paragraphs(avoid)] : []),
    ...(followUps.length > 0 ? [line('p', { class: 'label' }, 'They may ask next'), dots(followUps)] : []),
  ], { 'data-answer': true });

const drillList = ({ drills }: Role, site: Site): Block =>
  linkList(drills.map((slug) => {
    const { title, metrics } = site.drill(slug);
    return { url: drillUrl(slug), text: title, note: metrics.length > 0 ? metrics.map(({ name }) => name).join(', ') : null };
  }));

const smartQuestions = ({ smartQuestions: anchors }: Role): Block =>
  lines({ class: 'list' }, anchors.map(({ topic, points }): Inline[] => [span('b', {}, topic.text), ' ', span('small', {}, points.map(({ text }) => text).join('; '))]));

function relatedRoles({ related }: Role): Block[] {
  if (related.length === 0) return [];
  const names = [...new Map(related.map(({ role, name }) => [role ?? name, { role, name }])).values()];
  const reasons = (key: string) => related.flatMap(({ role, name, reason }) => ((role ?? name) === key && reason ? [reason] : []));
  return [
    lines({ class: 'list' }, names.map(({ role, name }): Inline[] => [role ? link(roleUrl(role), name) : name, ' ', span('small', {}, reasons(role ?? name).join('; '))])),
  ];
}

function moves({ next }: Role, site: Site): Block | null {
  return section('next', 'Usual next moves', next.length === 0 ? [] : [linkList(next.map(({ role, why }) => ({ url: roleUrl(role), text: site.role(role).name, note: why })))]);
}
