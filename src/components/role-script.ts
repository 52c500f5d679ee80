/** What a role’s page does with a script besides what all do. */
import { onKept } from '../notebook/kept';
import './make-mine';
import './show-all';
import { pagesIn, tally } from './tally';

const place = document.querySelector('[data-tally]');
if (place)
  onKept(() => {
    const pages = pagesIn(document);
    const [done, again] = [tally(pages, 'd'), tally(pages, 'a')];
    place.textContent = done + again ? `${done} of ${pages.length} done${again ? `, ${again} to repeat` : ''}` : '';
  });
