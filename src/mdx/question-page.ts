/** Question → page: who asks it, what each listens for, key points to tick, model answers closed until asked for. */
import { identityOf } from '../handbook/addresses.ts';
import { adviceHeading } from '../handbook/advice.ts';
import { textsOfQuestion } from '../handbook/assemble.ts';
import type { Asking, Question } from '../handbook/handbook.ts';
import { partsOfAsking, type ShownRow } from '../handbook/parts.ts';
import { linkedFrom } from './backlinks.ts';
import { type Drawing, drawForm, drawnAt, type Frames, labelled } from './draw-parts.ts';
import type { Frontmatter, Page } from './frontmatter.ts';
import type { QuestionData } from './kinds/question.ts';
import { type Block, block, heading, line, link, paragraph, span } from './nodes.ts';
import {
  abbreviationLine,
  closed,
  colophon,
  conceptList,
  evidenceNote,
  inWords,
  marks,
  neighboursOf,
  provenance,
  questionList,
  section,
  sideOf,
  type Turn,
  turn,
} from './parts.ts';
import { createWriter, type Writer } from './prose.ts';
import { afterQuestions } from './role-parts.ts';
import type { Site } from './site.ts';

/** About how fast an answer is spoken, in words a minute. */
const spokenWords = 130;

export function questionPage(question: Question, site: Site): Page<QuestionData> {
  const { askings, concepts, related } = question;
  const [only] = askings.length === 1 ? askings : [];
  const writer = createWriter(site);
  const body = [
    ...(only
      ? askingBlocks(question, only, 2, { site, writer, ticked: true })
      : [...manyLead(question), byRole(question, writer, site)]),
    section(
      'concepts',
      only ? 'Concepts in this answer' : 'Concepts in these answers',
      concepts.length > 0 ? [conceptList(site, concepts)] : [],
    ),
    section('related', 'On the same subject, in other roles', related.length > 0 ? [questionList(site, related)] : []),
    linkedFrom([
      ...askings.map(({ role }) => ({ url: site.to.role(role), text: site.role(role).name })),
      ...(site.backlinks.question.get(question.slug) ?? []),
    ]),
    colophon(
      provenance(
        askings.flatMap(({ sources }) => sources),
        site,
      ),
      ['Theme: ', link(site.to.theme(question.theme), site.themeName(question.theme)), '.'],
      abbreviationLine(textsOfQuestion(question), site),
      [evidenceNote],
    ),
  ];
  return { frontmatter: frontmatterOf(question, site), body: body.filter((part) => part !== null) };
}

function frontmatterOf(question: Question, site: Site): Frontmatter<QuestionData> {
  const { theme, askings } = question;
  const roles = askings.map(({ role }) => role);
  const [only] = askings.length === 1 ? askings : [];
  const eyebrow = only
    ? [
        { text: site.role(only.role).name, href: site.to.role(only.role) },
        { text: rankOf(only, question.question, site) },
      ]
    : [{ text: `Asked of ${inWords(roles.length)} roles` }];
  return {
    title: question.question,
    ...(only && neighboursOf(turnOf(question, only, site))),
    description: only
      ? (only.parts.assesses[0]?.text ?? asked(only, site))
      : `What the interviewer listens for, and a model answer, for each of ${roles.length} roles.`,
    page: {
      kind: 'question',
      ...(question.language && { language: question.language }),
      theme,
      roles,
      families: [...new Set(roles.map((role) => site.role(role).family))],
      eyebrow,
      side: sideOf(roles, site),
      sources: askings.flatMap(({ sources }) => sources),
    },
  };
}

/** What is said of a question whose text has no purpose. */
const asked = ({ role, parts }: Asking, site: Site): string =>
  `A question of interviews for ${site.role(role).name}${parts.answer.length > 0 ? ', with a model answer' : ''}.`;

const kindNames: Record<Asking['kind'], string> = { role: 'question', behavioural: 'behavioural question' };

function rankOf(asking: Asking, question: string, site: Site): string {
  const list = site.listOf(asking);
  const rank = list.findIndex((slug) => site.question(slug).question === question) + 1;
  return `${kindNames[asking.kind]} ${rank} of ${list.length}`;
}

