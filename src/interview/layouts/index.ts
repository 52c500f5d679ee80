/** Every layout that the parser reads. */
import type { Layout } from '../interview.ts';
import { titlePattern } from '../titles.ts';
import { brief } from './brief.ts';
import { guide } from './guide.ts';
import type { LayoutDefinition } from './layout.ts';
import { questions } from './questions.ts';

export const layouts: Record<Layout, LayoutDefinition> = { guide, brief, questions };

/** What tells the titles that single layouts have for themselves. */
export const ownTitles = (): ReturnType<typeof titlePattern>[] =>
  Object.values(layouts).flatMap(({ titled, titles = [] }) =>
    titles.map((words) => titlePattern({ kind: titled, ...words })),
  );
