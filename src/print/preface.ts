/** How the book is arranged, said before its parts. */
import type { Section } from './document.ts';
import { figuresNote } from './question-sections.ts';

export const preface: Section = {
  kind: 'prose',
  id: 'preface',
  title: 'How this book is arranged',
  level: 1,
  opens: 'page',
  listed: true,
  paragraphs: [
    'A part holds the roles of one family, and a chapter one role: what it guards, what interviewers look for in it, the questions and drills that are its own, and what its candidates ask in return.',
    'A question that several roles are asked stands once, behind the chapters, with what each is tested on and an answer from each. So does every concept, with its definition from the side of each role that uses it. The chapters refer to both.',
    'Worked answers to the drills come last but for the index, so that a drill can be tried first.',
    figuresNote,
  ].map((paragraph) => [paragraph]),
};