/** How to answer it, whatever the role: a reader of any of them begins with this. */
const manyLead = ({ advice, askings }: Question): Block[] => [
  block('div', { class: 'lead' }, [
    ...(advice === null ? [] : [line('p', { class: 'label' }, adviceHeading), paragraph(advice)]),
    line(
      'p',
      { class: 'soft' },
      `The same words, ${inWords(askings.length)} purposes: open your own role before you answer.`,
    ),
  ]),
];

/** The roles by family, each closed until it is chosen or led to. */
function byRole(question: Question, writer: Writer, site: Site): Block {
  const families = Map.groupBy(question.askings, ({ role }) => site.role(role).family);
  return block('section', { id: 'by-role', class: 'by-role' }, [
    heading(2, 'Role by role'),
    ...[...families].flatMap(([family, askings]) => [
      line('p', { class: 'label' }, site.familyName(family)),
      ...askings.map((asking) => roleEntry(question, asking, writer, site)),
    ]),
  ]);
}

/** The fragment stands inside what is closed: a browser opens what it must show. */
const roleEntry = (question: Question, asking: Asking, writer: Writer, site: Site): Block => {
  const { slug, name } = site.role(asking.role);
  return block('details', { class: 'ask of-role' }, [
    line('summary', {}, span('h3', {}, name)),
    block('div', { id: slug }, [
      ...askingBlocks(question, asking, 4, { site, writer, ticked: true }),
      turn(`${name}’s ${asking.kind === 'role' ? '' : 'behavioural '}questions`, turnOf(question, asking, site)),
    ]),
  ]);
};

/** One role’s view, as the table of parts says it. */
function askingBlocks({ slug }: Question, asking: Asking, depth: Depth, drawing: Drawing): Block[] {
  drawing.writer.beginSection();
  const at = drawnAt(partsOfAsking(asking), frames[depth], drawing);
  const unanswered = asking.parts.answer.length === 0;
  return [
    ...at('lead'),
    ...at('open'),
    ...at('margin'),
    block('div', { class: 'asks' }, at('closed')),
    ...(unanswered ? [line('p', { class: 'soft' }, 'No answer has been written for this question yet.')] : []),
    marks(identityOf('question', slug, asking.role)),
    ...at('below'),
  ];
}

type Depth = 2 | 4;

/** On a question’s own page headings are of depth 2; where several roles are asked it, below each role’s. */
const frames: Record<Depth, Frames> = { 2: framesOf(2), 4: framesOf(4) };

function framesOf(depth: Depth): Frames {
  return {
    lead: (row, drawing) => [block('div', { class: depth === 2 ? 'lead' : 'purpose' }, labelled(row, drawing))],
    open: (row, drawing) => [block('div', { class: 'brief' }, labelled(row, drawing))],
    margin: (row, drawing) => [block('aside', { class: 'note' }, labelled(row, drawing))],
    closed: (row, drawing) => closedParts(row, depth === 2, drawing),
    below: ({ heading: title, shown, entries }, drawing) => [
      heading(depth, title),
      ...drawForm[shown.form](entries, drawing),
    ],
  };
}

/** Of several answers each is closed by itself; what else is closed is opened as a whole. */
function closedParts(
  { heading: title, shown: { form }, entries }: ShownRow,
  hinted: boolean,
  drawing: Drawing,
): Block[] {
  const draw = drawForm[form];
  if (form !== 'answer')
    return [closed(title, hinted ? 'say your answer first, then tick what you said' : null, draw(entries, drawing))];
  return entries.map((entry, index) =>
    closed(entries.length > 1 ? `${title} ${index + 1}` : title, spoken(entry.text), draw([entry], drawing), {
      'data-answer': true,
    }),
  );
}

function spoken(text: string): string {
  const minutes = Math.max(1, Math.round((text.split(/\s+/).length / spokenWords) * 2) / 2);
  return minutes === 1 ? 'about a minute aloud' : `about ${String(minutes).replace('.5', '½')} minutes aloud`;
}

/** The pages before and after in the role’s order, which goes on from its own questions to the behavioural ones and its concepts. */
function turnOf({ slug }: Question, { role: name }: Asking, site: Site): Turn {
  const role = site.role(name);
  const list = [...role.questions, ...role.behavioural];
  const index = list.indexOf(slug);
  const stepTo = (other: string | undefined) => {
    if (!other) return null;
    const { short, askings } = site.question(other);
    return { url: site.to.question(other, askings.length > 1 ? name : undefined), text: short };
  };
  return { before: stepTo(list[index - 1]), after: stepTo(list[index + 1]) ?? afterQuestions(role, site) };
}
