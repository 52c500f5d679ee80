/** Figures of two periods as people write them in mails, reports and slides of four languages. */
import { describe, expect, test } from 'vitest';
import { readMetrics } from './metrics.ts';

const table = (prompt: string) =>
  readMetrics(prompt).metrics.map(({ name, before, after, change }) => `${name}: ${before} → ${after} (${change})`);

type Row = [prompt: string, ...metrics: string[]];

const english: Row[] = [
  [
    'Sell-through LY 62% / Actual 55% / Budget 60%, returns LY 8% / Actual 11% / Budget 9%.',
    'Sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  [
    'Sell-through 62% LY / 55% Actual / 60% Budget; returns 8% LY / 11% Actual / 9% Budget.',
    'Sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  ['Sales TY 1.2m; LY 1.4m; Budget 1.5m.', 'Sales: 1.4m → 1.2m (−14.3%)'],
  ['Returns were 8% last year. This year they stand at 11%.', 'Returns: 8% → 11% (+3 pp)'],
  ['AOV is $1,580. A year ago it was $1,800.', 'AOV: $1,800 → $1,580 (−12.2%)'],
  ["AOV of $1,580 is below last year's $1,800.", 'AOV: $1,800 → $1,580 (−12.2%)'],
  [
    'The stock cover is 19 weeks against 14 weeks at the same point last year.',
    'stock cover: 14 weeks → 19 weeks (+35.7%)',
  ],
  [
    'Gross margin slid 180 bps to 62.3% and markdown share climbed 4 points to 19%.',
    'Gross margin: 64.1% → 62.3% (−1.8 pp)',
    'markdown share: 15% → 19% (+4 pp)',
  ],
  ['Gross margin saw a drop of 45 bps to 62%.', 'Gross margin: 62.45% → 62% (−0.5 pp)'],
  ['Gross margin slid 180 bps to 62.3% from 64.1%.', 'Gross margin: 64.1% → 62.3% (−1.8 pp)'],
  ['Sell-through is 55%, down 7 points.', 'Sell-through: 62% → 55% (−7 pp)'],
  ['Conversion 12% (-2 pts vs LY), NPS 61 (−11 pts).', 'Conversion: 14% → 12% (−2 pp)', 'NPS: 72 → 61 (−11 points)'],
  ['NPS dropped by 11 points to 61.', 'NPS: 72 → 61 (−11 points)'],
  [
    'Stock accuracy was 99.1% before the move, and 97.4% after it. What now?',
    'Stock accuracy: 99.1% → 97.4% (−1.7 pp)',
  ],
  [
    'Sales LY: £1.3m, Sales TY: £1.2m, returns LY: 8%, TY: 11%.',
    'Sales: £1.3m → £1.2m (−7.7%)',
    'returns: 8% → 11% (+3 pp)',
  ],
  ['Last year 412 complaints were open, this year there are 530.', 'complaints: 412 → 530 (+28.6%)'],
  [
    'A table lost its columns.\nMetric\nLast year\nThis year\nReturns\n8%\n11%\nAOV\n€1,800\n€1,580\nWhat do you do first?',
    'Returns: 8% → 11% (+3 pp)',
    'AOV: €1,800 → €1,580 (−12.2%)',
  ],
  ['LY\nTY\nVar\nSales\n£1.3m\n£1.2m\n-7.7%\nWhat now?', 'Sales: £1.3m → £1.2m (−7.7%)'],
  ['CA N : 1,24 M€, CA N-1 : 1,31 M€. Que faites-vous ?', 'CA: 1,31 M€ → 1,24 M€ (−5.3%)'],
  ['Taux de transformation N-1 : 18 %, N : 16 %.', 'Taux de transformation: 18 % → 16 % (−2 pp)'],
  ['L’an dernier 412 réclamations étaient ouvertes, cette année il y en a 530.', 'réclamations: 412 → 530 (+28.6%)'],
  ['Letztes Jahr waren 412 Reklamationen offen, dieses Jahr sind es 530.', 'Reklamationen offen: 412 → 530 (+28.6%)'],
  ['Umsatz VJ: 1,31 Mio. €, Umsatz lfd. Jahr: 1,24 Mio. €.', 'Umsatz: 1,31 Mio. € → 1,24 Mio. € (−5.3%)'],
  [
    'Last quarter: average basket 1.800 €, return rate 12,5 %, revenue 1,2 Mio. €. This quarter: average basket 1.580 €, return rate 14,1 %, revenue 1,1 Mio. €. Why?',
    'average basket: 1.800 € → 1.580 € (−12.2%)',
    'return rate: 12,5 % → 14,1 % (+1.6 pp)',
    'revenue: 1,2 Mio. € → 1,1 Mio. € (−8.3%)',
  ],
  [
    'Last season AOV: 1 800 EUR, returns: 8 %. This season AOV: 1 580 EUR, returns: 11 %.',
    'AOV: 1 800 EUR → 1 580 EUR (−12.2%)',
    'returns: 8 % → 11 % (+3 pp)',
  ],
  [
    'Sell-through 55% vs 62% LY, returns 11% vs 8% LY, AOV $1,580 vs $1,800 LY. What do you do?',
    'Sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
    'AOV: $1,800 → $1,580 (−12.2%)',
  ],
  [
    'Sell-through is 55% (62% LY), cover is 19 weeks (14 weeks LY). What do you do?',
    'Sell-through: 62% → 55% (−7 pp)',
    'cover: 14 weeks → 19 weeks (+35.7%)',
  ],
  [
    'KPIs (LY / TY): AOV €1,800 / €1,580; UPT 1.4 / 1.2; CR 18% / 16%.',
    'AOV: €1,800 → €1,580 (−12.2%)',
    'UPT: 1.4 → 1.2 (−14.3%)',
    'CR: 18% → 16% (−2 pp)',
  ],
  ['NPS fell 72 to 61, CSAT fell 4.6 to 4.1.', 'NPS: 72 → 61 (−11 points)', 'CSAT: 4.6 → 4.1 (−0.5 points)'],
  [
    'A second drill: cover rose from 14 to 19 weeks while GMROI slipped from 3.4x to 2.9x. Why?',
    'cover: 14 weeks → 19 weeks (+35.7%)',
    'GMROI: 3.4x → 2.9x (−14.7%)',
  ],
  [
    'Last month: accuracy 97.2%, open variances 41. This month: accuracy 95.8%, open variances 66. What changed?',
    'accuracy: 97.2% → 95.8% (−1.4 pp)',
    'open variances: 41 → 66 (+61%)',
  ],
  [
    'Stock at cost was €20m at the end of last year and €22m at the end of this one; in both years the average of the month ends happened to be the same.',
    'Stock at cost: €20m → €22m (+10%)',
  ],
  ['Plan: sales £1.2m. Actual: sales £1.0m.', 'sales: £1.2m → £1.0m (−16.7%)'],
  ['Returns 11% (LY 8%), AOV $1,580 (LY $1,800).', 'Returns: 8% → 11% (+3 pp)', 'AOV: $1,800 → $1,580 (−12.2%)'],
  ['Returns 11% (LY: 8%), AOV $1,580 (LY: $1,800).', 'Returns: 8% → 11% (+3 pp)', 'AOV: $1,800 → $1,580 (−12.2%)'],
  [
    'Sell-through: TY 55%, LY 62%. Cover: TY 19 wks, LY 14 wks.',
    'Sell-through: 62% → 55% (−7 pp)',
    'Cover: 14 wks → 19 wks (+35.7%)',
  ],
  [
    'Sell-through TY 55% / LY 62%; returns TY 11% / LY 8%.',
    'Sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  ['Sell-through 62% LY → 55% TY.', 'Sell-through: 62% → 55% (−7 pp)'],
  [
    'ATV €410 -> €402; UPT 1.65 -> 1.39; conversion 15% -> 13.4%',
    'ATV: €410 → €402 (−2%)',
    'UPT: 1.65 → 1.39 (−15.8%)',
    'conversion: 15% → 13.4% (−1.6 pp)',
  ],
  [
    'Plan/Actual: sales €1.2m / €1.05m, GM 64% / 61.5%, markdowns €80k / €130k.',
    'sales: €1.2m → €1.05m (−12.5%)',
    'GM: 64% → 61.5% (−2.5 pp)',
    'markdowns: €80k → €130k (+62.5%)',
  ],
  [
    'Sales (Plan vs Actual): €1.2m vs €1.05m; margin: 64% vs 61.5%.',
    'Sales: €1.2m → €1.05m (−12.5%)',
    'margin: 64% → 61.5% (−2.5 pp)',
  ],
  [
    'KPIs TY vs LY: sell-through 55% vs 62%, returns 11% vs 8%.',
    'sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  [
    'Net sales up to €1.31m from €1.24m, margin down to 61% from 64%.',
    'Net sales: €1.24m → €1.31m (+5.6%)',
    'margin: 64% → 61% (−3 pp)',
  ],
  ['NPS 61, from 72. CSAT 4.1/5, down from 4.6/5.', 'NPS: 72 → 61 (−11 points)', 'CSAT: 4.6/5 → 4.1/5 (−0.5 points)'],
  [
    'Returns of 11% against 8% last year; shrink 1.4% versus 0.9% a year ago.',
    'Returns: 8% → 11% (+3 pp)',
    'shrink: 0.9% → 1.4% (+0.5 pp)',
  ],
  [
    'Footfall 12,450 vs 13,900 LY (-10.4%), CR 14.2% vs 13.1% LY (+110bps), ATV £385 vs £402 LY.',
    'Footfall: 13,900 → 12,450 (−10.4%)',
    'CR: 13.1% → 14.2% (+1.1 pp)',
    'ATV: £402 → £385 (−4.2%)',
  ],
  ['Gross margin moved from 6,420 bps to 6,300 bps.', 'Gross margin: 6,420 bps → 6,300 bps (−120 bps)'],
  ['Damage rate was 40 bps and is now 55 bps.', 'Damage rate: 40 bps → 55 bps (+15 bps)'],
  [
    'Capex came to $22.5m against a budget of $19m; staff turnover: 24 % (target 18 %).',
    'Capex: $19m → $22.5m (+18.4%)',
    'staff turnover: 18 % → 24 % (+6 pp)',
  ],
  ['We planned 14 openings and made 11.', 'openings: 14 → 11 (−21.4%)'],
  ['Sales per square metre: 11 400 € (budget 12 000 €).', 'Sales per square metre: 12 000 € → 11 400 € (−5%)'],
  [
    'Target conversion 20%, actual 17%; target units per ticket 1.6, actual 1.4.',
    'conversion: 20% → 17% (−3 pp)',
    'units per ticket: 1.6 → 1.4 (−12.5%)',
  ],
  ['Conversion: target 20%, actual 17%.', 'Conversion: 20% → 17% (−3 pp)'],
  [
    'Sell-through 55% vs 62% plan, returns 11% vs plan 8%.',
    'Sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  ['Markdowns nearly doubled, 11% in the spring and 20% now.', 'Markdowns: 11% → 20% (+9 pp)'],
  [
    'Price rose by 12%, from €540 to €605, yet units dropped to 8,100 (from 9,700).',
    'Price: €540 → €605 (+12%)',
    'units: 9,700 → 8,100 (−16.5%)',
  ],
  [
    'H1 24 → H1 25: EBIT margin 22.4% → 21.1%; inventory days 187 → 204.',
    'EBIT margin: 22.4% → 21.1% (−1.3 pp)',
    'inventory days: 187 → 204 (+9.1%)',
  ],
  [
    'Q1 24 vs Q1 25: air share 38 % / 46 %; cost per kilo € 4.10 / € 4.85; transit time 3.2 d / 2.7 d.',
    'air share: 38 % → 46 % (+8 pp)',
    'cost per kilo: € 4.10 → € 4.85 (+18.3%)',
    'transit time: 3.2 d → 2.7 d (−15.6%)',
  ],
  [
    'On time in full: 96 % last quarter, 91.5 % this quarter; claims: 14 last quarter, 23 this quarter.',
    'On time in full: 96 % → 91.5 % (−4.5 pp)',
    'claims: 14 → 23 (+64.3%)',
  ],
  [
    'Till differences 0.30% of sales vs 0.12% last month; late openings 5 vs 1 last month.',
    'Till differences: 0.12% → 0.30% (+0.2 pp)',
    'late openings: 1 → 5 (+400%)',
  ],
  ['Returns were 2.8% in W38 and 4.6% in W39.', 'Returns: 2.8% → 4.6% (+1.8 pp)'],
  ['Footfall fell by a third, from 1,200 to 800 a day.', 'Footfall: 1,200 → 800 a day (−33.3%)'],
  ['Occupancy cost 14% of sales (12% last year).', 'Occupancy cost: 12% → 14% (+2 pp)'],
  ['Sell-through at week 8: 41% (same week last year: 52%).', 'Sell-through: 52% → 41% (−11 pp)'],
  ['Sell-through (W8): 41% TY, 52% LY, -11pp.', 'Sell-through: 52% → 41% (−11 pp)'],
  [
    'Stock cover went from 9 to 14 weeks; GMROI from 2.9 to 2.1.',
    'Stock cover: 9 weeks → 14 weeks (+55.6%)',
    'GMROI: 2.9 → 2.1 (−27.6%)',
  ],
  ['Conversion 12.0% → 12.04%.', 'Conversion: 12.0% → 12.04% (+0.04 pp)'],
  ['Margin slid from 64.2% to 63.0% (-120bps).', 'Margin: 64.2% → 63.0% (−1.2 pp)'],
  [
    'Week 12: footfall 1,240, conversion 18%. Week 11: footfall 1,310, conversion 17%.',
    'footfall: 1,310 → 1,240 (−5.3%)',
    'conversion: 17% → 18% (+1 pp)',
  ],
  [
    'Q4: stock turn 3.6, aged stock 14%. Q1: stock turn 3.2, aged stock 18%.',
    'stock turn: 3.6 → 3.2 (−11.1%)',
    'aged stock: 14% → 18% (+4 pp)',
  ],
  ['In March, returns were 9%; in February, 7%.', 'returns: 7% → 9% (+2 pp)'],
  ['SS26: sell-through 55%. SS25: sell-through 62%.', 'sell-through: 62% → 55% (−7 pp)'],
  ['FW24 sell-through 48% vs FW25 sell-through 44%.', 'sell-through: 48% → 44% (−4 pp)'],
  [
    'FY24: revenue $120.5m, EBITDA $18.2m. FY25: revenue $131.0m, EBITDA $16.9m.',
    'revenue: $120.5m → $131.0m (+8.7%)',
    'EBITDA: $18.2m → $16.9m (−7.1%)',
  ],
  ['2024: 412 tickets, 3.2 days. 2025: 530 tickets, 4.1 days.', 'tickets: 412 tickets → 530 tickets (+28.6%)'],
  ['Between SS25 and SS26, UPT went from 1.9 to 1.6.', 'UPT: 1.9 → 1.6 (−15.8%)'],
  [
    'Repairs open rose from 38 to 57; turnaround went 24 to 33 days.',
    'Repairs open: 38 → 57 (+50%)',
    'turnaround: 24 days → 33 days (+37.5%)',
  ],
  ['LFL was +5% last year and is -3% this year.', 'LFL: +5% → -3% (−8 pp)'],
  ['EBIT went from -€0.4m to €0.2m.', 'EBIT: -€0.4m → €0.2m (+150%)'],
  ['Stock (units): 12 000 last season, 14 500 this season.', 'Stock: 12 000 → 14 500 (+20.8%)'],
  [
    'Conversion 2.1%, LY 2.6%. Basket: €95 vs. €102 PY.',
    'Conversion: 2.6% → 2.1% (−0.5 pp)',
    'Basket: €102 → €95 (−6.9%)',
  ],
  [
    'Cash discrepancies: 3 → 11 | Refunds: €1.2k → €3.4k | Voids: 14 → 9',
    'Cash discrepancies: 3 → 11 (+266.7%)',
    'Refunds: €1.2k → €3.4k (+183.3%)',
    'Voids: 14 → 9 (−35.7%)',
  ],
  [
    'The waiting time has doubled from 12 to 24 minutes and complaints grew from 7 to 19 a week.',
    'waiting time: 12 minutes → 24 minutes (+100%)',
    'complaints: 7 → 19 a week (+171.4%)',
  ],
  [
    'Average order value dropped from AED 1,200 to AED 980; cancellations rose from 2.5% to 4%.',
    'Average order value: AED 1,200 → AED 980 (−18.3%)',
    'cancellations: 2.5% → 4% (+1.5 pp)',
  ],
  [
    'The team grew from 12 to 15 and payroll from 11% to 13% of sales.',
    'team: 12 → 15 (+25%)',
    'payroll: 11% → 13% (+2 pp)',
  ],
  ["Price per piece went from CHF 1'850 to CHF 1'690.", "Price per piece: CHF 1'850 → CHF 1'690 (−8.6%)"],
  [
    'Revenue: HK$12.4mn vs HK$14.1mn LY; rent: HK$3.1mn vs HK$2.9mn LY.',
    'Revenue: HK$14.1mn → HK$12.4mn (−12.1%)',
    'rent: HK$2.9mn → HK$3.1mn (+6.9%)',
  ],
  ['Stock: €1.2m; last year: €0.95m.', 'Stock: €0.95m → €1.2m (+26.3%)'],
  ['Clienteling calls: 40/week vs 55/week LY.', 'Clienteling calls: 55/week → 40/week (−27.3%)'],
  [
    'Year-end stock: £3.4m (2024: £2.9m); provisions: £310k (2024: £220k).',
    'Year-end stock: £2.9m → £3.4m (+17.2%)',
    'provisions: £220k → £310k (+40.9%)',
  ],
  ['OTIF was 94% in October and 88% in November.', 'OTIF: 94% → 88% (−6 pp)'],
  [
    'Sell-through 55% vs 62%, returns 11% vs 8% (both vs LY).',
    'Sell-through: 62% → 55% (−7 pp)',
    'returns: 8% → 11% (+3 pp)',
  ],
  ['Average ticket 1,580 vs 1,800 LY, traffic -12% vs LY.', 'Average ticket: 1,800 → 1,580 (−12.2%)'],
  ['ROAS 4.2x vs 5.1x LY; CAC $38 vs $31 LY.', 'ROAS: 5.1x → 4.2x (−17.6%)', 'CAC: $31 → $38 (+22.6%)'],
  [
    'Open rate: 34% (prev. 41%), click rate: 2.1% (prev. 2.8%).',
    'Open rate: 41% → 34% (−7 pp)',
    'click rate: 2.8% → 2.1% (−0.7 pp)',
  ],
  ['Im März lag die Quote bei 9,1 %, im Februar bei 7,4 %.', 'Quote: 7,4 % → 9,1 % (+1.7 pp)'],
  ['AOV 1.800 → 1.580.', 'AOV: 1.800 → 1.580 (−12.2%)'],
  ['Conversion 1.250% → 1.125%.', 'Conversion: 1.250% → 1.125% (−0.1 pp)'],
  ['Weight 1,250 kg → 980 kg.', 'Weight: 1,250 kg → 980 kg (−21.6%)'],
  ['Revenue 950 k€ → 1,1 M€.', 'Revenue: 950 k€ → 1,1 M€ (+15.8%)'],
  ['Revenue €950k → €1.1m.', 'Revenue: €950k → €1.1m (+15.8%)'],
  ['From 12/03/2025 to 14/03/2025 the returns rose from 3 to 9.', 'returns: 3 → 9 (+200%)'],
  [
    'Returns went from about 8% to roughly 11%, cover from ca. 14 to ~19 weeks.',
    'Returns: 8% → 11% (+3 pp)',
    'cover: 14 weeks → 19 weeks (+35.7%)',
  ],
];

const french: Row[] = [
  ['CA : N-1 1,31 M€, réel 1,24 M€, budget 1,40 M€.', 'CA: 1,31 M€ → 1,24 M€ (−5.3%)'],
  ['Taux de transformation : budget 20 %, réalisé 17 %, N-1 19 %.', 'Taux de transformation: 19 % → 17 % (−2 pp)'],
  [
    "Le panier moyen était de 1 800 € l'an passé ; il est de 1 580 € cette année.",
    'panier moyen: 1 800 € → 1 580 € (−12.2%)',
  ],
  ["L'an dernier le taux de retour était de 8 %, cette année il est de 11 %.", 'taux de retour: 8 % → 11 % (+3 pp)'],
  ['La marge recule de 180 points de base à 62,3 %.', 'marge: 64,1 % → 62,3 % (−1.8 pp)'],
  [
    'Le taux de retour est passé de 8 % à 11 % et le panier moyen de 1 800 € à 1 580 €. Que faites-vous ?',
    'taux de retour: 8 % → 11 % (+3 pp)',
    'panier moyen: 1 800 € → 1 580 € (−12.2%)',
  ],
  [
    'Trimestre dernier : panier moyen 1 800 €, taux de retour 12,5 %, CA 1,2 M€. Ce trimestre : panier moyen 1 580 €, taux de retour 14,1 %, CA 1,1 M€.',
    'panier moyen: 1 800 € → 1 580 € (−12.2%)',
    'taux de retour: 12,5 % → 14,1 % (+1.6 pp)',
    'CA: 1,2 M€ → 1,1 M€ (−8.3%)',
  ],
  [
    "Taux de transformation : 12,4 % contre 14,1 % l'an dernier ; panier moyen : 385 € contre 402 €.",
    'Taux de transformation: 14,1 % → 12,4 % (−1.7 pp)',
    'panier moyen: 402 € → 385 € (−4.2%)',
  ],
  [
    'N-1 : CA 1,31 M€, marge 64,2 %. N : CA 1,24 M€, marge 61,5 %.',
    'CA: 1,31 M€ → 1,24 M€ (−5.3%)',
    'marge: 64,2 % → 61,5 % (−2.7 pp)',
  ],
  [
    'Budget / Réel : CA 1,2 M€ / 1,05 M€ ; marge 64 % / 61,5 % ; démarque 80 k€ / 130 k€.',
    'CA: 1,2 M€ → 1,05 M€ (−12.5%)',
    'marge: 64 % → 61,5 % (−2.5 pp)',
    'démarque: 80 k€ → 130 k€ (+62.5%)',
  ],
  ['Le stock est passé de 12 000 à 14 500 pièces en un an.', 'stock: 12 000 pièces → 14 500 pièces (+20.8%)'],
  [
    'La couverture passe de 14 à 19 semaines tandis que la rotation tombe de 3,4 à 2,9.',
    'couverture: 14 semaines → 19 semaines (+35.7%)',
    'rotation: 3,4 → 2,9 (−14.7%)',
  ],
  ["PE25 : taux d'écoulement 62 %. PE26 : taux d'écoulement 55 %.", "taux d'écoulement: 62 % → 55 % (−7 pp)"],
  [
    'En 2024 : 412 retours, délai moyen 3,2 jours. En 2025 : 530 retours, délai moyen 4,1 jours.',
    'retours: 412 → 530 (+28.6%)',
    'délai moyen: 3,2 jours → 4,1 jours (+28.1%)',
  ],
  [
    "L'année dernière, le taux de retour était de 8 % ; cette année, il est de 11 %.",
    'taux de retour: 8 % → 11 % (+3 pp)',
  ],
  [
    'Taux de retour : 11 % (8 % en N-1), NPS : 61 (72 en N-1).',
    'Taux de retour: 8 % → 11 % (+3 pp)',
    'NPS: 72 → 61 (−11 points)',
  ],
  ["Une baisse du taux d'écoulement de 62 % à 55 %.", "taux d'écoulement: 62 % → 55 % (−7 pp)"],
  ["Note moyenne Google : 4,6 l'an dernier, 4,1 cette année.", 'Note moyenne Google: 4,6 → 4,1 (−0.5 points)'],
];

const german: Row[] = [
  ['Die Abverkaufsquote lag im Vorjahr bei 62 %, heuer liegt sie bei 55 %.', 'Abverkaufsquote: 62 % → 55 % (−7 pp)'],
  ['Heuer 11 % Retouren, im Vorjahr 8 %.', 'Retouren: 8 % → 11 % (+3 pp)'],
  ['Retouren 8 % (VJ), 11 % (Ist), 9 % (Plan).', 'Retouren: 8 % → 11 % (+3 pp)'],
  ['Abverkauf: vorige Saison 62 %, laufende 55 %.', 'Abverkauf: 62 % → 55 % (−7 pp)'],
  ['Die Marge ist um 1,8 Punkte auf 62,3 % gesunken.', 'Marge: 64,1 % → 62,3 % (−1.8 pp)'],
  [
    'Letzten Monat: Genauigkeit 97,2 %, offene Abweichungen 41. Diesen Monat: Genauigkeit 95,8 %, offene Abweichungen 66. Was tun Sie?',
    'Genauigkeit: 97,2 % → 95,8 % (−1.4 pp)',
    'offene Abweichungen: 41 → 66 (+61%)',
  ],
  [
    'Die Retourenquote ist von 8 % auf 11 % gestiegen, der Durchschnittsbon von 1.800 € auf 1.580 € gefallen.',
    'Retourenquote: 8 % → 11 % (+3 pp)',
    'Durchschnittsbon: 1.800 € → 1.580 € (−12.2%)',
  ],
  [
    'Vorjahr: Umsatz 1,31 Mio. €, Marge 64,2 %. Aktuell: Umsatz 1,24 Mio. €, Marge 61,5 %.',
    'Umsatz: 1,31 Mio. € → 1,24 Mio. € (−5.3%)',
    'Marge: 64,2 % → 61,5 % (−2.7 pp)',
  ],
  [
    'Umsatz 1,24 Mio. € (Vj. 1,31 Mio. €), Retourenquote 11 % (Vj. 8 %).',
    'Umsatz: 1,31 Mio. € → 1,24 Mio. € (−5.3%)',
    'Retourenquote: 8 % → 11 % (+3 pp)',
  ],
  [
    'Retourenquote 11 % gegenüber 8 % im Vorjahr; Lagerreichweite 19 Wochen gegenüber 14 Wochen im Vorjahr.',
    'Retourenquote: 8 % → 11 % (+3 pp)',
    'Lagerreichweite: 14 Wochen → 19 Wochen (+35.7%)',
  ],
  [
    'Plan/Ist: Umsatz 1.200 TEUR / 1.050 TEUR, Marge 64 % / 61,5 %.',
    'Umsatz: 1.200 TEUR → 1.050 TEUR (−12.5%)',
    'Marge: 64 % → 61,5 % (−2.5 pp)',
  ],
  [
    'Soll: Umsatz 1,2 Mio. €, Marge 64 %. Ist: Umsatz 1,05 Mio. €, Marge 61,5 %.',
    'Umsatz: 1,2 Mio. € → 1,05 Mio. € (−12.5%)',
    'Marge: 64 % → 61,5 % (−2.5 pp)',
  ],
  [
    'KW 12: Frequenz 1.240, Abschlussquote 18,2 %. KW 11: Frequenz 1.310, Abschlussquote 17,4 %.',
    'Frequenz: 1.310 → 1.240 (−5.3%)',
    'Abschlussquote: 17,4 % → 18,2 % (+0.8 pp)',
  ],
  ['Plan: Abschriften 120 T€, Ist: Abschriften 155 T€. Was nun?', 'Abschriften: 120 T€ → 155 T€ (+29.2%)'],
  ['HW24: Abverkauf 62,5 %. HW25: Abverkauf 55 %.', 'Abverkauf: 62,5 % → 55 % (−7.5 pp)'],
  ["Bestand: 12'500 Stück im Vorjahr, 14'200 Stück in diesem Jahr.", "Bestand: 12'500 Stück → 14'200 Stück (+13.6%)"],
  ["Umsatz: CHF 1'850.– im Vorjahr, CHF 1'690.– dieses Jahr.", "Umsatz: CHF 1'850.– → CHF 1'690.– (−8.6%)"],
  ['Der Warenkorb sank von 1.800,50 € auf 1.580,00 €.', 'Warenkorb: 1.800,50 € → 1.580,00 € (−12.2%)'],
  ['Im Quartal stieg die Quote auf 11,2 % (Vorjahresquartal: 8,4 %).', 'Quote: 8,4 % → 11,2 % (+2.8 pp)'],
];

const italian: Row[] = [
  ["L'anno scorso i resi erano all'8%, quest'anno all'11%.", 'resi: 8% → 11% (+3 pp)'],
  ["I resi erano l'8% l'anno scorso e sono l'11% quest'anno.", 'resi: 8% → 11% (+3 pp)'],
  ["L'anno passato il tasso di reso era l'8%; ora è l'11%.", 'tasso di reso: 8% → 11% (+3 pp)'],
  ["Un anno prima i resi erano all'8%, ora sono all'11%.", 'resi: 8% → 11% (+3 pp)'],
  ['Vendite AP 1,31 M€, consuntivo 1,24 M€, budget 1,40 M€.', 'Vendite: 1,31 M€ → 1,24 M€ (−5.3%)'],
  ['Ieri: 42 richieste. Oggi: 57 richieste.', 'richieste: 42 → 57 (+35.7%)'],
  ['Il margine è sceso di 180 punti base al 62,3 %.', 'margine: 64,1 % → 62,3 % (−1.8 pp)'],
  [
    "Il tasso di reso è passato dall'8% all'11% e lo scontrino medio da 1.800 € a 1.580 €.",
    'tasso di reso: 8% → 11% (+3 pp)',
    'scontrino medio: 1.800 € → 1.580 € (−12.2%)',
  ],
  [
    "Anno scorso: scontrino medio 1.800 €, resi 12,5%, fatturato 1,2 mln €. Quest'anno: scontrino medio 1.580 €, resi 14,1%, fatturato 1,1 mln €.",
    'scontrino medio: 1.800 € → 1.580 € (−12.2%)',
    'resi: 12,5% → 14,1% (+1.6 pp)',
    'fatturato: 1,2 mln € → 1,1 mln € (−8.3%)',
  ],
  [
    'Il sell-through è sceso dal 62% al 55%; la copertura è salita da 14 a 19 settimane.',
    'sell-through: 62% → 55% (−7 pp)',
    'copertura: 14 settimane → 19 settimane (+35.7%)',
  ],
  [
    'Budget/Consuntivo: ricavi € 1,2 mln / € 1,05 mln, margine 64% / 61,5%.',
    'ricavi: € 1,2 mln → € 1,05 mln (−12.5%)',
    'margine: 64% → 61,5% (−2.5 pp)',
  ],
  ["Resi 11% contro l'8% dell'anno scorso, NPS 61 contro 72.", 'Resi: 8% → 11% (+3 pp)', 'NPS: 72 → 61 (−11 points)'],
  [
    'Ottobre: ingressi 12.450, conversione 14,2%. Novembre: ingressi 13.900, conversione 13,1%.',
    'ingressi: 12.450 → 13.900 (+11.6%)',
    'conversione: 14,2% → 13,1% (−1.1 pp)',
  ],
  [
    'Prima: errori 14, costo per ordine 4,10 €. Dopo: errori 9, costo per ordine 4,60 €.',
    'errori: 14 → 9 (−35.7%)',
    'costo per ordine: 4,10 € → 4,60 € (+12.2%)',
  ],
  ['AI24: venduto 62%. AI25: venduto 55%.', 'venduto: 62% → 55% (−7 pp)'],
];

/** What sets two periods against each other, and could be read in two ways or in none. */
const unread: [prompt: string, figure: string, ...metrics: string[]][] = [
  [
    'Sold in boutiques and on the site: €18m in year one, €26m in year two, €32m in each of years three to five.',
    '€18m',
  ],
  ['Last year: returns 8%. This year: returns 140.', '8%'],
  ['Conversion rose 2% to 14%.', '2%'],
  ['Lead time (days) 2023: 62, 2024: 55, 2025: 71. What happened?', '62'],
  ['Sell-through 62% → 55% → 71%.', '62%'],
  ['Returns were 8% in 2023, 11% in 2024 and 9% in 2025.', '8%'],
  ['FY23: opex €412m. FY24: opex €438m. FY25: opex €451m.', '€412m'],
  ['2023 / 2024 / 2025: returns 8% / 11% / 9%.', '8%'],
  ['We budgeted €1.2m and landed at €1.05m.', '€1.2m'],
  ['Labour cost 11.2% vs 10.4% budget vs 10.9% LY.', '11.2%'],
  ['The store made £310k in May and £280k in June, against £295k and £300k the year before.', '£310k'],
  ['¥1.2bn last year, ¥1.05bn this year.', '¥1.2bn'],
  ['The boutique sold 62% of the season last year and 55% this year.', '62%'],
  ['Sales fell 8% last year. This year they stand at 11%.', '8%'],
  ['Of 412 repairs last year, 40% came back; this year, of 530, it is 44%.', '40%'],
  ['Returns 8-11% last year, 12-14% this year.', '8-11%'],
  ['AOV 1,200 € → 950 €, returns 12,5 % → 14 %.', '1,200 €', 'returns: 12,5 % → 14 % (+1.5 pp)'],
  ['AOV €1.800 last year, €950 this year.', '€1.800'],
  ['Sales 1.2m → 950.', '1.2m'],
  ['Traffic 12.5.3 → 14.', '12.5.3'],
  ['Rate 5‰ → 7‰.', '5‰'],
  ['Shrink was <1% last year and is 1.4% this year.', '<1%'],
];

const silent: [why: string, prompt: string][] = [
  ['hours of the day', 'Between 10:00 and 12:00 the door is open; who stands at it?'],
  ['hours of the day', 'Opening 10:00 → 11:00.'],
  ['a fall by so much, and what it came to', 'Sales fell 8% to €1.1m.'],
  ['how far a figure moved', 'Average basket €1,240 (+6% vs LY).'],
  ['a step away from what others have', 'Conversion 12% (-2 pts vs the industry average).'],
  ['a step of something that is no score', 'The queue dropped 11 points to 61.'],
  ['the same in French', 'Les ventes reculent de 8 % à 1,1 M€.'],
  ['the same in German', 'Der Umsatz stieg um 5 % auf 1,1 Mio. €.'],
  [
    'two sentences that each say something of their own',
    'Last year the team had 8% of its clients in its book. This year the director wants 11% of revenue from them.',
  ],
  [
    'two periods of what was done, and figures of something else',
    'They were counted by hand last year and by tag this year: sales €45m and then €42m.',
  ],
  ['nothing on the other side', 'Returns 8% → n/a.'],
  ['days of a month', 'It began on 12 February and ended on 3 October.'],
];

describe('figures of two periods are read', () => {
  test.each(english)('in English: %s', (prompt, ...metrics) => expect(table(prompt)).toEqual(metrics));
  test.each(french)('in French: %s', (prompt, ...metrics) => expect(table(prompt)).toEqual(metrics));
  test.each(german)('in German: %s', (prompt, ...metrics) => expect(table(prompt)).toEqual(metrics));
  test.each(italian)('in Italian: %s', (prompt, ...metrics) => expect(table(prompt)).toEqual(metrics));

  test('no row comes with a complaint', () => {
    const complained = [...english, ...french, ...german, ...italian].filter(
      ([prompt]) => readMetrics(prompt).unread.length > 0,
    );
    expect(complained).toEqual([]);
  });
});

describe('figures that cannot be read with certainty', () => {
  test.each(unread)('are reported where they stand: %s', (prompt, figure, ...metrics) => {
    expect(readMetrics(prompt).unread).toEqual([{ at: prompt.indexOf(figure), text: figure }]);
    expect(table(prompt)).toEqual(metrics);
  });

  test.each(silent)('are no comparison, and no complaint is made: %s', (_why, prompt) => {
    expect(readMetrics(prompt)).toEqual({ metrics: [], unread: [] });
  });

  test('the text around tells how numbers are written', () => {
    const prompt = 'AOV €1.800 last year, €950 this year.';
    expect(readMetrics(prompt).metrics).toEqual([]);
    expect(readMetrics(prompt, 'Returns were 12,5 % and are 14,1 %.').metrics).toMatchObject([
      { name: 'AOV', change: '−47.2%', values: { before: 1800, after: 950 } },
    ]);
  });
});
