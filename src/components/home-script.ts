/** What the home page does with a script besides what all do: it begins with the reader’s own role, and with what she has marked. */
import { onKept, readKept } from '../notebook/kept';
import './own-role';
import { tally } from './tally';

const place = document.querySelector<HTMLElement>('[data-kept-line]');
if (place)
  onKept(() => {
    const pages = Object.values(readKept());
    const words = [
      ['d', 'done'],
      ['a', 'to repeat'],
      ['k', 'kept'],
    ].flatMap(([letter = '', name]) => {
      const number = tally(pages, letter);
      return number ? [`${number} ${name}`] : [];
    });
    place.hidden = words.length === 0;
    place.firstElementChild?.replaceChildren(words.join(', '));
  });
