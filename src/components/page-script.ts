/** Everything the reading pages do with a script: day and night, marks, my role, the running head, print, hush a definition. No page needs it. */
import './day-and-night';
import './heading-links';
import './marks';
import './mine';
import './offline';
import './printing';
import './running-head';
import '../search/ui/intent';

const root = document.documentElement;

if (document.querySelector('[data-due]')) void import('./due');

// WCAG 1.4.13: Escape puts a definition away without moving pointer or focus; the next one shows again.
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') root.dataset.hush = '';
});
for (const type of ['pointerover', 'focusin'])
  addEventListener(type, ({ target }) => {
    if (!(target instanceof Element && target.closest('.term'))) delete root.dataset.hush;
  });
