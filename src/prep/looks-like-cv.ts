/** Whether a text is a CV, put where a description belongs: somebody’s address, years of work, and nobody spoken to. */

const address = /[\w.+-]+@[\w-]+\.\w{2,}|\+?\d[\d ()-]{8,}\d/;
const span =
  /\b(?:19|20)\d\d\b\s*(?:-|–|—|to|until)\s*(?:(?:[A-Za-z]{3,9}\.?\s)?(?:19|20)?\d\d\b|now|present|today|current|date)/gi;
const heading =
  /^(?:professional |work )?(?:experience|employment|education|skills|languages|interests|hobbies|career history|curriculum vitae|cv)\b.{0,20}$/im;

/** So many signs of the five make one. */
const enough = 4;

export function looksLikeCv(text: string): boolean {
  const head = text.trim().split('\n', 8).join('\n');
  const spans = text.match(span)?.length ?? 0;
  const signs = [address.test(head), spans > 0, spans > 1, heading.test(text), !/\b(?:you|your|we|our)\b/i.test(text)];
  return signs.filter(Boolean).length >= enough && spans > 0;
}
