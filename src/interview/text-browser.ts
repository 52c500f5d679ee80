/** The numbers that a text browser (Lynx, Links, w3m) gives to the links of a page, and its list of addresses at the end. */
import type { Context } from './context.ts';
import { type Line, partOfLine, rewrite } from './lines.ts';

const numbered = /\[\d{1,4}\](?=[\p{L}“"‘#])/gu;
const signs = /^(?:references|visible links:?|hidden links:?)$|\[(?:button|input|submit|image|logo)\]/i;
const address = /^(?:\d{1,4}\.\s+)?(?:https?|file|mailto|localhost):\S+$/i;
/** A line of nothing but links: “#[1]alternate [2]Home [3]Search”. */
const links = /^#?(?:\[\d{1,4}\][^[\]?]{1,40}){2,}$/;

/** The lines of such a copy without the numbers of its links; those of any other text as they are. */
export function withoutLinkNumbers(lines: Line[], context: Context): Line[] {
  let found = 0;
  let signed = false;
  for (const { text } of lines) {
    if (text.includes('[')) found += text.slice(0, 2000).match(numbered)?.length ?? 0;
    signed ||= text.length < 80 && signs.test(text);
  }
  if (found < 2 || !signed) return lines;
  return lines.map((line) => {
    const reason = address.test(line.text)
      ? 'the address of a link'
      : links.test(line.text)
        ? 'links of the page'
        : null;
    if (reason) {
      context.ignore({ line }, reason);
      return partOfLine(line, line.text.length);
    }
    for (const [number] of line.text.matchAll(numbered)) context.ignore({ line }, 'the number of a link', number);
    return rewrite(line, numbered, () => '');
  });
}
