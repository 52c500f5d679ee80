/** What of a page does not fit its width. Written as text, since both browsers evaluate it on the page. */

/** Widths of screens, from 1,280 px at 400 % to a desk, in pixels. */
export const widths = [320, 360, 390, 820, 1440];

/** Opens what is closed, so that it is measured as well. */
export const openAll = `document.querySelectorAll('main details').forEach((details) => { details.open = true; })`;

/**
 * The document where it scrolls sideways, and every element that would cut its content off or scroll it, as one string
 * each. What is hidden on purpose, for screen readers alone, is left out.
 */
export const overflows = `(() => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push('document: ' + root.scrollWidth + ' > ' + root.clientWidth);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.scrollWidth <= element.clientWidth || element.clientWidth === 0) continue;
    const style = getComputedStyle(element);
    if (style.overflowX === 'visible' || style.clipPath !== 'none' || element.matches('input, select, textarea')) continue;
    found.push(element.tagName.toLowerCase() + '.' + element.className + ': ' + element.scrollWidth + ' > ' + element.clientWidth);
  }
  for (const element of document.querySelectorAll('.terms > *, .formula, .sum, td, th, .plot text')) {
    const { left, right } = element.getBoundingClientRect();
    if (right > root.clientWidth + 0.5 || left < -0.5) found.push('outside: ' + element.textContent.slice(0, 60));
  }
  return found;
})()`;
