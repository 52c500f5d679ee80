/** The guide layout: a title, a summary, a list of questions, a menu of roles, the details, related guides. */
import { toBlocks } from '../blocks.ts';
import { commonLook } from '../clean/look.ts';
import { placeOf } from '../context.ts';
import { expectedSections } from '../headings.ts';
import { matchUp, readUnnumbered } from '../match-list.ts';
import { beginsQuestion } from '../prelude.ts';
import { reviewQuestions } from '../questions.ts';
import { toSections } from '../sections.ts';
import { type LayoutDefinition, toBody } from './layout.ts';

export const guide: LayoutDefinition = {
  looksLike: 'numbered questions, each with a line that begins with “Assesses” and with “Answer example:”',
  titled: 'questions',
  evidence: [
    {
      weight: 3,
      atMost: 3,
      seen: (item) => item.purpose && !item.bullet && !item.label,
      reason: 'purposes begin with a verb',
    },
    {
      weight: 2,
      atMost: 3,
      seen: (item) => item.label?.field === 'answer',
      reason: 'each question has a model answer',
    },
    {
      weight: 2,
      atMost: 2,
      seen: ({ section }) => section === 'list' || section === 'menu',
      reason: 'a heading of the layout; “Related …” says little, prose has it too',
    },
  ],
  owns: null,
  unroll: null,
  // A guide without a list may begin with a question whose number was lost.
  beginsBody: (item, next) =>
    beginsQuestion(item, next) ||
    item.numbered !== null ||
    item.purpose ||
    next?.purpose === true ||
    next?.label?.field === 'answer',
  asks: 'role',
  owed: { purpose: true, answer: 'always' },
  // Sections that briefs alone have are read in a guide as well.
  read: (prelude, context, { asks: kind, owed }) => {
    const sections = toSections(prelude.items, context);
    const end = prelude.items.at(-1);
    // A page that has its list or its menu has the rest, too; a few questions by themselves are no page.
    const isPage = prelude.items.some(({ section }) => section === 'list' || section === 'menu');
    for (const { section, heading } of isPage ? expectedSections('guide') : [])
      if (!sections.has(section) && end) context.report('section-missing', placeOf(end), heading);
    const { before, blocks } = toBlocks(sections.get('list') ?? []);
    const questions = reviewQuestions(matchUp(blocks, { kind, plain: false }, context), owed, context);
    readUnnumbered(before, questions, context);
    return toBody(prelude, sections, questions, context);
  },
  look: {
    ...commonLook,
    question: (number, words) => [String(number).padStart(2, '0'), words],
    questions: 'list',
    related: 'Related guides',
    bareVerbs: true,
    parted: false,
    relatedRole: (role, reason) => [role, ...(reason ? [reason] : [])],
  },
};
