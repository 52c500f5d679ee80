/** Duties are found however an employer heads them, and what the house says of itself is not taken for them. */
import { describe, expect, it } from 'vitest';
import { sentencesOf, titlesOf } from './advert.ts';

const duties = [
  'receive deliveries and check them against the advice note',
  'run the weekly cycle count of watches and jewellery and explain every variance',
  'lead two stock associates and plan the rota for peak weekends',
  'keep the back of house tidy and serve the floor within four minutes',
];
const about = 'For 150 years our artisans have made pieces that outlive fashions.';
const dutiesIn = (text: string): string[] =>
  sentencesOf(text)
    .filter(({ kind }) => kind === 'duty')
    .map(({ text: duty }) => duty);
const listed = (mark: string) =>
  duties.map((duty, place) => `${mark.replace('1', String(place + 1))} ${duty}`).join('\n');

describe('all duties are found', () => {
  it.each([
    ['You will', '-'],
    ['In this role', '•'],
    ['Your day', '–'],
    ['The job', '*'],
    ['Key tasks', '1.'],
    ['What you’ll own', '1)'],
    ['Tasks:', '·'],
    ['Bring the stock to life', '-'],
    ['What awaits you', '▪'],
    ['YOUR MISSIONS', '•'],
    ['Scope of responsibility:', '-'],
    ['**As part of the team, you**', '-'],
  ])('under “%s”, as bullets “%s”, below a line of the house', (heading, mark) => {
    const text = `Maison Aubry, Geneva\nBoutique Stock Lead\n\nWho we are: ${about}\n\n${heading}\n${listed(mark)}`;
    expect(dutiesIn(text)).toEqual(duties);
  });

  it.each([
    ['with no heading at all', `Maison Aubry, Geneva\n\n${listed('-')}`],
    ['as bullets right below what the house says of itself', `Who we are\n${about}\n${listed('-')}`],
    ['before what the house says of itself', `Key tasks\n${listed('-')}\n\nAbout us\n${about}`],
    ['as lines without bullets', `Your tasks\n${duties.join('\n')}`],
    ['after a colon', `Tasks: ${duties.join('; ')}.`],
  ])('%s', (_, text) => {
    expect(dutiesIn(text)).toEqual(duties);
  });

  it('in one paragraph that begins with the house', () => {
    expect(dutiesIn(`Who we are: ${about} You ${duties.join('; you ')}.`)).toHaveLength(duties.length);
  });

  it('where all of them stand under a heading of the house', () => {
    const sentences = duties.map((duty) => `${duty.slice(0, 1).toUpperCase()}${duty.slice(1)}.`).join(' ');
    expect(dutiesIn(`Who we are\n${sentences}`)).toHaveLength(duties.length);
  });
});

it.each([
  'We operate 120 boutiques in 40 countries',
  'Aubry operates 61 stores and a site',
  'Our client is a retailer in the Gulf with nine stores',
  'We believe in beauty',
  'My client, a heritage jeweller in Mayfair, is opening its second boutique this autumn',
  'I am working with a French leather house that has grown to 40 boutiques',
  'The business has doubled in five years',
  'They sell leather goods and shoes across 25 stores and a website',
  'It’s a lovely house with a real sense of craft',
  'In the last three years they have opened stores in Seoul and Miami',
  'You would be joining a brand with 200 stores worldwide',
])('“%s” is said of the house', (sentence) => {
  expect(sentencesOf(`${listed('-')}\n${sentence}.`).at(-1)?.kind).toBe('house');
});

it.each([
  'We want a mind for numbers who also likes clothes',
  'Our client needs someone to run the stockroom and count the vault',
  'They need a planner who owns the open to buy',
  'The house is looking for a person to plan the stock of 40 boutiques',
  'You will join the stock team and unpack deliveries',
  'They are after somebody who has run a stockroom before',
  'The stockroom has to be counted every week',
])('“%s” is asked, and not said of the house', (sentence) => {
  expect(sentencesOf(`${listed('-')}\n${sentence}.`).at(-1)?.kind).toBe('duty');
});

it.each([
  'We are looking for a buyer of bags for six doors',
  'I’m looking for a merchandise planner for one of my clients',
  'The boutique is on Bond Street, over three floors',
  'The team is eight people strong',
])('“%s” says of no work what it is', (sentence) => {
  expect(sentencesOf(`${listed('-')}\n${sentence}.`).at(-1)?.kind).toBe('terms');
});

it('“Director, Retail Operations” is a retail operations director too, and a bullet is no title', () => {
  expect(titlesOf('Director, Retail Operations - Americas\n- Lead a team of managers')).toEqual([
    'Director, Retail Operations - Americas',
    'Retail Operations Director',
  ]);
});
