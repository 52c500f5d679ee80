/** Lines that a page carries for itself, as data: invitations, legal lines, advertisement. */

// Lines that a page carries for itself, not for its reader.
const furniture = [
  {
    pattern: /^continue your preparation with /i,
    reason: 'the page’s invitation to its related guides',
  },
  { pattern: /^drop your cv and /i, reason: 'advertisement' },
  {
    pattern:
      /^(?:sign (?:up|in)|subscribe|create (?:a|your) (?:free )?account|log ?in|share (?:this|on)|back to (?:top|all)|cookie|skip to|follow us|download (?:the|our) app|get the app|read more|view all|load more|print this page)\b.{0,80}$/i,
    reason: 'the page’s own furniture',
  },
  {
    pattern:
      /^(?:privacy(?: policy| notice)?|terms(?: of use| of service| and conditions|)|imprint|contact us|about us)(?:\s?[|·•].*)?$/i,
    reason: 'the page’s own furniture',
  },
  { pattern: /^(?:©|\(c\)\s|copyright\b)|all rights reserved\.?$/i, reason: 'the page’s own furniture' },
  { pattern: /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$|^https?:\/\/\S+$/i, reason: 'the page’s own furniture' },
];

/** Why a line is the page’s own furniture, or null. */
export const furnitureReason = (text: string): string | null =>
  text.length > 200 ? null : (furniture.find(({ pattern }) => pattern.test(text))?.reason ?? null);
