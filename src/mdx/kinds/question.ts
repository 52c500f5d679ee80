import * as z from 'zod';
import { common, slug } from '../frontmatter.ts';
import { questionPage } from '../question-page.ts';
import { pageKind } from './kind.ts';

const schema = z.strictObject({
  kind: z.literal('question'),
  theme: slug,
  roles: z.array(slug),
  families: z.array(slug),
  ...common,
});
export type QuestionData = z.infer<typeof schema>;

export const questionPages = pageKind('question', {
  schema,
  pages: (site) => site.handbook.questions.map((question) => [question.slug, questionPage(question, site)]),
  index: {
    order: 'by theme',
    about: 'by theme. Where several roles are asked the same words, one page shows what each listens for.',
    names: ['all questions', 'list of questions', 'questions by theme'],
    page: 'by hand',
  },
  card: ['Say it aloud', 'before you open it'],
  ofRole: ({ questions, behavioural }) => [...questions, ...behavioural],
});
