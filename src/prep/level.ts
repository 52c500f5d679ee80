/** The level that a description speaks of: in head count, doors, budget, the reporting line and years, never in its verbs. */
import type { Level } from '../handbook/handbook.ts';

const levels: readonly Level[] = ['entry', 'specialist', 'manager', 'director', 'executive'];

/** From 0 to 4. */
export const rankOf = (level: Level): number => levels.indexOf(level);

interface Sign {
  wording: RegExp;
  rank: number | ((figure: number) => number);
}

const steps =
  (...bounds: number[]) =>
  (figure: number) => {
    const place = bounds.findIndex((bound) => figure < bound);
    return place < 0 ? bounds.length : place;
  };

const numberWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
]);
/** A figure, or a number in words. */
const count = `(\\d[\\d,]*|${[...numberWords, ...tens.keys()].join('|')})`;
const toNumber = (text: string): number => {
  const word = text.toLowerCase();
  const place = numberWords.indexOf(word);
  return place >= 0 ? place + 2 : (tens.get(word) ?? Number(text.replaceAll(',', '')));
};
const byHeads = (figure: number): number => [1.6, 2, 2.3, 3, 4][steps(3, 40, 80, 600)(figure)] ?? 2;
const leads = '(?:lead|manage|supervise|coach|head|direct|run|guide|coordinate|develop)\\w*';

const signs: Sign[] = [
  {
    wording: new RegExp(
      `\\b(?:${leads} (?:\\w+ ){0,3}?${count} (?:\\w+ ){0,3}(?:directors|presidents|vps|operations managers|country managers|regional managers)|through \\w+ regional vps)\\b`,
      'i',
    ),
    rank: 3.4,
  },
  {
    wording: /\b(?:number two|right hand) (?:of|for|to) the (?:ceo|chief executive|owner)|\bceo['’]s number two\b/i,
    rank: 4,
  },
  {
    wording: new RegExp(
      `\\b${leads} (?:an? )?(?:team of )?(?:about |up to |over )?${count} (?:[\\w-]+ ){0,2}(?!directors)[a-z]+s\\b`,
      'i',
    ),
    rank: byHeads,
  },
  { wording: new RegExp(`\\b${count} (?:[\\w-]+ ){1,3}report to you\\b`, 'i'), rank: byHeads },
  {
    wording:
      /\breport(?:s|ing)? (?:directly )?(?:to|into) (?:the |our )?(?:group )?(?:ceo|chief executive|president|board|chairman)\b/i,
    rank: 4,
  },
  {
    wording:
      /\b(?:member of the (?:executive|management) committee|executive committee|board of directors|c-suite|chief executive)\b/i,
    rank: 4,
  },
  {
    wording:
      /\breport(?:s|ing)? (?:directly )?(?:to|into) (?:the |our )?(?:coo|cro|cmo|chief|vice president|vp|svp|evp|managing director)\b/i,
    rank: 3,
  },
  { wording: /\breport(?:s|ing)? (?:directly )?(?:to|into) (?:the |our )?(?:[\w-]+ ){0,3}director\b/i, rank: 2 },
  {
    wording:
      /\breport(?:s|ing)? (?:directly )?(?:to|into) (?:the |our )?(?:[\w-]+ ){0,3}(?:buyer|supervisor|team leader|controller|stock manager|stockroom manager)\b/i,
    rank: 0.4,
  },
  { wording: /\breport(?:s|ing)? (?:directly )?(?:to|into) (?:the |our )?(?:[\w-]+ ){0,3}manager\b/i, rank: 0.9 },
  {
    wording:
      /\b(?:no (?:previous |prior )?experience|first job|school leaver|entry[- ]level|training (?:is )?(?:given|provided)|internship|intern\b|trainee)/i,
    rank: 0,
  },
  {
    wording: new RegExp(
      `(?<!\\bin an? )\\b(?:team|department|staff) of (?:about |around |some |over |up to )?${count}\\b`,
      'i',
    ),
    rank: byHeads,
  },
  {
    wording: new RegExp(
      `\\b${count}\\+? (?:direct reports|people|employees|colleagues|operatives|associates|persons)\\b`,
      'i',
    ),
    rank: byHeads,
  },
  {
    wording: new RegExp(`\\b${count}\\+? (?:\\w+ )?(?:doors|boutiques|stores|shops)\\b`, 'i'),
    rank: (figure) => [1.5, 2, 3, 3.7][steps(8, 20, 150)(figure)] ?? 2,
  },
  {
    wording: /\b(\d{1,2})\s?(?:\+|or more|to \d+|-\s?\d+|–\s?\d+)?\s*years/i,
    rank: (figure) => [0.5, 1, 2, 3, 4][steps(2, 4, 9, 15)(figure)] ?? 2,
  },
];

/** The mean of what is said, from 0 (entry) to 4 (executive), and how much is said; null where nothing is. */
export function levelOf(lines: readonly string[]): { rank: number; said: number } | null {
  const found = lines.flatMap((line) =>
    signs.flatMap(({ wording, rank }) => {
      const match = wording.exec(line);
      if (!match) return [];
      const figure = toNumber(match[1] ?? '');
      return Number.isNaN(figure) && typeof rank !== 'number' ? [] : [typeof rank === 'number' ? rank : rank(figure)];
    }),
  );
  if (found.length === 0) return null;
  return { rank: found.reduce((sum, rank) => sum + rank, 0) / found.length, said: found.length };
}
