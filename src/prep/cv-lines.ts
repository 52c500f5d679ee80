/** A CV → its lines that tell of work, each whole: what a margin or a page broke is put together again. */
import { isTitle } from './advert.ts';

const bullet = /^[\s•●▪◦‣·*–—›»➢✓-]+(?=\S)/;
/** Shorter lines are names and dates. */
const shortestLine = 12;
/** A line that is no bullet, and longer, tells of several things. */
const longestLine = 240;

/** Where a line can have been broken at a margin: it is so long, and ends in no stop. */
const [shortestBroken, shortestOfBullet] = [34, 20];
const isOver = /[.!?:]["'”’)]*$/;
const goesOn = /^(?:[\p{Ll}&(]|\d[\d.,]*(?: ?%|[km]\b| \p{Ll}|,? \p{L}+ \p{Ll}))/u;
/** A date or the beginning of an entry. */
const begins = /^(?:(?:19|20)\d\d\b|\d{1,2}\/\d{2,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d)/i;
const leadsOn = /(?:[,;&/]|\b(?:the|an?|of|from|and|or|with|to|for|their|its|per|than))$/i;

/** The same lines, those put together that a margin broke. A bullet takes what stands below it until the next. */
export function joinBrokenLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let isInBullet = false;
  for (const raw of lines) {
    const line = raw.trim();
    const above = joined.at(-1) ?? '';
    if (isRest(above, line, isInBullet)) joined[joined.length - 1] = `${above} ${line}`;
    else {
      joined.push(line);
      isInBullet = bullet.test(line);
    }
  }
  return joined;
}

function isRest(above: string, line: string, isInBullet: boolean): boolean {
  if (above === '' || line === '' || bullet.test(line) || begins.test(line) || isOver.test(above)) return false;
  if (above.length < (isInBullet ? shortestOfBullet : shortestBroken)) return false;
  return goesOn.test(line) || (leadsOn.test(above) && !isTitle(line));
}

/** The lines of a CV that tell of work; a line that names a seat, a school or a licence to drive shows nothing of it. */
export const linesOfCv = (cv: string): string[] =>
  joinBrokenLines(cv.split(/\r\n?|\n/))
    .flatMap((line) =>
      bullet.test(line) && line.length <= longestLine ? [line] : line.split(/(?<=[.!?])\s+(?=\p{Lu})/u),
    )
    .filter((line) => line.length > shortestLine && !isSeat(line) && !isNoWork.test(line))
    .map((line) => line.replace(bullet, '').trim());

/** A title that is no sentence: “Line manage an assistant buyer” tells what was done. */
const isSeat = (line: string): boolean =>
  isTitle(line) &&
  !/^(?:\p{L}+ed|led|ran|built|kept|line[- ]manage|manage|lead|head|run|coach|mentor|train|supervise|support|assist)\b/iu.test(
    line,
  );

const isNoWork =
  /@|https?:|^(?:hobb(?:y|ies)|interests?|languages?|education|references?|date of birth|nationality|address|phone|tel)\b|\bdriv(?:ing|er['’]?s) licen[cs]e\b|\b(?:university|college|lycée|bachelor|master of|diploma|gcse|a-levels?|ba|bsc|msc|mba)\b/i;
