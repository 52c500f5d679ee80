/** The layout of plain questions and answers, as career sites, forums and notes have them, in whatever way they are marked. */
import { commonLook } from '../clean/look.ts';
import { matchUp, readUnnumbered } from '../match-list.ts';
import { toPlainBlocks } from '../plain-blocks.ts';
import { beginsQuestion } from '../prelude.ts';
import { asks } from '../purpose.ts';
import { reviewQuestions } from '../questions.ts';
import { toSections } from '../sections.ts';
import { withoutSheet } from '../sheet.ts';
import { type LayoutDefinition, toBody } from './layout.ts';

export const questions: LayoutDefinition = {
  looksLike: 'questions, each with its answer below it or after “Answer:”, “Sample answer:” or “A:”',
  titled: 'questions',
  evidence: [
    { weight: 2, atMost: 3, seen: (item) => item.label?.field === 'answer', reason: 'answers have a label' },
    { weight: 2, atMost: 2, seen: (item) => item.asked !== null, reason: 'a text says who asks' },
    {
      weight: 1,
      atMost: 3,
      seen: (item, next) =>
        !item.label &&
        (item.numberAlone !== null
          ? next !== undefined && asks(next.line.text)
          : (item.numbered?.sure || item.line.heading > 0 || item.line.bold) &&
            asks(item.numbered?.rest ?? item.line.text)),
      reason: 'questions are numbered, headings or bold',
    },
    {
      weight: 1,
      atMost: 2,
      seen: (item, next) =>
        !item.label &&
        !item.bullet &&
        !item.numbered &&
        asks(item.line.text) &&
        next !== undefined &&
        !asks(next.line.text),
      reason: 'a line asks, and what follows does not',
    },
    {
      weight: 1,
      atMost: 2,
      seen: ({ label }) => label !== null && ['assesses', 'keyPoints', 'avoid', 'followUps'].includes(label.field),
      reason: 'other labels of a question',
    },
  ],
  owns: null,
  unroll: withoutSheet,
  beginsBody: (item, next) =>
    beginsQuestion(item, next) ||
    item.numbered !== null ||
    item.line.heading > 0 ||
    asks(item.line.text) ||
    next?.label?.field === 'answer',
  asks: 'role',
  owed: { purpose: false, answer: 'where one has' },
  read: (prelude, context, { asks: kind, owed }) => {
    const sections = toSections(prelude.items, context);
    const { before, blocks } = toPlainBlocks(sections.get('list') ?? []);
    const asked = reviewQuestions(matchUp(blocks, { kind, plain: true }, context), owed, context);
    readUnnumbered(before, asked, context);
    return toBody(prelude, sections, asked, context);
  },
  look: {
    ...commonLook,
    question: (number, words) => [`${number}. ${words}`],
    questions: 'list',
    indent: '   ',
  },
};
