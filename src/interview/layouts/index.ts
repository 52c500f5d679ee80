/** Every layout that the parser reads. */
import type { Layout } from '../interview.ts';
import { brief } from './brief.ts';
import { guide } from './guide.ts';
import type { LayoutDefinition } from './layout.ts';
import { questions } from './questions.ts';

export const layouts: Record<Layout, LayoutDefinition> = { guide, brief, questions };
