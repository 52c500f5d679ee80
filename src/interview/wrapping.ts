/** Whether a line is the rest of the line above it: some copies break every line at a margin. */
import { endsInHyphen } from './hyphens.ts';
import type { Line } from './lines.ts';

/** Whether a line is the rest of the line before it; the line after it helps to tell. */
export type Wrapping = (before: Line | undefined, line: Line, after: Line | undefined) => boolean;

const widest = 132;
/** So many lines must read on in small letters where the margin broke them; fewer are chance. */
const enough = 3;

const widthOf = ({ indent, text }: Line) => indent + text.length;
const firstWord = (text: string) => (text.includes(' ') ? text.indexOf(' ') : text.length);
// "+ métier" and "- and" go on with a sentence, too.
const startsSmall = (text: string) => /^(?:[-–—+&]\s)?[\p{Ll}]/u.test(text);

/**
 * A text is broken at a margin where no line is wider than a page, and several lines that had no room for the
 * next line’s first word are followed by a small letter. Then every line without that room is broken.
 */
export function wrappingOf(lines: Line[]): Wrapping {
  let width = 0;
  for (const line of lines) width = Math.max(width, widthOf(line));
  if (width > widest) return () => false;
  const noRoom = (before: Line | undefined, line: Line | undefined) =>
    before !== undefined &&
    line !== undefined &&
    before.text !== '' &&
    line.text !== '' &&
    widthOf(before) + 1 + firstWord(line.text) > width;
  let seen = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (noRoom(before, line) && startsSmall(line.text)) seen += 1;
  }
  if (seen < enough) return () => false;
  return (before, line, after) => noRoom(before, line) && !(standsAlone(line) && !noRoom(line, after));
}

/** A capital and no full stop: a name, not the end of a sentence, where only chance left no room for its first word. */
const standsAlone = ({ text }: Line): boolean => !startsSmall(text) && !/[.?!:;,]['’”)]?$/.test(text);

/** A line that short is a heading, a name or a list’s entry, not the beginning of a sentence. */
const shortest = 40;
/** A column of a book or a telephone’s picture is so wide, and a line of it that begins a sentence ends within it. */
const narrowest = 30;
const midSentence = /[.!?,] [^.!?]{2,}[\p{L},]$/u;
/** With a comma at its end a line goes on, however short. */
const shortestWithComma = 15;

/** Words that no sentence ends in: what follows goes on with it, whatever it begins with. */
const leadsOn =
  /(?:^|\s)(?:the|an?|of|from|and|or|our|my|their|its|your|les?|la|des|du|et|der|die|das|den|dem|und|il|lo|gli|della)$/;

/** The same before a small letter, where more words are sure. */
const leadsOnInSmall =
  /(?:^|\s)(?:the|an?|of|from|and|or|our|my|their|its|your|with|to|for|in|on|at|by|that|who|which|is|are|was|les?|la|des|du|de|et|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leurs?|une?|à|au|aux|pour|avec|par|sur|dans|que|qui|der|die|das|den|dem|des|und|eine?[mnrs]?|meine?[mnrs]?|ihre?[mnrs]?|zu|zum|zur|mit|von|für|auf|dass|il|lo|gli|una?|mi[oa]|di|con|per|che|nel|nella|sul|alla|della)$/iu;

/** Without a margin: the line above ends in the middle of a sentence, and this one goes on with it. */
export function goesOnBySense({ text: above }: Line, { text }: Line): boolean {
  if (above === '') return false;
  const small = startsSmall(text);
  if (endsInHyphen(above)) return small;
  if (above.length < shortest)
    return (
      small &&
      above.length >= shortestWithComma &&
      (above.endsWith(',') ||
        leadsOnInSmall.test(above.slice(-12)) ||
        (above.length >= narrowest && / /.test(above) && midSentence.test(above)))
    );
  if (small) return /[\p{L}\p{N},'’)-]$/u.test(above.slice(-1));
  // An equation stands on a line of its own.
  return /^[\p{L}\p{N}€$£(“"«]/u.test(text) && !/^[^=]{0,60}=/.test(text) && leadsOn.test(above.slice(-12));
}

/** A line that short is no sentence that was broken at a margin. */
const shortPhrase = 60;

/** Whether a text may be over with this line: a full stop, or a few words that nothing need follow. */
export const mayEndSentence = (text: string): boolean =>
  /[.!?…]["'’”»)\]]*$/.test(text) ||
  (text.length <= shortPhrase && /[\p{L}\p{N})\]]$/u.test(text) && !leadsOnInSmall.test(text.slice(-12)));
