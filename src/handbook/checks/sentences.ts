/** Sentences of a text, with their marks. */

/** A closing quotation mark belongs to the sentence that it ends. */
const ends = /(?<=[.!?][”"’]?)\s+|\n+/u;

export const sentencesOf = (text: string): string[] => text.trim().split(ends);
export const lastSentence = (text: string): string => sentencesOf(text).at(-1) ?? '';
export const firstSentences = (text: string, count: number): string => sentencesOf(text).slice(0, count).join(' ');
