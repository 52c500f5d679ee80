/** What is drawn on the twelve months of a year → SVG, in the colour of the text, whatever a device makes of it. */
import type { Shape } from '../handbook/year.ts';
import { element, type Xml } from './xml.ts';

/** Units of the picture for a month, its height, and where the months run. */
const [month, height, axis] = [10, 10, 5];
const ink = 'currentColor';

/** The picture says nothing that the line beside it does not. */
export const drawYear = (shapes: readonly Shape[]): Xml =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'year',
      viewBox: `-3 0 ${12 * month + 6} ${height}`,
      width: '126',
      height: String(height),
      'aria-hidden': 'true',
    },
    straight(0, 12, '0.4'),
    ...shapes.map(draw),
  );

function draw(shape: Shape): Xml {
  switch (shape.shape) {
    case 'bar':
      return box(shape, { fill: ink });
    case 'frame':
      return box(shape, { fill: 'none', stroke: ink });
    case 'thread':
      return straight(shape.from, shape.to, '1');
    case 'dot':
      return element('circle', { cx: String(shape.at * month), cy: String(axis), r: '2.5', fill: ink });
    case 'stop':
      return element('path', { d: `M${shape.at * month} 0v${height}`, stroke: ink, 'stroke-width': '2' });
  }
}

const straight = (from: number, to: number, width: string): Xml =>
  element('path', { d: `M${from * month} ${axis}H${to * month}`, stroke: ink, 'stroke-width': width });

const box = ({ from, to }: { from: number; to: number }, look: Record<string, string>): Xml =>
  element('rect', { x: String(from * month), y: '2', width: String((to - from) * month), height: '6', ...look });
