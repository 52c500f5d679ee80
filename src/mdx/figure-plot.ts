/** A drill’s metrics → a small picture: before and after on a line each, drawn as SVG with its text beside it. */
import { setSigns, setSums } from '../handbook/sums.ts';
import type { Metric } from '../interview/interview.ts';
import { type Block, type Inline, line, span } from './nodes.ts';

/** Pixels from one metric’s line to the next, and to the line below its text. */
const rowHeight = 54;
const textBaseline = 18;
const axisOffset = 32;
/** The larger figure stands just inside the right edge, so that its mark is whole. */
const widest = 98.5;

const percent = (share: number) => `${Math.round(share * widest * 10) / 10}%`;

/** Each metric has a scale of its own, from zero to its larger figure: only its change can be compared. */
export function metricsPlot(metrics: Metric[]): Block {
  const label = metrics.map(({ name, before, after }) => setSigns(`${name} from ${before} to ${after}`)).join('; ');
  return line(
    'figure',
    { class: 'before-after' },
    span(
      'svg',
      {
        class: 'plot',
        width: '100%',
        height: String(metrics.length * rowHeight - 10),
        role: 'img',
        'aria-label': `${label}.`,
      },
      ...metrics.flatMap(row),
    ),
    span('figcaption', {}, 'Hollow, before; filled, after. Each line runs from zero on a scale of its own.'),
  );
}

function row({ name, before, after, values }: Metric, index: number): Inline[] {
  const { before: from, after: to } = values;
  const largest = Math.max(Math.abs(from), Math.abs(to)) || 1;
  const [start, end] = [percent(Math.abs(from) / largest), percent(Math.abs(to) / largest)];
  const text = String(index * rowHeight + textBaseline);
  const axis = String(index * rowHeight + axisOffset);
  return [
    span('text', { x: '0', y: text, class: 'l' }, name),
    span(
      'text',
      { x: '100%', y: text, 'text-anchor': 'end' },
      span('tspan', { class: 'b' }, `${setSums(before)} → `),
      setSums(after),
    ),
    span('line', { x1: '0', x2: '100%', y1: axis, y2: axis }),
    span('line', { class: 'm', x1: start, x2: end, y1: axis, y2: axis }),
    span('circle', { class: 'o', cx: start, cy: axis, r: '4' }),
    span('circle', { cx: end, cy: axis, r: '4' }),
  ];
}
