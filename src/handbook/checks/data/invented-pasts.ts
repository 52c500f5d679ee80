/** Wordings that tell of a past, and what tells that they do not: patterns over one clause of a purpose. */

const count =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';

export const pasts: string[] = [
  // “Fourteen years on one kind of floor”, “three years at a forwarder”
  `\\b${count}(?:\\s\\p{L}+)? (?:years|seasons|decades)\\b(?! (?:ahead|from now|later|out))`,
  // “who has spent her working life”, “has worked her way up”
  "\\b(?:who[’']s|who has|has) (?:spent|worked|climbed|risen|moved from|come from|grown from|joined|served)\\b",
  '\\b(?:who|she|he) (?:began|started out|grew up|rose|trained)\\b',
  '\\b(?:began|started|trained|served) as (?:an? |the )',
  '\\b(?:after|since) (?:a|her|his|the) (?:career|youth|childhood|apprenticeship)\\b',
  // “from books to watches”: a path told as if it were the reader’s
  '\\b(?:her|his) (?:path|career|first job|last job|apprenticeship|years)\\b',
];

/** A clause that says which answer fails may describe one. */
export const failing = '\\b(?:fails?|sinks?|loses?|is not enough|isn’t enough|won’t do)\\b';
