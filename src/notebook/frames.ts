/** The two frames of an answer, with what belongs into each of their parts. */
export interface Frame {
  name: string;
  parts: { label: string; asks: string }[];
}

export const frames = {
  /** What happened once. */
  story: {
    name: 'Situation, task, action, result',
    parts: [
      { label: 'Situation', asks: 'where and when it was, in a sentence' },
      { label: 'Task', asks: 'what was yours to do, and by when' },
      { label: 'Action', asks: 'what you did, in its order: “I”, not “we”' },
      { label: 'Result', asks: 'what came of it, in a figure, and what you would do again' },
    ],
  },
  /** What one thinks or would do. */
  position: {
    name: 'Position, reasons, example',
    parts: [
      { label: 'Position', asks: 'your answer in one sentence' },
      { label: 'Reasons', asks: 'two or three, the strongest first' },
      { label: 'Example', asks: 'one of your own that shows it, with a figure' },
    ],
  },
} satisfies Record<string, Frame>;

export type FrameName = keyof typeof frames;

/** How questions about the past begin. */
const past =
  /^(?:tell (?:me|us) (?:about|of)|describe|give (?:me|us)|talk (?:me|us) through|when (?:did|have|was)|what was|which was|have you (?:ever )?)/i;

/** The frame that fits a question: of a behavioural one, or one that asks for something that was, the story. */
export const frameOf = (question: string, isBehavioural: boolean): FrameName =>
  isBehavioural || past.test(question) ? 'story' : 'position';

/** The labels, one a line, to write behind. */
export const labelsOf = (frame: Frame): string => frame.parts.map(({ label }) => `${label}: `).join('\n');
