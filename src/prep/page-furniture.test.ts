/** What a job board or a mail puts around a description is neither a duty nor asked for. */
import { describe, expect, it } from 'vitest';
import { sentencesOf, titlesOf } from './advert.ts';

const duties = [
  'Unload, receive and put away the cartons of each shift',
  'Lead three shift leaders and plan their rosters',
];
const asked = (text: string): string[] =>
  sentencesOf(text)
    .filter(({ kind }) => kind === 'duty' || kind === 'requirement')
    .map(({ text: said }) => said);
const bullets = duties.map((duty) => `- ${duty}`).join('\n');

describe('a page of a job board', () => {
  it.each([
    'Over 100 applicants',
    'Promoted by hirer · Responses managed off LinkedIn',
    'Venlo, Netherlands (On-site) · 2 weeks ago · 87 applicants',
    'Seniority level\nMid-Senior level',
    'Job function\nManagement and Manufacturing',
    'Show more   Show less',
    'Set alert for similar jobs   Sign in to create job alert',
    'Easy Apply',
    'Save',
    'Report this job',
    'Meet the hiring team',
    'Area\tAccountability\tKPI',
    '4.1 ★',
    'Be among the first 25 applicants',
  ])('has no duty in “%s”', (furniture) => {
    expect(asked(`Warehouse Manager\n${furniture}\n${bullets}`)).toEqual(duties);
    expect(asked(`Warehouse Manager\n${bullets}\n${furniture}`)).toEqual(duties);
  });

  it('ends where it begins to list other jobs', () => {
    expect(asked(`Warehouse Manager\n${bullets}\nSimilar jobs\nStock Manager in Lille\nBuyer in Paris`)).toEqual(
      duties,
    );
  });
});

describe('benefits, packages and laws are no duties', () => {
  it.each([
    '39h, tickets restaurant, mutuelle, 13e mois',
    'Pension scheme and staff discount',
    'Meal vouchers, private medical cover and a season ticket loan',
    'We comply with the Fair Chance Ordinance',
    'Package is 75-85k + 15% bonus',
    '£14.20/h plus commission',
  ])('“%s”', (benefit) => {
    expect(asked(`Warehouse Manager\n${bullets}\n${benefit}`)).toEqual(duties);
  });
});

describe('a recruiter’s mail', () => {
  const mail = `Subject: Would you be open to a chat?\n\nHi Giulia,\n\nHope you're well! I came across your profile and was impressed.\n\n${bullets}\n\nProcess is 3 rounds incl. a case study.\nLet me know when you have ten minutes.\n\nBest,\nTom\nTom Harding | Principal Consultant | Atelier Search\nThis email and any attachments are confidential.`;

  it('asks for its duties alone, and not for its greeting, process and signature', () => {
    expect(asked(mail)).toEqual(duties);
  });

  it('says nothing of the house', () => {
    expect(sentencesOf(mail).filter(({ kind }) => kind === 'house')).toEqual([]);
  });

  it('names no job in its subject or its signature', () => {
    expect(titlesOf(mail).join(' ')).not.toMatch(/Consultant|Giulia/);
  });
});

it('“lines per hour” is a measure and no pay', () => {
  expect(asked(`Warehouse Manager\n${bullets}\n- Raise lines per hour on the packing benches`)).toHaveLength(3);
});
