import { describe, expect, test } from 'vitest';
import { readMetrics } from './metrics.ts';

/** "name: before → after (change)", so that a case reads like the table on the page. */
const table = (prompt: string) =>
  readMetrics(prompt).metrics.map(({ name, before, after, change }) => `${name}: ${before} → ${after} (${change})`);

const found: [prompt: string, ...metrics: string[]][] = [
  // A list for each period.
  [
    'Last season: sell-through 62%, returns 8%, stock cover 14 weeks. This season: sell-through 55%, returns 11%, stock cover 19 weeks.',
    'sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
    'stock cover: 14 weeks → 19 weeks (+35.7%)',
  ],
  [
    'LY: AOV £1,240, returns 9%. TY: AOV £1,310, returns 9%.',
    'AOV: £1,240 → £1,310 (+5.6%)',
    'returns: 9% → 9% (0 pp)',
  ],
  ['LY/TY: sell-through 62%/55%, returns 8%/11%.', 'sell-through: 62% → 55% (−7 pp)', 'returns: 8% → 11% (+3 pp)'],
  ['AW25: lead time 38 minutes. SS26: lead time 52 minutes.', 'lead time: 38 minutes → 52 minutes (+36.8%)'],
  ['SS26: margin 61%. AW25: margin 64%.', 'margin: 64% → 61% (−3 pp)'],
  ['This quarter: fill rate 89%. Last quarter: fill rate 94%.', 'fill rate: 94% → 89% (−5 pp)'],
  ['In Q3, lead time was 38 minutes; in Q4 it was 52 minutes.', 'lead time: 38 minutes → 52 minutes (+36.8%)'],
  [
    'Before the move: picking errors 14, cost per order £4.10. After the move: picking errors 9, cost per order £4.60.',
    'picking errors: 14 → 9 (−35.7%)',
    'cost per order: £4.10 → £4.60 (+12.2%)',
  ],
  [
    'Last year: NPS 61, rating 4.6, mystery shopping score 82 points. This year: NPS 52, rating 4.5, mystery shopping score 83 points.',
    'NPS: 61 → 52 (−9 points)',
    'rating: 4.6 → 4.5 (−0.1 points)',
    'mystery shopping score: 82 points → 83 points (+1 point)',
  ],
  [
    'Last year: mystery shopping score 82%. This year: mystery shopping score 78%.',
    'mystery shopping score: 82% → 78% (−4 pp)',
  ],
  ['Last half-year: net sales €46.0m. This half-year: net sales €50.6m.', 'net sales: €46.0m → €50.6m (+10%)'],
  [
    'Last year the boutique’s sell-through was 62% and returns were 8%. This year sell-through is 55% and returns are 11%.',
    'sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  [
    'Last quarter: online share of revenue 18%. This quarter: online share 19%.',
    'online share of revenue: 18% → 19% (+1 pp)',
  ],
  [
    'Last season we sold 420 bags at a margin of 68%; this season we sold 380 bags at a margin of 64%.',
    'bags: 420 bags → 380 bags (−9.5%)',
    'margin: 68% → 64% (−4 pp)',
  ],
  ['Year one: sales CHF 2.1m. Year two: sales CHF 2.6m.', 'sales: CHF 2.1m → CHF 2.6m (+23.8%)'],
  // From one value to another.
  ['Stock turn fell from 4.1 to 3.6.', 'Stock turn: 4.1 → 3.6 (−12.2%)'],
  [
    'Cover went from 14 to 19 weeks, returns from 8% to 11%.',
    'Cover: 14 weeks → 19 weeks (+35.7%)',
    'returns: 8% → 11% (+3 pp)',
  ],
  ['Sell-through fell 10 points, from 88% to 78%.', 'Sell-through: 88% → 78% (−10 pp)'],
  ['The house reports a fall in client retention from 61% to 54%.', 'client retention: 61% → 54% (−7 pp)'],
  ['Full-price sell-through slipped to 55% from 62%.', 'Full-price sell-through: 62% → 55% (−7 pp)'],
  [
    'Conversion at 2.1%, down from 2.6%, with footfall up from 1,200 to 1,350.',
    'Conversion: 2.6% → 2.1% (−0.5 pp)',
    'footfall: 1,200 → 1,350 (+12.5%)',
  ],
  [
    'Tier mix: the watches + rings share rose from 28% to 34% while bags dropped from 40% to 31%.',
    'watches + rings share: 28% → 34% (+6 pp)',
    'bags: 40% → 31% (−9 pp)',
  ],
  ['NPS: 71 → 64.', 'NPS: 71 → 64 (−7 points)'],
  [
    'Overtime climbed from 120 hours a month to 210, and agency spend from £8k to £19k.',
    'Overtime: 120 hours a month → 210 hours a month (+75%)',
    'agency spend: £8k → £19k (+137.5%)',
  ],
  // Two figures and their periods.
  ['Sell-through was 62% last season and is 55% now.', 'Sell-through: 62% → 55% (−7 pp)'],
  ['Sell-through was 62%, is now 55%.', 'Sell-through: 62% → 55% (−7 pp)'],
  ['Sell-through: 62% (AW25), 55% (SS26).', 'Sell-through: 62% → 55% (−7 pp)'],
  ['Shrinkage stands at 1.4% against 0.9% a year ago.', 'Shrinkage: 0.9% → 1.4% (+0.5 pp)'],
  ['This quarter the pick rate is 38 lines against 45.', 'pick rate: 45 lines → 38 lines (−15.6%)'],
  ['AOV is £1,310 this year, versus £1,240 last year.', 'AOV: £1,240 → £1,310 (+5.6%)'],
  ['Dead stock (over 180 days) was £310k and is now £455k.', 'Dead stock: £310k → £455k (+46.8%)'],
  ['Twelve months ago count accuracy was 98.5%; today it is 96%.', 'count accuracy: 98.5% → 96% (−2.5 pp)'],
  [
    'Sell-through was 62 per cent last year and 55 per cent this year.',
    'Sell-through: 62 per cent → 55 per cent (−7 pp)',
  ],
  ['Open claims were 0 last month and are 4 this month.', 'Open claims: 0 → 4 (–)'],
];

