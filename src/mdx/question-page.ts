/** Question → page: who asks it, what each listens for, key points to tick, model answers closed until asked for. */
import { textsOfQuestion } from '../handbook/assemble.ts';
import type { Asking, Question } from '../handbook/handbook.ts';
import { questionUrl, roleUrl, themeUrl } from './addresses.ts';
import { linkedFrom } from './backlinks.ts';
import type { Frontmatter } from './frontmatter.ts';
import { type Block, block, heading, line, link, paragraph, span } from './nodes.ts';
import {
  abbreviationLine,
  closed,
  colophon,
  conceptList,
  dots,
  evidenceNote,
  inWords,
  neighboursOf,
  questionList,
  section,
  type Turn,
  ticks,
  turn,
} from './parts.ts';
import { createWriter, type Writer } from './prose.ts';
import type { Site } from './site.ts';

/** About how fast an answer is spoken, in words a minute. */
const spokenWords = 130;

export function questionPage(question: Question, site: Site): { frontmatter: Frontmatter; body: Block[] } {
  const { askings, concepts, related } = question;
  const [only] = askings.length === 1 ? askings : [];
  const writer = createWriter(site);
  const body = [
    ...(only
      ? askingBlocks(only, 2, writer)
      : [
          manyLead(askings),
          contents(askings, site),
          ...askings.map((asking) => roleSection(question, asking, writer, site)),
        ]),
    section(
      'concepts',
      only ? 'Concepts in this answer' : 'Concepts in these answers',
      concepts.length > 0 ? [conceptList(site, concepts)] : [],
    ),
    section('related', 'Asked in other words elsewhere', related.length > 0 ? [questionList(site, related)] : []),
    colophon(
      askings.flatMap(({ sources }) => sources),
      ['Theme: ', link(themeUrl(question.theme), site.themeName(question.theme)), '.'],
      linkedFrom([
        ...askings.map(({ role }) => ({ url: roleUrl(role), text: site.role(role).name })),
        ...(site.backlinks.question.get(question.slug) ?? []),
      ]),
      abbreviationLine(textsOfQuestion(question), site),
      [evidenceNote],
    ),
  ];
  return { frontmatter: frontmatterOf(question, site), body: body.filter((part) => part !== null) };
}

function frontmatterOf(question: Question, site: Site): Frontmatter {
  const { theme, askings } = question;
  const roles = askings.map(({ role }) => role);
  const [only] = askings.length === 1 ? askings : [];
  const eyebrow = only
    ? [{ text: site.role(only.role).name, href: roleUrl(only.role) }, { text: rankOf(only, question.question, site) }]
    : [{ text: `Asked of ${inWords(roles.length)} roles` }];
  return {
    title: question.question,
    ...(only && neighboursOf(turnOf(question, only, site))),
    description:
      only?.assesses?.text ??
      `What the interviewer listens for, and a model answer, for each of ${roles.length} roles.`,
    page: {
      kind: 'question',
      theme,
      roles,
      families: [...new Set(roles.map((role) => site.role(role).family))],
      eyebrow,
      sources: askings.flatMap(({ sources }) => sources),
    },
  };
}

const listOf = ({ role, kind }: Asking, site: Site) =>
  kind === 'role' ? site.role(role).questions : site.role(role).behavioural;

function rankOf(asking: Asking, question: string, site: Site): string {
  const list = listOf(asking, site);
  const rank = list.findIndex((slug) => site.question(slug).question === question) + 1;
  return `${asking.kind === 'role' ? 'question' : 'behavioural question'} ${rank} of ${list.length}`;
}

const manyLead = ({ length }: Asking[]): Block =>
  block('div', { class: 'lead' }, [
    paragraph(`The same words, ${inWords(length)} purposes. Read what your own seat is being asked before you answer.`),
  ]);

const contents = (askings: Asking[], site: Site): Block =>
  line(
    'nav',
    { class: 'contents', 'aria-label': 'Roles on this page' },
    ...askings.map(({ role }) => link(`#${role}`, site.role(role).name)),
  );

const roleSection = (question: Question, asking: Asking, writer: Writer, site: Site): Block =>
  block('section', { id: asking.role }, [
    heading(2, span('a', { class: 'quiet', href: roleUrl(asking.role) }, site.role(asking.role).name)),
    ...askingBlocks(asking, 3, writer),
    turn(`${site.role(asking.role).name}’s questions`, turnOf(question, asking, site)),
  ]);

/** One role’s view: purpose, what to avoid, key points, answers, and the probes that follow. */
function askingBlocks(
  { assesses, answers, keyPoints, avoid, followUps }: Asking,
  depth: 2 | 3,
  writer: Writer,
): Block[] {
  writer.beginSection();
  const parts = [
    assesses &&
      block('div', { class: depth === 2 ? 'lead' : 'purpose' }, [
        line('p', { class: 'label' }, 'What it tests'),
        ...writer.paragraphs(assesses),
      ]),
    avoid && block('aside', { class: 'note' }, [line('p', { class: 'label' }, 'Avoid'), ...writer.paragraphs(avoid)]),
    block('div', { class: 'asks' }, [
      keyPoints.length > 0
        ? closed('Key points', depth === 2 ? 'say your answer first, then tick what you said' : null, [
            ticks(keyPoints),
          ])
        : null,
      ...answers.map((answer, index) =>
        closed(
          answers.length > 1 ? `Model answer ${index + 1}` : 'Model answer',
          spoken(answer.text),
          writer.paragraphs(answer),
          { 'data-answer': true },
        ),
      ),
    ]),
    answers.length === 0 ? line('p', { class: 'soft' }, 'No answer has been written for this question yet.') : null,
    ...(followUps.length > 0 ? [heading(depth, 'They may ask next'), dots(followUps)] : []),
  ];
  return parts.filter((part) => part !== null);
}

function spoken(text: string): string {
  const minutes = Math.max(1, Math.round((text.split(/\s+/).length / spokenWords) * 2) / 2);
  return minutes === 1 ? 'about a minute aloud' : `about ${String(minutes).replace('.5', '½')} minutes aloud`;
}

function turnOf(question: Question, asking: Asking, site: Site): Turn {
  const list = listOf(asking, site);
  const index = list.indexOf(question.slug);
  const stepTo = (slug: string | undefined) => {
    if (!slug) return null;
    const { question: text, askings } = site.question(slug);
    return { url: questionUrl(slug, askings.length > 1 ? asking.role : undefined), text };
  };
  return { before: stepTo(list[index - 1]), after: stepTo(list[index + 1]) };
}
