/** Question → page: who asks it, what each listens for, key points to tick, model answers closed until asked for. */
import type { Asking, Question } from '../handbook/handbook.ts';
import { questionUrl, roleUrl, themeUrl } from './addresses.ts';
import type { Frontmatter } from './frontmatter.ts';
import { type Block, block, heading, line, link } from './nodes.ts';
import { closed, colophon, conceptList, dots, evidenceNote, linkSentence, questionList, roleLinks, section, ticks, turn } from './parts.ts';
import { createWriter, type Writer } from './prose.ts';
import type { Site } from './site.ts';

/** About how fast an answer is spoken, in words a minute. */
const spokenWords = 130;

export function questionPage(question: Question, site: Site): { frontmatter: Frontmatter; body: Block[] } {
  const { askings } = question;
  const [only] = askings.length === 1 ? askings : [];
  const writer = createWriter(site);
  const body = [
    ...(only ? askingBlocks(question, only, writer, site) : [contents(askings, site), ...askings.map((asking) => roleSection(question, asking, writer, site))]),
    section('concepts', only ? 'Concepts in this answer' : 'Concepts in these answers', question.concepts.length > 0 ? [conceptList(site, question.concepts)] : []),
    section('related', 'Asked in other words elsewhere', question.related.length > 0 ? [questionList(site, question.related)] : []),
    colophon(
      askings.flatMap(({ sources }) => sources),
      ['Theme: ', link(themeUrl(question.theme), site.themeName(question.theme)), '. ', 'Linked from ', ...linkSentence(roleLinks(site, askings.map(({ role }) => role))), '.'],
      [evidenceNote],
    ),
  ];
  return { frontmatter: frontmatterOf(question, site), body: body.filter((part) => part !== null) };
}

function frontmatterOf({ question, theme, askings }: Question, site: Site): Frontmatter {
  const roles = askings.map(({ role }) => role);
  const [only] = askings.length === 1 ? askings : [];
  const eyebrow = only
    ? [{ text: site.role(only.role).name, href: roleUrl(only.role) }, { text: rankOf(only, question, site) }]
    : [{ text: `Asked of ${roles.length} roles` }];
  return {
    title: question,
    description: only?.assesses?.text ?? `What the interviewer listens for, and a model answer for each of ${roles.length} roles.`,
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

const listOf = ({ role, kind }: Asking, site: Site) => (kind === 'role' ? site.role(role).questions : site.role(role).behavioural);

function rankOf(asking: Asking, question: string, site: Site): string {
  const list = listOf(asking, site);
  const rank = list.findIndex((slug) => site.question(slug).question === question) + 1;
  return `${asking.kind === 'role' ? 'question' : 'behavioural question'} ${rank} of ${list.length}`;
}

const contents = (askings: Asking[], site: Site): Block =>
  line('nav', { class: 'contents', 'aria-label': 'Roles on this page', 'data-pagefind-ignore': true }, ...askings.map(({ role }) => link(`#${role}`, site.role(role).name)));

const roleSection = (question: Question, asking: Asking, writer: Writer, site: Site): Block =>
  block('section', { id: asking.role }, [heading(2, link(roleUrl(asking.role), site.role(asking.role).name)), ...askingBlocks(question, asking, writer, site)]);

/** One role’s view: purpose, what to avoid, key points, answers, follow-ups, and the way on in that role’s list. */
function askingBlocks(question: Question, asking: Asking, writer: Writer, site: Site): Block[] {
  const { assesses, answers, keyPoints, avoid, followUps } = asking;
  writer.beginSection();
  const parts = [
    assesses && block('div', { class: 'lead' }, [line('p', { class: 'label' }, 'What the interviewer listens for'), ...writer.paragraphs(assesses)]),
    avoid && block('aside', { class: 'note' }, [line('p', { class: 'label' }, 'Avoid'), ...writer.paragraphs(avoid)]),
    block('div', { class: 'asks' }, [
      keyPoints.length > 0 ? closed('Key points', 'say your answer first, then tick what you said', [ticks(keyPoints)]) : null,
      ...answers.map((answer, index) =>
        closed(answers.length > 1 ? `Model answer ${index + 1}` : 'Model answer', spoken(answer.text), writer.paragraphs(answer), { 'data-answer': true }),
      ),
    ]),
    answers.length === 0 ? line('p', { class: 'soft' }, 'No answer has been written for this question yet.') : null,
    followUps.length > 0 ? block('div', { class: 'probes' }, [line('p', { class: 'label' }, 'They may ask next'), dots(followUps)]) : null,
    neighbours(question, asking, site),
  ];
  return parts.filter((part) => part !== null);
}

function spoken(text: string): string {
  const minutes = Math.max(1, Math.round((text.split(/\s+/).length / spokenWords) * 2) / 2);
  return minutes === 1 ? 'about a minute aloud' : `about ${String(minutes).replace('.5', '½')} minutes aloud`;
}

function neighbours(question: Question, asking: Asking, site: Site): Block | null {
  const list = listOf(asking, site);
  const index = list.indexOf(question.slug);
  const stepTo = (slug: string | undefined) => {
    if (!slug) return null;
    const { question: text, askings } = site.question(slug);
    return { url: questionUrl(slug, askings.length > 1 ? asking.role : undefined), text };
  };
  return turn(`${site.role(asking.role).name}: its questions`, stepTo(list[index - 1]), stepTo(list[index + 1]));
}