const none: [why: string, prompt: string][] = [
  ['two places are no two periods', 'Boutique A: conversion 12%, UPT 1.4. Boutique B: conversion 9%, UPT 1.8.'],
  ['a target is no period', 'Twelve of a hundred clients come back, 12%, and the target for next year is 20%.'],
  ['a benchmark is no period', 'Returns are 11% this year against a benchmark of 8%.'],
  ['a range is no change', 'The boutique opens from 10 to 7, and prices run from £900 to £4,000.'],
  ['an order is no report', 'Raise the share from 18% to 30% in a year.'],
  ['ratios are left alone', 'The ratio of advisers to clients went from 1:14 to 1:18.'],
  ['different kinds cannot be compared', 'Last year: returns 8%. This year: returns 140.'],
  ['different currencies cannot be compared', 'Last year: sales £1.2m. This year: sales €1.3m.'],
  ['figures of one period', 'You have 12 staff and 3 stockrooms; footfall is 400 on Saturday and 120 on Monday.'],
  ['days of the week are no seasons', 'Of 5 runners 3 were absent. A 90-day plan with 600 advisers across 80 doors.'],
  ['no figures', 'A client waits, and the tray is not where the screen says.'],
  ['no text', ''],
];

describe('figures for two periods are found, however they are worded', () => {
  test.each(found)('%s', (prompt, ...metrics) => {
    expect(table(prompt)).toEqual(metrics);
  });
});

describe('no change is invented', () => {
  test.each(none)('%s: %s', (_why, prompt) => {
    expect(table(prompt)).toEqual([]);
  });

  test('one name is said once', () => {
    const twice = 'Last year: returns 8%. This year: returns 11%. Returns rose from 8% to 11%.';
    expect(table(twice)).toEqual(['returns: 8% → 11% (+3 pp)']);
  });
});
