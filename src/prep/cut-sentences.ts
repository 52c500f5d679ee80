/**
 * A line → its sentences, and long ones in parts, so that a phrase can be read at a glance. Adverts end sentences at semicolons
 * and bullets and are full of words in short; the checks of our own prose (`handbook/checks/sentences.ts`) and the reader of
 * figures, which cuts tokens (`interview/metrics/tokens.ts`), know of neither, and what they count must not move with adverts.
 */

/** Words that are written with a stop and end nothing. */
const shortened =
  'incl|excl|temp|e\\.g|i\\.e|eg|approx|min|max|yrs?|hrs?|wks?|mths?|dept|mgmt|mgr|mr|mrs|ms|dr|st|no|nos|vs|etc|est|inc|ltd|co|corp|dir|asst|govt|int|intl|ext|tel|ref|resp|prep|qty|avg|avail|exp|pref|appt|acct|admin|inv|cat|coll|jr|sr|u\\.s|u\\.k|a\\.m|p\\.m|ca|cf|fig|pcs|sq|oz|lbs?|kg|dip|bsc|adv';
const afterShortened = new RegExp(`(?:^|[\\s(/])(?:${shortened})\\.$`, 'i');
const end = /(?<=[.!?;])\s+(?=[\p{L}\d“"($£€])|\s+[•●▪]\s+/u;

/** A phrase that is longer is cut, at the latest sign that allows it. */
const [longest, shortest] = [220, 50];

/** Its sentences without their stops; a stop behind a word in short ends none. Each is a part of the line as it stands. */
export function cutSentences(line: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: gap } of line.matchAll(new RegExp(end, 'gu'))) {
    const before = line.slice(start, index);
    if (afterShortened.test(before) && !(/etc\.$/i.test(before) && /^\p{Lu}/u.test(line.slice(index + gap.length))))
      continue;
    parts.push(before);
    start = index + gap.length;
  }
  parts.push(line.slice(start));
  return parts.flatMap(cutLong);
}

function cutLong(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const at = [/[,;:](?= )(?!.*[,;:] )/, / [–—-](?= )(?!.* [–—-] )/, / (?=\S*$)/]
      .map((sign) => head.search(sign))
      .find((place) => place >= shortest);
    const cut = at ?? longest;
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^[\s,;:–—-]+/, '');
  }
  return [...parts, rest];
}
