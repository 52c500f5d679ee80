import { expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

const page = { title: 'Sell-through & cover', address: 'https://site/concepts/sell-through/' };
const address = 'https%3A%2F%2Fsite%2Fconcepts%2Fsell-through%2F';

it.each([
  [
    'mailto:desk@house.example',
    /^mailto:desk@house\.example\?subject=A%20mistake.*Sell-through%20%26%20cover.*&body=https%3A/,
  ],
  ['mailto:desk@house.example?cc=a@b.example', /\?cc=a@b\.example&subject=/],
  [
    'https://forms.example/report',
    new RegExp(`^https://forms\\.example/report\\?page=${address}&title=Sell-through%20%26%20cover$`),
  ],
  [
    'https://git.example/new?title={title}&body={page}',
    new RegExp(`title=Sell-through%20%26%20cover&body=${address}$`),
  ],
])('a report to %s says which page it is about', (setting, link) => {
  expect(reportLink(setting, page)).toMatch(link);
});
