/** A job description → its sentences, each with what it is about, and its title. Only duties and requirements are matched. */

import { isCondition } from './conditions.ts';
import { cutSentences } from './cut-sentences.ts';
import { isAside, speaksOfHouse } from './of-house.ts';
import { isFurniture, withoutFurniture } from './page-furniture.ts';

export type SentenceKind = 'title' | 'house' | 'duty' | 'requirement' | 'terms';

export interface Sentence {
  text: string;
  kind: SentenceKind;
}

// Headings as employers write them: what stands below is of that kind until the next one.
const headings: readonly (readonly [SentenceKind, RegExp])[] = [
  [
    'duty',
    /^you(?:['’]ll| will| would)?(?: (?:do|own|be|be responsible for|be in charge of))?$|\b(?:responsibilit|accountabilit|duties|activities|what you(?:['’]ll|['’]d| will| would)? (?:do|be doing|own|lead|run)|your (?:mission|role|day|days|tasks?|challenge|contribution|job|work|week|scope)|how you will|you will be|charter|deliverables|objectives|mandate|assignment|job content|what it is|tasks|functions|focus areas|the role|about the (?:job|role|position)|role (?:overview|purpose|summary)|job (?:summary|purpose|description)|position (?:summary|overview)|key tasks?|main tasks?|day[- ]to[- ]day|scope|essential functions|what the job is|the job|your impact|mission|in this role|how you will|the work)\b/i,
  ],
  [
    'requirement',
    /\b(?:requirements?|qualifications?|your profile|profile|who you are|about you|you are|what you (?:bring|have|need)|skills|experience|must[- ]haves?|nice to have|what we(?:['’]re| are) looking for|you have|you bring|ideal candidate|competenc|what you(?:['’]ll| will) (?:bring|need))\b/i,
  ],
  [
    'terms',
    /\b(?:benefits|we offer|our offer|what you get|you (?:get|receive)|why (?:join|us|work)|what(?:['’]s| is) in it|perks|what you(?:['’]ll| will) (?:get|receive)|equal opportunit|diversity|inclusion|how to apply|compensation|salary|legal|privacy|package|accommodation|recruitment process)\b/i,
  ],
  [
    'house',
    /^(?:we|us)$|\b(?:about (?:us|the (?:company|house|brand|maison|group))|who we are|our values|life at|what we (?:believe|stand for|do)|our (?:story|house|company|values|maison|history|culture|purpose)|the (?:house|maison|company|brand)|company (?:overview|description))\b/i,
  ],
];

// Sentences that give themselves away wherever they stand.
const isTerms =
  /\b(?:equal opportunit\w*|regardless of|without regard to|race, |religion|sexual orientation|gender identity|disabilit\w*|reasonable accommodation|background check|right to work|privacy|personal data|salary|pay range|[$£€] ?\d[\d.,]*k? (?:per|an?) (?:hour|year|annum|month)|401|pension|health insurance|medical, dental|dental|holiday allowance|days of (?:annual )?(?:leave|holiday)|paid time off|staff discount|employee discount|product discount|discretionary bonus|apply (?:now|online|with|by)|send your cv|closing date|recruitment agenc\w*|e-?verify|visa sponsorship|successful candidates will be|we thank all|unsolicited|driving licen[cs]e|fluent|fluency in|bilingual|language skills|second language|french and english|location:|contract:|reports? to:|permanent contract|full[- ]time|part[- ]time)\b/i;
/** What is paid and given, in the words of several countries. */
const isBenefit =
  /\b(?:tickets? restaurant|mutuelle|13(?:e|th|ème) (?:mois|month)|rtt\b|intéressement|prime annuelle|meal vouchers?|lunch vouchers?|luncheon|welfare plan|corporate discount|(?:generous|brand|store|friends and family) discount|cycle to work|season ticket|life (?:assurance|insurance|cover)|private medical|medical cover|health ?care plan|pto\b|sick pay|parental leave|maternity pay|tuition|commuter|gym membership|employee assistance|company match|stock options|sign[- ]on bonus|annual bonus|performance bonus|% bonus|uniform (?:is )?(?:provided|allowance)|clothing allowance|product allowance|hybrid working|flexible working|home office days|ral\b|ccnl|tarif(?:vertrag)?|fair chance|ordinance|law \d|strict(?:est)? confidence|no agencies|not exhaustive|other duties (?:may|as)|e\.?o\.?e\.?|background checks?|drug[- ](?:free|test)|\d+ ?h(?:ours?)? (?:a|per) week|\/ ?h(?:our|r)?\b|an hour)|(?:^|\s)[$£€] ?\d[\d,.]*k? ?(?:-|–|to) ?[$£€]? ?\d/iu;
/** Who the boss is, and nothing else. */
const isOnlyLine =
  /^(?:(?:you(?:['’]d|['’]ll| will| would)?|the role|this role|this position|the position) reports?|reports|reporting) (?:directly )?(?:in)?to (?!.*\b(?:and|you|,) (?:run|lead|manage|own|will|oversee|coordinate|supervise|be)\b)[^;]{3,120}$/i;
/** A title stands in one of the first lines, and is short. */
const [mostTitleLines, longestTitle] = [4, 9];

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;
const bullet = /^[\s•●▪◦‣·*–—>-]+|^\d{1,2}[.)]\s+/;

/** Fewer words of duties than this, and what stands under a heading of the house was no house’s. */
const fewestOfDuties = 12;

/** The sentences of a description in their order; headings are left out. */
export function sentencesOf(text: string): Sentence[] {
  const sentences = readSections(text);
  const duties = sentences.filter(({ kind }) => kind === 'duty' || kind === 'requirement');
  if (duties.reduce((words, { text: duty }) => words + wordCount(duty), 0) >= fewestOfDuties) return sentences;
  return sentences.map((sentence) =>
    sentence.kind === 'house' && !speaksOfHouse(sentence.text) ? { ...sentence, kind: 'duty' } : sentence,
  );
}

function readSections(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let section: SentenceKind | null = null;
  const lines = linesOf(text);
  const titleAt = lines.slice(0, mostTitleLines).findIndex(isTitle);
  for (const [place, line] of lines.entries()) {
    if (section === null && place < mostTitleLines && isTitle(line)) {
      sentences.push({ text: line, kind: 'title' });
      continue;
    }
    if (place <= Math.max(0, titleAt) && isNameOrPlace(line)) {
      sentences.push({ text: line, kind: 'terms' });
      continue;
    }
    const heading = headingOf(line, lines[place + 1]);
    if (heading) section = heading.kind;
    if (heading?.rest === '') continue;
    for (const part of partsOf(heading?.rest ?? line))
      sentences.push({ text: part, kind: kindOf(part, section, isBullet(line)) });
    // “Who we are: a house of 150 years.” ends with its line; the lines below it have another subject.
    if (heading && (section === 'house' || section === 'terms')) section = null;
  }
  return sentences;
}

const isBullet = (line: string): boolean => bullet.test(line);

/** Its lines without marks of emphasis, and without what a job board or a mail puts around them. */
const linesOf = (text: string): string[] =>
  withoutFurniture(
    text
      .split(/\r\n?|\n/)
      .map((raw) =>
        raw
          .replaceAll(/[\u00a0\u202f]/g, ' ')
          .replaceAll(/\*\*|__|^#+\s*/g, '')
          .trim(),
      )
      .filter(Boolean),
  );

/** “Maison Aubry, Geneva”: of the house or the place, and no sentence. */
const isNameOrPlace = (line: string): boolean =>
  wordCount(line) <= 6 &&
  !/[.!?;:]$/.test(line) &&
  !isBullet(line) &&
  !isAddress.test(line) &&
  headingOf(line) === null;

// The last word of a title, or of its part before a comma, a dash or a bracket.
const occupation =
  /(?:manager|buyer|planner|controller|coordinator|co-ordinator|associate|director|officer|runner|holder|analyst|assistant|specialist|supervisor|clerk|administrator|executive|merchandiser|chief|head|lead|leader|operative|handler|keeper|advis[eo]r|engineer|designer|nurse|teacher|accountant|responsable|directeur|directrice|responsabile|direttore)\b/i;

/** The line that names the job. */
export function isTitle(line: string): boolean {
  if (/^(?:job title|position|role|title|job|vacancy)\s*[:–-]/i.test(line)) return wordCount(line) <= longestTitle + 2;
  // “(maternity cover, 9 months)” is no part of it.
  const bare = line.replace(/\s*\([^)]*\)/g, '').trim();
  if (/^[•●▪◦‣·*–-]/.test(line) || /[.!?;:]$/.test(bare) || wordCount(bare) > longestTitle) return false;
  return bare.split(/[,–—(|/]|\s-\s/).some((part) => occupation.test(part.trim())) && !isAddress.test(line);
}

// It speaks to the reader or of the work, and names no job.
const isAddress =
  /^(?:you|your|we|the|our|as|if|do|does|who|when|where|each|in|for|from|at|with|to|between|next to|lead|manage|support|assist|report|reports|work|coordinate|join|hi|hello|love|no|since|founded|this|it|a|an)\b/i;

/**
 * A short line that says what comes next; what stands behind its colon is its first sentence. One in words that nobody
 * foresaw is a heading all the same where it ends with a colon or bullets follow: what stands below is taken for duties.
 */
function headingOf(line: string, next = ''): { kind: SentenceKind | null; rest: string } | null {
  if (isBullet(line)) return null;
  const [head = '', ...others] = line.split(/:\s*/);
  const rest = others.join(': ');
  if (wordCount(head) > 6 || /[.!;,]$/.test(head)) return null;
  const hasColon = others.length > 0;
  const found = hasColon || wordCount(head) <= 5 ? headings.find(([, wording]) => wording.test(head)) : undefined;
  if (found) return { kind: found[0], rest };
  return rest === '' && (hasColon || isBullet(next) || isInCapitals(line) || isTableHead(line))
    ? { kind: null, rest }
    : null;
}

const isInCapitals = (line: string): boolean => /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
/** “Area | Accountability | KPI”: the first row of a table. */
const isTableHead = (line: string): boolean =>
  /\t|\|/.test(line) && line.split(/\t+|\|/).every((cell) => wordCount(cell) <= 2 && !/\d/.test(cell));

const partsOf = (line: string): string[] =>
  cutSentences(line.replace(bullet, ''))
    .map((part) =>
      part
        .replace(bullet, '')
        .replace(/[;.,\s]+$/, '')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part));

function kindOf(text: string, section: SentenceKind | null, isItem: boolean): SentenceKind {
  if (isTerms.test(text) || isBenefit.test(text) || isFurniture(text) || isOnlyLine.test(text)) return 'terms';
  if (speaksOfHouse(text)) return 'house';
  if (isAside(text)) return 'terms';
  if (isProfile.test(text) && isCondition(text)) return 'requirement';
  // A house that speaks of itself has no list of things to do, and does not say “you”.
  if (section === 'house' && (/^you\b/i.test(text) || (isItem && wordCount(text) > 3))) return 'duty';
  return section ?? 'duty';
}

const isProfile = /^you (?:have|bring|are|speak|know|hold|possess|master|come with)\b/i;

/** Where a title is said, with what it is called; the titles of the boss, of reports and of colleagues are not meant. */
const ways: readonly RegExp[] = [
  /^(?:job title|position|role|title|job|vacancy)\s*[:–-]\s*(.+)$/i,
  /\b(?:looking for|seeking|seeks|hiring|recruiting|recruit|need|appoint|search for|searching for|join us as|joining as|opportunity for|opening for|as (?:our|the|a|an)(?: new)?|role of|position of)\s+(?:an? |our |the |its |their )?(?:new |next |experienced |dynamic |passionate |motivated |talented |exceptional |senior )*([^,.;:]{3,70})/i,
];
const others =
  /\b(?:report(?:s|ing)? (?:to|into)|(?:work(?:s|ing)?|partner(?:s|ing)?|liais\w+|alongside|closely|collaborat\w+) (?:closely )?with|support(?:s|ing)? the|assist(?:s|ing)? the|under the|deputise for)\b.*$/i;

/** What the description seems to call the job, the likeliest first. */
export function titlesOf(text: string): string[] {
  const lines = linesOf(text);
  const titles: string[] = [];
  for (const [place, line] of lines.entries()) {
    const [head = ''] = withoutOthers(line).split(/[.!?](?:\s|$)/);
    if (place < mostTitleLines && wordCount(head) <= longestTitle && !isAddress.test(head) && !isBullet(line))
      titles.push(head, ...turned(head));
    for (const way of ways) {
      const said = way.exec(withoutOthers(line))?.[1];
      if (said) titles.push(said);
    }
  }
  return titles;
}

/** “Director, Retail Operations” is a retail operations director. */
function turned(title: string): string[] {
  const [, last, first] = /^([\p{L}-]+(?: vice president)?)\s*(?:,|\s[–-]|\bof\b)\s*([^,–(|-]+)/u.exec(title) ?? [];
  return last !== undefined && first !== undefined && occupation.test(last) ? [`${first.trim()} ${last}`] : [];
}

/** The line without the people it names as boss, reports or colleagues. */
export const withoutOthers = (line: string): string => line.replace(others, '');

const denied =
  /\byou (?:do not|don['’]t|will not|won['’]t|would not|never)\b[^,;.]*?(?=[,;.]| and | but |$)|\b(?:nobody|no one|no team|no people) to \w+|\b(?:no|without|not an?) (?:(?:sales|selling|personal|individual|own) )+(?:targets?|role|job|position)\b/gi;

/** The line without what it says that the job is not: “you do not sell”. */
export const withoutDenied = (line: string): string => line.replace(denied, '');
