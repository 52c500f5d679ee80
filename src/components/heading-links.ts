/** A quiet link beside each heading of a part: it leads to the part, and its address is copied. */
import { element } from '../search/ui/elements';

const copied = 'Link copied';

for (const heading of document.querySelectorAll<HTMLElement>('main :is(h2, h3)')) {
  const part = heading.closest('[id]');
  const isFirst = part === heading || part?.querySelector('h2, h3') === heading;
  if (!part || part.id === 'text' || !isFirst || heading.closest('summary')) continue;
  const text = heading.textContent ?? '';
  const link = element('a', { class: 'here', href: `#${part.id}`, 'aria-label': `Copy the link to “${text}”` }, '#');
  link.onclick = async () => {
    await navigator.clipboard?.writeText(link.href).catch(() => {});
    link.dataset.said = copied;
    setTimeout(() => delete link.dataset.said, 2000);
  };
  // The heading keeps its name for those who hear it.
  heading.ariaLabel = text;
  heading.append(link);
}
