/** The link by which a reader reports a mistake on a page. */

interface ReportedPage {
  title: string;
  /** The page’s address, as whole as it is known. */
  address: string;
}

/**
 * `setting` is an e-mail address with `mailto:` before it, or the address of a form. Where it has `{page}` and `{title}`
 * they become the page’s; else a mail gets a subject and a first line, and a form two parameters.
 */
export function reportLink(setting: string, { title, address }: ReportedPage): string {
  const [page, name] = [address, title].map(encodeURIComponent);
  const filled = setting.replaceAll('{page}', page ?? '').replaceAll('{title}', name ?? '');
  if (filled !== setting) return filled;
  const and = setting.includes('?') ? '&' : '?';
  return setting.startsWith('mailto:')
    ? `${setting}${and}subject=${encodeURIComponent(`A mistake on “${title}”`)}&body=${encodeURIComponent(`${address}\n\n`)}`
    : `${setting}${and}page=${page}&title=${name}`;
}
