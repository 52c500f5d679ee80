/** Tables in a drill, as they are pasted from pages, spreadsheets and slides. */
import { describe, expect, test } from 'vitest';
import { complaints, jsonOf, read } from './testing/read.ts';

const brief = (table: string) =>
  `Stock controller interview prep.\n\nPractical drills\n\n  • The boutique reports.\n\n${table}\n\nWhat do you do first?\n`;
const drillOf = (table: string) => jsonOf(brief(table)).drills[0];
const rowsOf = (table: string) =>
  drillOf(table)?.metrics.map(({ name, before, after, change }) => `${name}: ${before} → ${after} (${change})`);

const whole: [name: string, table: string, said: string, ...rows: string[]][] = [
  [
    'Markdown with a column of changes and units beside the names',
    '| KPI | LY | TY | Var |\n|---|---:|---:|---:|\n| Net sales (€k) | 1,310 | 1,240 | -5.3% |\n| **GM** % | 64.2% | 61.5% | -270 bps |\n| UPT | 1.65 | 1.39 | (15.8%) |',
    'LY → TY: Net sales: €1,310k → €1,240k; GM: 64.2% → 61.5%; UPT: 1.65 → 1.39.',
    'Net sales: €1,310k → €1,240k (−5.3%)',
    'GM: 64.2% → 61.5% (−2.7 pp)',
    'UPT: 1.65 → 1.39 (−15.8%)',
  ],
  [
    'tabs, without a heading above the names',
    '\tPlan\tActual\tVar\nSales\t€1.2m\t€1.05m\t-12.5%\nStaff hours\t1,200\t1,310\t+110',
    'Plan → Actual: Sales: €1.2m → €1.05m; Staff hours: 1,200 → 1,310.',
    'Sales: €1.2m → €1.05m (−12.5%)',
    'Staff hours: 1,200 → 1,310 (+9.2%)',
  ],
  [
    'on its side: a line for each period, the later first',
    '| | Sell-through | AOV |\n| --- | --- | --- |\n| TY | 55% | $1,580 |\n| LY | 62% | $1,800 |',
    'LY → TY: Sell-through: 62% → 55%; AOV: $1,800 → $1,580.',
    'Sell-through: 62% → 55% (−7 pp)',
    'AOV: $1,800 → $1,580 (−12.2%)',
  ],
  [
    'columns of spaces',
    'Metric            Q4 2025     Q3 2025\nLead time         52 min      38 min',
    'Q3 2025 → Q4 2025: Lead time: 38 min → 52 min.',
    'Lead time: 38 min → 52 min (+36.8%)',
  ],
  [
    'in German',
    'Kennzahl\tVorjahr\tAktuell\tAbw.\nUmsatz (T€)\t1.310\t1.240\t-5,3 %\nRetourenquote\t8,0 %\t11,2 %\t+3,2 PP',
    'Vorjahr → Aktuell: Umsatz: 1.310 T€ → 1.240 T€; Retourenquote: 8,0 % → 11,2 %.',
    'Umsatz: 1.310 T€ → 1.240 T€ (−5.3%)',
    'Retourenquote: 8,0 % → 11,2 % (+3.2 pp)',
  ],
  [
    'in French',
    '| Indicateur | N-1 | N | Évol. |\n|---|---|---|---|\n| CA (k€) | 1 310 | 1 240 | -5,3 % |\n| Taux de retour | 8 % | 11 % | +3 pts |',
    'N-1 → N: CA: 1 310 k€ → 1 240 k€; Taux de retour: 8 % → 11 %.',
    'CA: 1 310 k€ → 1 240 k€ (−5.3%)',
    'Taux de retour: 8 % → 11 % (+3 pp)',
  ],
  [
    'in Italian, as a spreadsheet saves it',
    'Indicatore;2024;2025\nFatturato;1,31 mln €;1,24 mln €\nResi;8%;11%',
    '2024 → 2025: Fatturato: 1,31 mln € → 1,24 mln €; Resi: 8% → 11%.',
    'Fatturato: 1,31 mln € → 1,24 mln € (−5.3%)',
    'Resi: 8% → 11% (+3 pp)',
  ],
  [
    'a column of units',
    'Metric\tUnit\tLast season\tThis season\nSell-through\t%\t62\t55\nCover\tweeks\t14\t19',
    'Last season → This season: Sell-through: 62% → 55%; Cover: 14 weeks → 19 weeks.',
    'Sell-through: 62% → 55% (−7 pp)',
    'Cover: 14 weeks → 19 weeks (+35.7%)',
  ],
  [
    'losses in brackets',
    'KPI\tFY24\tFY25\nEBIT (€k)\t(120)\t85',
    'FY24 → FY25: EBIT: −€120k → €85k.',
    'EBIT: −€120k → €85k (+170.8%)',
  ],
  [
    'blank lines between its lines',
    '\tLY\tTY\n\nSell-through\t62%\t55%\n\nReturns\t8%\t11%',
    'LY → TY: Sell-through: 62% → 55%; Returns: 8% → 11%.',
    'Sell-through: 62% → 55% (−7 pp)',
    'Returns: 8% → 11% (+3 pp)',
  ],
];

describe('a table of two periods', () => {
  test.each(whole)('is read: %s', (_name, table, said, ...rows) => {
    expect(rowsOf(table)).toEqual(rows);
    expect(drillOf(table)?.prompt).toBe(`The boutique reports.\n${said}\nWhat do you do first?`);
    expect(complaints(read(brief(table))).filter((complaint) => complaint.includes('figures'))).toEqual([]);
  });

  test('stays in the prompt where it says more than its rows', () => {
    const table = '\tTY\tLY\tPlan\nSell-through\t55%\t62%\t60%';
    expect(rowsOf(table)).toEqual(['Sell-through: 62% → 55% (−7 pp)']);
    expect(drillOf(table)?.prompt).toContain('Sell-through | 55% | 62% | 60%');
  });

  const odd: [name: string, table: string, complaint: string, ...rows: string[]][] = [
    ['three years', 'KPI\t2023\t2024\t2025\nReturns\t8%\t9%\t11%', '7:1 figures-unread'],
    [
      'a change that its figures do not give',
      'KPI\tLY\tTY\tVar\nReturns\t8%\t11%\t+12 pp\nUPT\t1.4\t1.6\t+14.3%',
      '8:16 figures-unread',
      'UPT: 1.4 → 1.6 (+14.3%)',
    ],
    [
      'a range in a cell',
      'KPI\tLY\tTY\nReturns\t8–9%\t11%\nUPT\t1.4\t1.6',
      '8:9 figures-unread',
      'UPT: 1.4 → 1.6 (+14.3%)',
    ],
  ];
  test.each(odd)('is reported where it cannot be read: %s', (_name, table, complaint, ...rows) => {
    expect(complaints(read(brief(table))).filter((text) => text.includes('figures'))).toEqual([complaint]);
    expect(rowsOf(table)).toEqual(rows);
  });

  test('of two boutiques, or without a figure, is none', () => {
    for (const table of ['KPI\tParis\tMilan\nReturns\t8%\t9%', 'KPI\tLY\tTY\nReturns\t8%\tn/a']) {
      expect(rowsOf(table)).toEqual([]);
      expect(complaints(read(brief(table))).filter((text) => text.includes('figures'))).toEqual([]);
    }
  });
});
