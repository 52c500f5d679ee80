/** The questions by theme: how many of each the reader has done. */
import { onKept } from '../notebook/kept';
import { pagesIn, tally } from './tally';

for (const theme of document.querySelectorAll('.theme')) {
  const count = theme.querySelector('summary small');
  const all = count?.textContent ?? '';
  onKept(() => {
    const done = tally(pagesIn(theme), 'd');
    if (count) count.textContent = done ? `${done} of ${all}` : all;
  });
}
