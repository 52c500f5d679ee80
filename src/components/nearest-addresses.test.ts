import { expect, it } from 'vitest';
import { nearestAddresses, wordsOfPath } from './nearest-addresses.ts';

const pages = [
  '/',
  '/roles/',
  '/roles/stock-runner/',
  '/roles/stock-manager/',
  '/roles/chief-operating-officer/',
  '/questions/walk-me-through-your-cv/',
  '/questions/why-this-house-rather-than-another/',
  '/concepts/sell-through/',
  '/concepts/gross-margin/',
];

it.each([
  ['/roles/stock-runer/', '/roles/stock-runner/'],
  ['/role/stock-runner', '/roles/stock-runner/'],
  ['/stock-runner.html', '/roles/stock-runner/'],
  ['/concepts/sell-thru', '/concepts/sell-through/'],
  ['/questions/why-this-house/', '/questions/why-this-house-rather-than-another/'],
  ['/CONCEPTS/Gross_Margin/', '/concepts/gross-margin/'],
  ['/questions/walk-me-through-your-c%56/', '/questions/walk-me-through-your-cv/'],
])('%s was probably meant for %s', (asked, meant) => {
  expect(nearestAddresses(asked, pages)[0]).toBe(meant);
});

it.each(['/wp-login.php', '/', '/%ff/', '/zebra-crossing/'])('%s is near to no page', (asked) => {
  expect(nearestAddresses(asked, pages)).toEqual([]);
});

it('its words are those of its last part', () => {
  expect(wordsOfPath('/roles/The_Stock-Runner/index.html')).toEqual(['stock', 'runner']);
});
