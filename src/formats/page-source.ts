/** Whether a text is the source of a page, copied in the place of what the page shows. */

const tag =
  /<\/?(?:!doctype|html|head|body|div|p|li|ul|ol|dl|dt|dd|h[1-6]|br|table|tr|td|th|span|section|article|main|script|style|title|meta|strong|b|em)\b[^<>]{0,300}>/i;

/** So many lines tell; a longer text goes on as it began. */
const looked = 2000;

/** Whether most lines have tags, three of them at least; a page that was made small is one line with many. */
export function isPageSource(lines: Iterable<string>): boolean {
  let [written, tagged, tags] = [0, 0, 0];
  for (const line of lines) {
    if (written === looked) break;
    const text = line.slice(0, looked);
    if (text.trim() === '') continue;
    written += 1;
    if (!tag.test(text)) continue;
    tagged += 1;
    if (tagged <= 3) tags += text.split(tag).length - 1;
  }
  return tagged * 2 > written && (tagged > 2 || tags >= leastTags);
}

/** In so few lines so many tags are no words of the text. */
const leastTags = 8;
