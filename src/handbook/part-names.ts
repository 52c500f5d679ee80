/** The parts that a question, a definition and a drill are made of: the labelled fields, and what needs no label. */
import { type FieldOf, fieldsOf } from '../interview/labels.ts';

export type QuestionPart = FieldOf<'question'>;
export type DefinitionPart = 'definition' | FieldOf<'concept'>;
export type DrillPart = 'prompt' | FieldOf<'drill'>;

export const questionPartNames: readonly QuestionPart[] = fieldsOf('question');
export const definitionPartNames: readonly DefinitionPart[] = ['definition', ...fieldsOf('concept')];
export const drillPartNames: readonly DrillPart[] = ['prompt', ...fieldsOf('drill')];
