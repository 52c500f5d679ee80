/** A line of a CV is told whole, with its figure, however a page broke it. */
import { expect, it } from 'vitest';
import { joinBrokenLines, linesOfCv } from './cv-lines.ts';

it('what a margin broke is put together: a small letter or a figure goes on', () => {
  expect(
    joinBrokenLines([
      'Produced 22 private dinners and trunk shows a year for the',
      'top 300 clients, 6.4 times their cost in sales',
      'Rebuilt client segments with the analytics team; reactivation',
      'rate from 8% to 14%',
      'Cut the time from the truck to the floor from nine hours to',
      '4 hours in one season',
    ]),
  ).toEqual([
    'Produced 22 private dinners and trunk shows a year for the top 300 clients, 6.4 times their cost in sales',
    'Rebuilt client segments with the analytics team; reactivation rate from 8% to 14%',
    'Cut the time from the truck to the floor from nine hours to 4 hours in one season',
  ]);
});

it('names, dates, headings and bullets begin anew', () => {
  const lines = [
    'Marketing Executive, Level Shoes',
    '2015–2019',
    'Experience',
    '- Trained 60 associates',
    '- led windows',
  ];
  expect(joinBrokenLines(lines)).toEqual(lines);
});

it('a bullet is one line, with what stands behind its semicolon or stop', () => {
  expect(linesOfCv('- Lead a team of five; plan their weekly shifts. Hold their yearly appraisals')).toEqual([
    'Lead a team of five; plan their weekly shifts. Hold their yearly appraisals',
  ]);
});

it('a seat, an address, a school and a licence to drive tell of no work', () => {
  expect(
    linesOfCv(
      'Assistant buyer, shoes\nhannah@example.com | 07700 900123\nBA Fashion Management, London\nHobby: cycling. Driving licence B. Forklift certificate (2019).\nLine manage an assistant buyer',
    ),
  ).toEqual(['Forklift certificate (2019).', 'Line manage an assistant buyer']);
});
