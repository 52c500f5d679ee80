/** How answers end: each kind with what tells it in the last sentence, and how many of a hundred may end so. */

export interface EndingKind {
  title: string;
  /** Any of them in the last sentence; the first kind that has one is the sentence’s. */
  patterns: string[];
  /** Of a hundred answers of the handbook, and of a role; a mould shows where most answers are cast in it. */
  atMost: { inHandbook: number; inRole: number };
}

const figure =
  '(?:[$£€¥]?\\d[\\d.,]*\\s?%?|(?:a |an |one |two )?(?:half|third|quarter|fifth|tenth)|[a-z]+(?:-[a-z]+)?)';

export const endingKinds: EndingKind[] = [
  {
    title: 'a confessed remainder or loss',
    patterns: [
      // what the speaker lacks
      "\\b(?:What|The \\p{L}+) (?:I|we|nobody)(?: still)?(?:[’']ve| has)? ?(?:haven[’']t|hasn[’']t|never|not|still don[’']t|don[’']t know|can[’']t|couldn[’']t|lack|has (?:told|handed))",
      "\\b(?:I|we)(?:[’']ve| have) (?:still )?never\\b",
      "\\bI(?:[’']m| am) (?:still )?(?:slow|slower|weaker|worse|bad|not good|too slow|learning)\\b",
      '\\bI still (?:forget|lose|run|talk|catch|get it)\\b',
      "\\b(?:I|we)(?: still| really)? (?:can[’']t|couldn[’']t|failed|missed|lose|lost|regret|misjudged)\\b(?! sleep)",
      '\\bI (?:may be|might be|was|had been) wrong\\b',
      "\\bI (?:should|could)(?:[’']ve| have)\\b",
      '\\bwant to learn the rest\\b',
      // what the case left
      '\\bnever (?:came back|got it|found|learnt|solved|explained|returned|heard)\\b',
      '\\bstill (?:missing|unexplained|unsolved|unproven|in a warehouse|(?:thinks|says|believes)\\b)',
      '\\bcost (?:me|us|the (?:house|boutique|company))\\b',
      '(?<!\\bwhat )\\b(?:was|were|is|are) (?:lost|late)\\b',
      '\\b(?:I|we|\\p{L}{4,}) lost (?:an?|the|one|two|three|about|some|half|that) ',
      '^(?:\\p{L}+ )?(?:\\p{L}+ )?(?:was|were) left\\b(?! (?:to|over by|out))',
      "^The (?:rest|others?|second|third|last|remaining)(?: \\p{L}+)? (?:failed|stayed|remained?|never|didn[’']t|hasn[’']t|haven[’']t|is still|are still)\\b",
      '\\b(?:remains?|remained) (?:open|unexplained|unsolved)\\b',
      '\\breported the missing\\b|\\bexcept in\\b|\\bnot all of\\b',
    ],
    atMost: { inHandbook: 10, inRole: 20 },
  },
  {
    title: 'a quotation',
    patterns: ['[”"][.!?]?$'],
    atMost: { inHandbook: 12, inRole: 25 },
  },
  {
    title: 'a figure before and after',
    patterns: [
      `\\bfrom (?:about |some |nearly )?${figure}(?: [\\p{L}’']+){0,5} to (?:about |some |nearly |under |over )?(?:[$£€¥]?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|none|nothing|a (?:half|third|quarter|fifth))`,
      '\\b(?:against|after|instead of|not) (?:[$£€¥]?\\d[\\d.,]*\\s?%?)[^\\d]*$',
      '\\b(?:the year|a year|the season) before\\b',
      '\\b(?:doubled|halved|trebled)\\b',
    ],
    atMost: { inHandbook: 12, inRole: 25 },
  },
  {
    title: 'nobody, none or nothing',
    patterns: ['\\b(?:nobody|none|nothing|no one|not one|never)\\b[^,;:]*$'],
    atMost: { inHandbook: 15, inRole: 25 },
  },
  {
    title: 'what is so since then',
    patterns: [
      '\\b(?:since then|ever since|from then on|from that day|to this day|these days|nowadays|by now)\\b',
      '(?:^|[,;] |\\b(?:and|I|we|they|he|she|it|’s|’ve|’re|is|are|has|have|that|which) )(?:now|still|since)\\b',
      '\\bnow[.,;]|\\bnow$',
    ],
    atMost: { inHandbook: 20, inRole: 35 },
  },
];
