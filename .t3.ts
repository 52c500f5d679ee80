/** However a country writes its numbers: a row is right, or there is a complaint. */

import { readMetrics } from '/tmp/wt/paste/src/interview/metrics/metrics.ts';
import { readNumber, styleOf } from '/tmp/wt/paste/src/interview/metrics/numbers.ts';

interface Country {
  group: string;
  mark: string;
  money: (number: string) => string;
  prompt: (before: string, after: string) => string;
}

const english = (before: string, after: string) =>
  `What do you do? Last year: takings ${before}. This year: takings ${after}.`;
const countries: Record<string, Country> = {
  Britain: { group: ',', mark: '.', money: (number) => `£${number}`, prompt: english },
  Germany: {
    group: '.',
    mark: ',',
    money: (number) => `${number} €`,
    prompt: (before, after) => `Was tun Sie im Haus? Vorjahr: Umsatz ${before}. Dieses Jahr: Umsatz ${after}.`,
  },
  France: {
    group: '\u202f',
    mark: ',',
    money: (number) => `${number}\u00a0€`,
    prompt: (before, after) => `Le chiffre d’affaires est passé de ${before} à ${after} cette année.`,
  },
  Italy: {
    group: '.',
    mark: ',',
    money: (number) => `€ ${number}`,
    prompt: (before, after) => `Anno scorso: ricavi ${before}. Quest’anno: ricavi ${after}. Che cosa fa?`,
  },
  Switzerland: { group: '’', mark: '.', money: (number) => `CHF ${number}`, prompt: english },
  'a Milan office that writes English': { group: '.', mark: ',', money: (number) => `${number} €`, prompt: english },
  'a Paris slide in English': {
    group: ' ',
    mark: ',',
    money: (number) => `${number} EUR`,
    prompt: (a, b) => `Revenue ${b} vs ${a} LY.`,
  },
};

const written = (value: number, digits: number, { group, mark }: Country): string => {
  const [whole = '', decimals] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals ? `${grouped}${mark}${decimals}` : grouped;
};

const change = (before: number, after: number): string => {
  const size = Math.round((Math.abs(((after - before) / before) * 100) + Number.EPSILON) * 10) / 10;
  return `${size === 0 ? '' : after < before ? '−' : '+'}${size}%`;
};

/** Nobody writes money with three decimals. */


let n=0;
for (const [name, country] of Object.entries(countries)) for (let i=0;i<60000;i++) {
  const mk=()=>({value:1+Math.floor(Math.random()**3*9_999_998), digits: Math.floor(Math.random()*3)});
  const one=mk(), two=mk();
  const [before, after] = [one, two].map(({ value, digits }) => Number((value / 10 ** digits).toFixed(digits)));
  const [left, right] = [one, two].map(({ value, digits }) => country.money(written(value / 10 ** digits, digits, country)));
  const { metrics, unread } = readMetrics(country.prompt(left ?? '', right ?? ''));
  const ok = metrics.length===0 ? unread.length>0 : JSON.stringify(metrics.map(m=>m.change))===JSON.stringify([change(before??0, after??0)]);
  if(!ok && n++<8) console.log(name, country.prompt(left!, right!), JSON.stringify(metrics), JSON.stringify(unread), change(before!,after!));
}
