/** How long an answer is spoken, and whether that fits the level of the role. */
import type { Level } from '../handbook/handbook.ts';
import { answerWords } from '../handbook/levels.ts';

/** Words a minute of somebody who speaks calmly. */
export const spokenWords = 130;

/** Letters and figures in a row; the labels of a frame are not spoken. */
export function countWords(text: string): number {
  const spoken = text.replace(/^(?:Situation|Task|Action|Result|Position|Reasons|Example):/gm, '');
  return spoken.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:/-]*/gu)?.length ?? 0;
}

/** In seconds, as a clock would show it to nobody more exactly than fives. */
export const secondsAloud = (words: number): number => Math.round((words / spokenWords) * 12) * 5;

export const sayTime = (seconds: number): string =>
  seconds < 60 ? `${seconds} seconds` : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} minutes`;

/** One or two sentences on an answer of so many words. */
export function sayLength(words: number, level: Level): string {
  if (words === 0) return '';
  const { fewest, most } = answerWords[level];
  const said = `${words} ${words === 1 ? 'word' : 'words'}, about ${sayTime(Math.max(5, secondsAloud(words)))} aloud`;
  const band = `${sayTime(secondsAloud(fewest))} to ${sayTime(secondsAloud(most))}`;
  if (words < fewest) return `${said}. Answers at this level take ${band}: there is room for more.`;
  if (words > most) return `${said}. Answers at this level take ${band}: say what can go.`;
  return `${said}, as long as answers at this level are.`;
}
