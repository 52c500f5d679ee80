/** A role’s year → a list whose every line is drawn on the twelve months and said in words. */
import type { Role } from '../handbook/handbook.ts';
import { monthLetters, type Shape, yearOf } from '../handbook/year.ts';
import { type Block, type Inline, line, span } from './nodes.ts';
import { setText } from './set-text.ts';

const percent = (months: number): string => `${Math.round((months / 12) * 1000) / 10}%`;
/** Of the picture of a line, in pixels: its height, and where the months run. */
const [height, axis] = [14, 7];

/** The list; its first line, which is only to be seen, names the months. Null where nothing is known of the year. */
export function yearList({ calendar }: Role): Block | null {
  if (calendar.length === 0) return null;
  return line(
    'ol',
    { class: 'year' },
    span('li', { 'aria-hidden': 'true' }, drawing(monthLetters.map(letter))),
    ...yearOf(calendar).map(({ months, kind, what, shapes }) =>
      span(
        'li',
        {},
        drawing([span('line', { x1: '0', x2: '100%', y1: String(axis), y2: String(axis) }), ...shapes.map(draw)]),
        span('span', {}, span('small', {}, `${months}, ${kind}`), ' ', ...setText(what)),
      ),
    ),
  );
}

const drawing = (children: Inline[]): Inline =>
  span('svg', { width: '100%', height: String(height), 'aria-hidden': 'true' }, ...children);

const letter = (name: string, month: number): Inline =>
  span('text', { x: percent(month + 0.5), y: '12', 'text-anchor': 'middle' }, name);

function draw(shape: Shape): Inline {
  switch (shape.shape) {
    case 'bar':
      return box('b', shape);
    case 'frame':
      return box('f', shape);
    case 'thread':
      return span('line', {
        class: 't',
        x1: percent(shape.from),
        x2: percent(shape.to),
        y1: String(axis),
        y2: String(axis),
      });
    case 'dot':
      return span('circle', { cx: percent(shape.at), cy: String(axis), r: '4' });
    case 'stop':
      return span('line', {
        class: 's',
        x1: percent(shape.at),
        x2: percent(shape.at),
        y1: '1',
        y2: String(height - 1),
      });
  }
}

const box = (name: string, { from, to }: { from: number; to: number }): Inline =>
  span('rect', { class: name, x: percent(from), width: percent(to - from), y: '3', height: '8' });
