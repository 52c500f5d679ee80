import { beforeAll, describe, expect, it } from 'vitest';
import { loadHandbook } from '../site/content/load-handbook.ts';
import { sentencesOf } from './advert.ts';
import { levelOf } from './level.ts';
import { prepare } from './prep.ts';
import { buildPrepIndex, type PrepIndex } from './prep-index.ts';
import { prepTextsOf } from './prep-texts.ts';
import { measureGaps, readPairs } from './testing/cvs.ts';
import { readDescriptions } from './testing/descriptions.ts';
import { measure } from './testing/measure.ts';

let index: PrepIndex;
beforeAll(async () => {
  const { handbook } = await loadHandbook();
  if (handbook === null) throw new Error('the content has errors');
  index = buildPrepIndex(prepTextsOf(handbook));
});

describe('a job description', () => {
  it('finds its role, or is refused, as often as it has done so far', () => {
    const { descriptions, first, firstThree, refusals, refused } = measure(readDescriptions(), index);
    expect(descriptions).toBeGreaterThanOrEqual(120);
    expect(refusals).toBeGreaterThanOrEqual(30);
    expect(first / descriptions).toBeGreaterThan(0.93);
    expect(firstThree / descriptions).toBeGreaterThan(0.97);
    expect(refused / refusals).toBeGreaterThan(0.9);
  });

  const runner = [
    'You fetch the right size from the stockroom for the advisors.',
    'You unpack deliveries, put pieces away, tag and steam them.',
    'You refill the shelves of the sales floor.',
  ].join('\n');

  it('is not dragged away by what the house says of itself', () => {
    const house =
      'Our strategy, our workshops and our boutiques worldwide follow one vision of global retail.\n'.repeat(6);
    expect(prepare(`About us\n${house}\nThe role\n${runner}`, null, index).roles[0]?.role).toBe('stock-runner');
  });

  it('leads to questions, concepts and drills of the role, each with the phrase that asks for it', () => {
    const { verdict, questions, concepts, drills } = prepare(runner, null, index);
    expect(verdict).toBe('match');
    expect(questions.length).toBeGreaterThan(3);
    for (const { because } of [...questions, ...concepts, ...drills])
      for (const phrase of because) expect(runner).toContain(phrase);
    expect(questions.every(({ role }) => role === 'stock-runner')).toBe(true);
  });

  it('of five words is too short, and of none has no language', () => {
    expect(prepare('Stock controller wanted in London', null, index)).toMatchObject({
      verdict: 'too-short',
      roles: [],
    });
    expect(prepare('', null, index)).toMatchObject({ verdict: 'too-short', language: null });
  });

  it('of 200 kB is answered as well', () => {
    expect(prepare(`${runner}\n`.repeat(1300), null, index).verdict).toBe('match');
  });
});

describe('a CV', () => {
  const job =
    'Stock Controller\n- Investigate variances between book stock and physical stock\n- Run weekly cycle counts of the vault\n- Prepare customs documents for transfers abroad\n- Post adjustments with their reasons';
  const cv =
    'Stock assistant, 2022 to 2025\n- Ran weekly cycle counts in the vault of a jeweller\n- Found and investigated stock variances between the book and the shelf';

  it('is shown for what it proves, with its line, and its gaps are what it does not show', () => {
    const { gaps, evidence } = prepare(job, cv, index);
    expect(gaps).toContainEqual({ phrase: 'Prepare customs documents for transfers abroad' });
    expect(gaps.map(({ phrase }) => phrase)).not.toContain('Run weekly cycle counts of the vault');
    expect(evidence).toContainEqual(
      expect.objectContaining({
        phrase: 'Run weekly cycle counts of the vault',
        line: 'Ran weekly cycle counts in the vault of a jeweller',
      }),
    );
  });

  it('has what it lacks among its gaps, and what it shows in other words hardly ever', () => {
    const { lacks, found, shown, wronged } = measureGaps(readPairs(), index);
    expect(found / lacks).toBeGreaterThan(0.8);
    expect(wronged / shown).toBeLessThan(0.04);
  });

  it('shows one thing of a long sentence, and that is enough', () => {
    const asked =
      'Follow the shrinkage KPI and present root causes and action plans at the monthly loss prevention meeting';
    const { gaps, evidence } = prepare(`${job}\n- ${asked}`, `${cv}\n- Cut shrink on bags from 0.6% to 0.4%`, index);
    expect(gaps.map(({ phrase }) => phrase)).not.toContain(asked);
    expect(evidence).toContainEqual(
      expect.objectContaining({ phrase: asked, line: 'Cut shrink on bags from 0.6% to 0.4%' }),
    );
  });

  it('has no gap in years, languages, licences or weekends, which nobody can study', () => {
    const asked = [
      'Stock Controller',
      'Run weekly cycle counts of the vault',
      'Investigate variances between book and shelf',
      'Three years of experience',
      'Fluent English and Italian',
      'A driving licence',
      'You work two Saturdays a month',
    ];
    expect(prepare(asked.join('\n'), cv, index).gaps).toEqual([]);
  });

  it('that is missing leaves both lists empty', () => {
    expect(prepare(job, null, index)).toMatchObject({ gaps: [], evidence: [] });
  });
});

it('a description is parted into the house, duties, requirements and terms', () => {
  const text =
    'Founded in 1870, we believe in beauty.\nWhat you will do\n• Count the vault\nYour profile\nCalm with figures\nWe offer\nA pension';
  expect(sentencesOf(text).map(({ kind }) => kind)).toEqual(['house', 'duty', 'requirement', 'terms']);
});

it.each([
  [
    'Responsable logistique (H/F)\nVous réservez les transporteurs, préparez les documents de douane et suivez les expéditions jusqu’à la boutique.',
    'fr',
  ],
  [
    'Responsabile di magazzino\nLa risorsa coordina venti addetti su due turni, organizza il ricevimento, lo stoccaggio e le spedizioni verso i negozi.',
    'it',
  ],
])('a description in another language is told so, and matched by its title: %#', (job, language) => {
  const { verdict, language: told, roles } = prepare(job, null, index);
  expect({ verdict, told }).toEqual({ verdict: 'other-language', told: language });
  expect(roles).toHaveLength(3);
});

it('of a role with an Italian title, in Italian, the nearest is that role', () => {
  const job =
    'Responsabile di magazzino\nLa risorsa coordina venti addetti su due turni, organizza il ricevimento, lo stoccaggio e le spedizioni verso i negozi.';
  expect(prepare(job, null, index).roles[0]?.role).toBe('warehouse-manager');
});

it.each([
  ['You lead a team of 9', 2],
  ['Three supervisors report to you', 2],
  ['You direct four country operations managers', 3],
  ['Reports to the CEO', 4],
  ['No experience needed', 0],
  ['You look after 90 boutiques', 3],
])('“%s” says the level', (line, rank) => {
  expect(levelOf([line])?.rank).toBeCloseTo(rank, 0);
});
