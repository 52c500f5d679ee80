import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadHandbook } from '../site/content/load-handbook.ts';
import { sentencesOf } from './advert.ts';
import { levelOf } from './level.ts';
import { type PackedTexts, packTexts, unpackTexts } from './packed-texts.ts';
import { prepare } from './prep.ts';
import { buildPrepIndex, type PrepIndex } from './prep-index.ts';
import { type PrepTexts, prepTextsOf } from './prep-texts.ts';
import { makeReport } from './report.ts';
import { measureGaps, readPairs } from './testing/cvs.ts';
import { readDescriptions } from './testing/descriptions.ts';
import { measure } from './testing/measure.ts';
import { example } from './ui/example.ts';

let texts: PrepTexts;
let index: PrepIndex;
beforeAll(async () => {
  const { handbook } = await loadHandbook();
  if (handbook === null) throw new Error('the content has errors');
  texts = prepTextsOf(handbook);
  index = buildPrepIndex(texts);
});

describe('what the page of a prep loads', () => {
  it('is the texts of the handbook, their addresses among them', () => {
    const loaded = JSON.parse(JSON.stringify(packTexts(texts))) as PackedTexts;
    expect(unpackTexts(loaded)).toEqual(texts);
    expect(loaded.concepts.filter(({ slug }) => slug !== undefined).length).toBeLessThan(10);
  });
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
    expect(found / lacks).toBeGreaterThan(0.75);
    expect(wronged / shown).toBeLessThan(0.02);
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

  it('shows a duty that it words otherwise', () => {
    const asked = [
      'Stock Manager',
      '- Manage and coach a team of six in the stockroom, do their rota and their annual review',
      '- Run rotating inventories and keep the unknown loss under 0.1%',
      '- Identify emerging brands and exit those that no longer perform',
      '- Mentor one assistant buyer',
    ];
    const own = [
      '- Lead a team of five stock assistants; plan their weekly shifts and hold their yearly appraisals',
      '- Coordinate cycle counts each Tuesday; unknown loss down from 0.31% to 0.12%',
      '- Launched six new brands, delisted nine',
      '- Line manage an assistant buyer',
    ];
    const { gaps, evidence } = prepare(asked.join('\n'), own.join('\n'), index);
    expect(gaps).toEqual([]);
    expect(evidence.map(({ line }) => `- ${line}`)).toEqual(own);
  });

  it('proves nothing by a word that the lines share by chance', () => {
    const asked = `${job}\n- Plan cycle counts of the yearly stocktake\n- Forklift licence and risk assessments`;
    const own = '- Plan the weekly shifts and hold yearly appraisals\n- Driving licence B\n- Kept the shop in order';
    const { evidence } = prepare(asked, own, index);
    expect(evidence).toEqual([]);
  });

  it('of the example has the right line in each row', () => {
    const { evidence, gaps } = prepare(example.job, example.cv, index);
    expect(evidence.map(({ phrase, line }) => [phrase, line])).toEqual([
      [
        'Run weekly cycle counts of the vault and lead the yearly stocktake',
        'Ran weekly cycle counts of the jewellery vault with one colleague',
      ],
      [
        'Reconcile deliveries and transfers with their paperwork before pieces go on sale',
        'Booked deliveries in and reconciled 40 transfers a week with their paperwork',
      ],
    ]);
    expect(gaps.map(({ phrase }) => phrase)).toEqual([
      'Report shrinkage to the boutique’s director, with the causes you found',
      'Keep the serial numbers of watches and jewellery in order',
    ]);
  });

  it('lacks nothing that somebody is, which no line can show', () => {
    const asked = `${job}\nWho you are\n- Discreet, and with attention to detail\n- Hands-on and entrepreneurial`;
    expect(
      prepare(asked, cv, index)
        .gaps.map(({ phrase }) => phrase)
        .join(),
    ).not.toMatch(/Discreet|Hands-on/);
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

describe('two jobs in one', () => {
  const mixed = readFileSync(join(import.meta.dirname, '../../test/prep/files/two-jobs.txt'), 'utf8');

  it('are told, with questions of both, and cards of both to practise', () => {
    const { role, second, title, questions, cards } = makeReport({ job: mixed, cv: null, role: null }, texts, index);
    expect(new Set([role?.slug, second?.slug])).toEqual(
      new Set(['services-and-facilities-manager', 'stock-controller']),
    );
    expect(title).toBe('BOUTIQUE SERVICES AND STOCK OFFICER (cover, 9 months)');
    expect(new Set(questions.map(({ role: asking }) => asking)).size).toBe(2);
    expect(cards.filter(({ id }) => id.endsWith('#stock-controller')).length).toBeGreaterThan(3);
  });

  it('have questions to ask of both, and a line of a CV serves a question of the job that it shows', () => {
    const own = 'Counted the vault each day\n- Renewed the HVAC and lift contracts of four buildings at 8% less';
    const { ask, evidence } = makeReport({ job: mixed, cv: own, role: null }, texts, index);
    const topicsOf = (slug: string) => texts.roles.find((one) => one.slug === slug)?.ask.map(({ topic }) => topic);
    for (const job of ['services-and-facilities-manager', 'stock-controller'])
      expect(ask.filter(({ topic }) => topicsOf(job)?.includes(topic)).length, job).toBeGreaterThan(1);
    const asking = evidence.find(({ line }) => line.includes('HVAC'))?.question?.role;
    expect(asking).toBe('services-and-facilities-manager');
    expect(evidence.find(({ line }) => line.includes('vault'))?.question?.role).toBe('stock-controller');
  });

  it('are not seen in a director who has the duties of a manager too', () => {
    const job =
      'Director of Retail Operations\n- Set the operating model and staffing model of 90 stores\n- Own the store opex budget\n- Lead six regional operations managers\n- Roll out a new point of sale system';
    expect(prepare(job, null, index).second).toBeNull();
  });
});

describe('the report', () => {
  it('quotes a phrase only where it asks for the item, and never a heading', () => {
    const { ask, questions } = makeReport(
      { job: `THE BOUTIQUE AND ITS STOCK\n${example.job}`, cv: null, role: null },
      texts,
      index,
    );
    for (const { because } of [...questions, ...ask.map(({ because: one }) => ({ because: one ? [one] : [] }))])
      for (const phrase of because) expect(phrase).not.toMatch(/^THE BOUTIQUE|Discreet/);
    expect(questions[0]?.because.length).toBeGreaterThan(0);
  });

  it('of a text without end is no longer than of a page', () => {
    const endless = 'stock count boutique delivery transfer and vault '.repeat(4000);
    const { questions, house, ask, gaps } = makeReport(
      { job: endless, cv: 'Sold shoes in a shop', role: 'stock-controller' },
      texts,
      index,
    );
    expect(JSON.stringify({ because: questions.map(({ because }) => because), house, ask, gaps }).length).toBeLessThan(
      30_000,
    );
  });

  it('names a second role only where much speaks for it', () => {
    const { roles } = makeReport({ job: example.job, cv: null, role: null }, texts, index);
    expect(roles.map(({ slug }) => slug)).toEqual(['stock-controller']);
  });
});

it.each([
  [
    'a placeholder',
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua, ut enim ad minim veniam, quis nostrud exercitation.',
  ],
  [
    'letters at random',
    'xqzv klwp rtgh bvnm qwrt plkj zxcv mnbv hgfd trew yuio lkjh gfds poiu qazw sxed crfv tgby hnuj mikl',
  ],
])('%s is in no language', (_, text) => {
  expect(prepare(text, null, index)).toMatchObject({ verdict: 'other-language', language: null });
});

it('in German, the nearest is the role that its German title names', () => {
  const job =
    'Logistikkoordinator (m/w/d)\nIhre Aufgaben: Sie buchen die Spediteure, bereiten die Zollpapiere vor und verfolgen die Sendungen bis zu der Filiale.';
  expect(prepare(job, null, index)).toMatchObject({ verdict: 'other-language', language: 'de' });
  expect(prepare(job, null, index).roles[0]?.role).toBe('logistics-coordinator');
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
