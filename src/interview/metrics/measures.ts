/** What figures count and cost, as data: currencies, multipliers, units. Another wording is another entry of a row. */

/** Signs may touch the number; codes and words stand beside it. A sign and a code of one row mean the same. */
export const currencies: readonly { key: string; signs: readonly string[]; words: readonly string[] }[] = [
  { key: 'EUR', signs: ['€'], words: ['EUR', 'Euros?', 'euros?', 'Eur'] },
  { key: 'USD', signs: ['US\\$', '\\$'], words: ['USD', 'US-Dollar', 'dollars?', 'dollari'] },
  { key: 'GBP', signs: ['£'], words: ['GBP', 'pounds?'] },
  { key: 'CHF', signs: ['SFr\\.?', 'sFr\\.?', 'Fr\\.'], words: ['CHF', 'Franken', 'francs?', 'franchi'] },
  { key: 'JPY', signs: ['¥', '￥'], words: ['JPY', 'yen'] },
  { key: 'CNY', signs: ['CN¥', 'RMB¥'], words: ['CNY', 'RMB', 'yuan'] },
  { key: 'HKD', signs: ['HK\\$'], words: ['HKD'] },
  { key: 'SGD', signs: ['S\\$'], words: ['SGD'] },
  { key: 'AUD', signs: ['A\\$', 'AU\\$'], words: ['AUD'] },
  { key: 'CAD', signs: ['C\\$', 'CA\\$'], words: ['CAD'] },
  { key: 'AED', signs: ['Dhs?\\.?'], words: ['AED', 'dirhams?'] },
  { key: 'SAR', signs: [], words: ['SAR'] },
  { key: 'QAR', signs: [], words: ['QAR'] },
  { key: 'KWD', signs: [], words: ['KWD'] },
  { key: 'INR', signs: ['₹', 'Rs\\.?'], words: ['INR', 'rupees?'] },
  { key: 'KRW', signs: ['₩'], words: ['KRW'] },
  { key: 'THB', signs: ['฿'], words: ['THB', 'baht'] },
  { key: 'kr', signs: ['kr\\.?', 'Kr\\.?'], words: [] },
  { key: 'DKK', signs: [], words: ['DKK'] },
  { key: 'SEK', signs: [], words: ['SEK'] },
  { key: 'NOK', signs: [], words: ['NOK'] },
  { key: 'PLN', signs: ['zł'], words: ['PLN'] },
  { key: 'CZK', signs: ['Kč'], words: ['CZK'] },
  { key: 'TRY', signs: ['₺'], words: ['TRY'] },
  { key: 'RUB', signs: ['₽'], words: ['RUB'] },
  { key: 'BRL', signs: ['R\\$'], words: ['BRL'] },
  { key: 'MXN', signs: [], words: ['MXN'] },
];

/** Multipliers. `letters` touch the number or stand before a currency ("450 k€"); `money` letters only do the latter. */
export const scales: readonly { factor: number; words: string; letters: string; money?: string }[] = [
  { factor: 1e3, words: 'thousand|thsd|Tsd\\.?|tsd\\.?|Tausend|tausend|mila|mille', letters: 'kK', money: 'T' },
  {
    factor: 1e6,
    words: 'millions?|mn|mio\\.?|Mio\\.?|mln|MM|Millionen|Million|milioni|milione|Millions?',
    letters: 'mM',
  },
  {
    factor: 1e9,
    words: 'billion|bn|bln|Mrd\\.?|mrd\\.?|Mds?|mld|Mld|milliards?|Milliarden?|miliardi|miliardo',
    letters: 'B',
    money: 'b',
  },
  { factor: 1e5, words: 'lakhs?', letters: '' },
  { factor: 1e7, words: 'crores?|Cr', letters: '' },
];

/** Shares of a hundred. */
export const percentWords = 'per cent|percent|pct|Prozent|pour cent|per cento|prozent|v\\.H\\.';

/** What is counted; a row’s first word is how the others are understood. */
export const units: readonly (readonly [key: string, words: string])[] = [
  ['pp', 'pp|ppts?|ppt|percentage points?|Prozentpunkten?|points de pourcentage|punti percentuali|PP'],
  ['bps', 'bps?|basis points?|Basispunkten?|Basispunkte|points? de base|punti base|pb'],
  ['point', 'points?|pts?|Punkten?|Punkte|punti|punto|stars?|étoiles?|Sternen?|stelle'],
  ['second', 'seconds?|secs?|Sekunden?|secondes?|secondi'],
  ['minute', 'minutes?|mins?|Minuten?|minuti|Min\\.'],
  ['hour', 'hours?|hrs?|h|Stunden?|Std\\.?|heures?|ore'],
  ['day', 'days?|d|Tagen?|Tage|jours?|giorni|giorno|gg'],
  ['week', 'weeks?|wks?|w|Wochen?|Wo\\.|semaines?|sem\\.?|settimane|settimana|sett\\.'],
  ['month', 'months?|Monaten?|Monate|mois|mesi|mese'],
  ['year', 'years?|yrs?|Jahren?|Jahre|ans|années?|anni|anno'],
  ['piece', 'pieces?|pcs?|Stücke?|Stk\\.?|pièces?|pezzi|pezzo|pz'],
  ['unit', 'units?|Einheiten|unités?|unità'],
  ['item', 'items?|Artikeln?|articles?|articoli'],
  ['order', 'orders?|Bestellungen|commandes?|ordini'],
  ['client', 'clients?|Kunden|Kundinnen|clienti'],
  ['customer', 'customers?'],
  ['turn', 'turns?|times|fois|mal|volte'],
  ['metre', 'm|metres?|meters?|Meter|mètres?|metri'],
  ['km', 'km'],
  ['kg', 'kg'],
  ['tonne', 'tonnes?|tons?|t'],
  ...(
    'line parcel carton pallet visit visitor appointment transaction return store boutique door SKU style ticket call claim error bag watch ring pair'.split(
      ' ',
    ) as string[]
  ).map((word) => [word, word === 'watch' ? 'watch(?:es)?' : `${word}s?`] as const),
  ['staff', 'staff'],
  ['people', 'people'],
];
