import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const source = { file: 'interviews/x/guide.txt', line: 1, endLine: 1 };
const named = (name: string, reason: string | null, role: string | null = null) => ({ role, name, reason, source });

test('a role that two texts name is described once, in the words that have no topic before them', () => {
  const related = [
    named('Buyer', 'Shared orders - signs them', 'buyer'),
    named('Driver', 'brings the parcels'),
    named('Luxury buyer', 'whose orders arrive here', 'buyer'),
  ];
  expect(neighboursOf({ related })).toEqual([
    { role: 'buyer', name: 'Buyer', reason: 'whose orders arrive here' },
    { role: null, name: 'Driver', reason: 'brings the parcels' },
  ]);
});

test('words with a topic are given without it where there are no others', () => {
  expect(neighboursOf({ related: [named('Buyer', 'Prices by country - decides the corridor')] })).toEqual([
    { role: null, name: 'Buyer', reason: 'decides the corridor' },
  ]);
});

test('a role without words is named alone', () => {
  expect(neighboursOf({ related: [named('Buyer', null)] })).toEqual([{ role: null, name: 'Buyer', reason: null }]);
});
