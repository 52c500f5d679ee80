/** The headings of all layouts, as data, in the languages that are read. A heading stands alone on its line. */
import type { Layout } from './interview.ts';
import { allWordings, type Wordings } from './languages.ts';
import { wordKey } from './marks.ts';
import { firstWordOf } from './words.ts';

export type Section =
  | 'list'
  | 'menu'
  | 'lookFor'
  | 'behavioural'
  | 'concepts'
  | 'drills'
  | 'smartQuestions'
  | 'related'
  | 'sources'
  | 'advertisement'
  | 'advice';

interface HeadingRow {
  section: Section;
  /** The first English wording is the layout’s own, which messages show. British and American spelling are made alike. */
  wordings: Wordings;
  layouts: Layout[];
  /** Whether a text of the layout that lacks it deserves a word. */
  expected: boolean;
}

const headingRows: HeadingRow[] = [
  {
    section: 'list',
    wordings: {
      en: [
        'Interview Questions',
        'Questions',
        'The questions',
        'List of questions',
        'Interview questions and answers',
        'Questions and answers',
        'Question list',
        'Interview questions list',
        'Questions to prepare',
        'Questions to prepare for',
      ],
      fr: [
        'Questions d’entretien',
        'Les questions',
        'Liste des questions',
        'Questions et réponses',
        'Questions d’entretien et réponses',
      ],
      de: [
        'Interviewfragen',
        'Fragen',
        'Die Fragen',
        'Fragen und Antworten',
        'Interviewfragen und Antworten',
        'Liste der Fragen',
        'Fragen im Vorstellungsgespräch',
      ],
      it: [
        'Domande di colloquio',
        'Domande',
        'Le domande',
        'Elenco delle domande',
        'Domande e risposte',
        'Domande di colloquio e risposte',
      ],
    },
    layouts: ['guide'],
    expected: false,
  },
  {
    section: 'menu',
    wordings: {
      en: ['Luxury Retail Roles', 'Luxury roles', 'All roles', 'Retail roles', 'Browse roles', 'Other roles'],
      fr: ['Tous les rôles', 'Tous les métiers', 'Métiers du luxe'],
      de: ['Alle Rollen', 'Rollen im Luxushandel'],
      it: ['Tutti i ruoli', 'Ruoli del lusso'],
    },
    layouts: ['guide'],
    expected: false,
  },
  {
    section: 'related',
    wordings: {
      en: [
        'Related guides',
        'Related interview guides',
        'Continue your preparation with these related interview guides',
      ],
      fr: ['Guides associés', 'Guides liés'],
      de: ['Verwandte Leitfäden', 'Ähnliche Leitfäden'],
      it: ['Guide collegate', 'Guide correlate'],
    },
    layouts: ['guide'],
    expected: true,
  },
  {
    section: 'lookFor',
    wordings: {
      en: [
        'What interviewers look for',
        'What interviewers are looking for',
        'What the interviewer looks for',
        'What the interviewers look for',
        'What they look for',
        'What interviewers want',
        'What recruiters look for',
        'What hiring managers look for',
      ],
      fr: [
        'Ce que recherchent les recruteurs',
        'Ce que les recruteurs recherchent',
        'Ce que cherchent les recruteurs',
        'Ce qu’attendent les recruteurs',
        'Ce que le recruteur recherche',
      ],
      de: [
        'Worauf Interviewer achten',
        'Worauf Personaler achten',
        'Was Interviewer suchen',
        'Worauf es Interviewern ankommt',
        'Worauf Recruiter achten',
      ],
      it: [
        'Cosa cercano i selezionatori',
        'Che cosa cercano i selezionatori',
        'Cosa cercano i recruiter',
        'Cosa cerca il selezionatore',
      ],
    },
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'behavioural',
    wordings: {
      en: [
        'Behavioural questions to expect',
        'Behavioural questions',
        'Behavioural interview questions',
        'Behavioural questions you can expect',
        'Questions to expect',
      ],
      fr: [
        'Questions comportementales',
        'Questions comportementales à prévoir',
        'Questions comportementales à attendre',
        'Questions de comportement',
      ],
      de: ['Verhaltensfragen', 'Verhaltensbezogene Fragen', 'Zu erwartende Verhaltensfragen', 'Fragen zum Verhalten'],
      it: ['Domande comportamentali', 'Domande comportamentali da aspettarsi', 'Domande sul comportamento'],
    },
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'concepts',
    wordings: {
      en: [
        'Technical concepts to master',
        'Technical concepts',
        'Technical concepts to know',
        'Concepts to master',
        'Concepts',
        'Key concepts',
        'Key terms',
        'Glossary',
        'Terms to know',
      ],
      fr: [
        'Concepts techniques',
        'Concepts techniques à maîtriser',
        'Notions techniques',
        'Concepts clés',
        'Glossaire',
        'Notions à maîtriser',
      ],
      de: [
        'Fachbegriffe',
        'Technische Konzepte',
        'Wichtige Fachbegriffe',
        'Fachbegriffe zum Beherrschen',
        'Glossar',
        'Schlüsselbegriffe',
      ],
      it: [
        'Concetti tecnici',
        'Concetti tecnici da conoscere',
        'Concetti tecnici da padroneggiare',
        'Concetti chiave',
        'Glossario',
      ],
    },
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'drills',
    wordings: {
      en: [
        'Practical drills',
        'Drills',
        'Practice drills',
        'Case drills',
        'Practical exercises',
        'Case exercises',
        'Case studies',
      ],
      fr: ['Exercices pratiques', 'Exercices', 'Cas pratiques', 'Études de cas'],
      de: ['Praktische Aufgaben', 'Übungsaufgaben', 'Praktische Übungen', 'Übungen', 'Fallaufgaben', 'Fallbeispiele'],
      it: ['Esercizi pratici', 'Esercizi', 'Casi pratici', 'Esercitazioni pratiche'],
    },
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'smartQuestions',
    wordings: {
      en: [
        'Smart-question anchors',
        'Smart questions',
        'Smart questions to ask',
        'Questions to ask',
        'Smart question anchors to use',
        'Questions to ask the interviewer',
        'Questions to ask your interviewer',
        'Questions you can ask',
      ],
      fr: ['Questions à poser', 'Questions à poser au recruteur', 'Vos questions au recruteur'],
      de: ['Fragen an das Haus', 'Fragen an den Interviewer', 'Ihre Fragen an das Haus', 'Eigene Fragen', 'Rückfragen'],
      it: [
        'Domande da porre',
        'Domande da fare',
        'Domande da porre al selezionatore',
        'Domande da fare al selezionatore',
      ],
    },
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'related',
    wordings: {
      en: ['Related roles'],
      fr: ['Rôles associés', 'Rôles liés', 'Métiers associés', 'Postes associés', 'Métiers proches'],
      de: ['Verwandte Rollen', 'Ähnliche Rollen', 'Verwandte Berufe', 'Verwandte Positionen'],
      it: ['Ruoli collegati', 'Ruoli correlati', 'Ruoli affini', 'Ruoli associati'],
    },
    layouts: ['brief'],
    expected: true,
  },
  {
    section: 'sources',
    wordings: {
      en: ['Sourced from', 'Sources', 'Source', 'References'],
      fr: ['Références'],
      de: ['Quellen', 'Quelle'],
      it: ['Fonti', 'Fonte'],
    },
    layouts: ['brief'],
    expected: false,
  },
  {
    section: 'advertisement',
    wordings: { en: ['Ready to Generate Your Own Prep?', 'Generate your own prep', 'Ready to generate your prep'] },
    layouts: ['brief'],
    expected: false,
  },
];

// A number before the heading, a count in brackets behind it, and American spelling make no difference.
const headingKey = (text: string) =>
  wordKey(
    text

      .replace(/^\s*checklist\s?[:–-]\s*/i, '')
      .replace(/^\s*(?:part|section|partie|teil|parte)?\s*(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[.):–-]+\s+/i, '')
      .replace(/\s*\(\d{1,3}\)/, '')
      .replace(/behavior/gi, 'behaviour'),
  );

/**
 * What people call the parts in notes of their own. Each is a common word, or heads a group of questions elsewhere: it
 * counts only where it stands as a heading, once, in a text that has several of the parts (settle.ts).
 */
const shortHeadings: [Section, Wordings][] = [
  [
    'lookFor',
    {
      en: ['Look for', 'Looking for', 'They look for', 'They want', 'What they want'],
      fr: ['Attendu', 'Ils cherchent', 'Ce qu’ils cherchent'],
      de: ['Gesucht', 'Sie suchen', 'Was sie suchen'],
      it: ['Cercano', 'Cosa cercano'],
    },
  ],
  [
    'behavioural',
    {
      en: ['Behavioural', 'Behaviour', 'Stories', 'STAR questions', 'STAR'],
      fr: ['Comportement', 'Comportemental', 'Comportementales'],
      de: ['Verhalten'],
      it: ['Comportamento', 'Comportamentali'],
    },
  ],
  [
    'concepts',
    {
      en: ['Terms', 'Vocabulary', 'Vocab', 'Definitions'],
      fr: ['Vocabulaire', 'Notions', 'Termes', 'Définitions'],
      de: ['Begriffe', 'Vokabeln', 'Definitionen'],
      it: ['Termini', 'Vocabolario', 'Nozioni', 'Definizioni'],
    },
  ],
  [
    'drills',
    {
      en: ['Cases', 'Case', 'Exercises', 'Numbers'],
      fr: ['Cas', 'Chiffres'],
      de: ['Fälle', 'Aufgaben', 'Zahlen'],
      it: ['Casi', 'Numeri'],
    },
  ],
  [
    'smartQuestions',
    {
      en: ['Ask them', 'Ask', 'To ask', 'My questions', 'Questions for them', 'Questions from me'],
      fr: ['Mes questions', 'À demander', 'Demander'],
      de: ['Meine Fragen', 'Nachfragen', 'Fragen an sie'],
      it: ['Da chiedere', 'Le mie domande', 'Chiedere'],
    },
  ],
];

const byKey = new Map(
  headingRows.flatMap((row) => allWordings(row.wordings).map((wording) => [headingKey(wording), row] as const)),
);

/** What pages say around the questions and after them: no part of an interview. The pattern must fit the whole heading. */
const adviceRows: RegExp[] = [
  /^(?:\d+ |more |our |final |quick |top |expert |bonus |some |additional |general )*(?:interview |preparation |interviewing |pro |practice )*(?:tips|advice|checklist)\b(?: (?:for|on|to|before|from) .{1,60})?$/,
  /^(?:how to (?:prepare|ace|succeed|stand out|answer|dress|use|impress)|before (?:you go|your interview|the interview)|what to (?:wear|bring|expect|do)|on the day|the day of|after the interview|during the interview|preparing for)\b.{0,70}$/,
  /^(?:conclusion|final (?:thoughts|words|notes?)|summary|wrap up|wrapping up|key takeaways?|takeaways?|in conclusion|the bottom line|bottom line|next steps|further reading|resources|additional resources|introduction|overview|about the author|about us|about this guide|about the role|job description|disclaimer|frequently asked questions|faqs?|common mistakes(?: to avoid)?|mistakes to avoid|red flags to avoid|salary|key skills|skills to highlight|what is an? .{1,60}|what does an? .{1,60} do|why (?:hire|choose) .{1,50})$/,
  /^(?:related (?:articles?|posts?|content|reading|links|searches|resources)|you (?:may|might) also (?:like|enjoy)|read (?:also|next|more)|see also|more (?:articles?|interview questions|guides|like this|from .{1,40})|recommended(?: for you| reading)?|popular (?:posts|articles|searches)|explore more|people also (?:ask|search for)|comments|leave a (?:comment|reply)|similar (?:jobs|questions|articles)|latest (?:posts|articles|jobs))\b.{0,40}$/,
  /^(?:(?:\d+ |nos |quelques |derniers )*conseils?\b.{0,70}|comment (?:se preparer|preparer|repondre|reussir)\b.{0,60}|conclusion|en resume|a propos (?:de|du|des) .{1,50}|articles (?:similaires|lies|associes|recommandes)|autres (?:sujets|articles|themes)|a lire aussi|lire aussi|vous aimerez aussi|erreurs a eviter|foire aux questions|introduction|avant l entretien|apres l entretien|le jour j)$/,
  /^(?:(?:\d+ |unsere |weitere )*(?:tipps|ratschlage|hinweise)\b.{0,70}|so (?:bereiten|bereitest|gelingt)\b.{0,60}|vorbereitung|fazit|zusammenfassung|einleitung|uber (?:den|die|das|uns) .{0,50}|ahnliche (?:artikel|beitrage|stellen)|weitere (?:themen|artikel|beitrage|fragen|ratgeber)|das konnte (?:sie|dich) auch interessieren|lesen sie auch|haufige fragen|haufige fehler|fehler vermeiden|nach dem (?:gesprach|interview))$/,
  /^(?:(?:\d+ |alcuni |ultimi |i nostri )*(?:consigli|suggerimenti)\b.{0,70}|come (?:prepararsi|rispondere|superare)\b.{0,60}|conclusioni?|in sintesi|introduzione|informazioni su .{1,50}|articoli (?:correlati|simili|consigliati)|altri (?:argomenti|articoli|temi)|leggi anche|potrebbe interessarti anche|errori da evitare|domande frequenti|prima del colloquio|dopo il colloquio)$/,
];

/** Headings that part the questions by their kind: “Situational questions”, “Allgemeine Fragen”. */
const groupRows: RegExp[] = [
  /^(?:(?!how|what|why|when|where|who|do|can|tell|describe)\p{L}[\p{L}\d' &/-]{0,60} )?(?:interview )?questions?(?: (?:and|with) (?:\p{L}+ )?answers?| (?:for|about|on|to|regarding|around) [\p{L} ]{1,60}| \d{1,3}(?: \d{1,3})?)?$/u,
  /^(?:les |\d+ )?questions? (?!a poser)(?:[\p{L} ]{1,60})$/u,
  /^(?:\p{L}[\p{L} ]{0,40} )?\p{L}*fragen(?: (?:zu|zum|zur|uber|mit|fur|an|und) [\p{L} ]{1,60})?$/u,
  /^(?:le |\d+ )?domande (?!da )[\p{L} ]{1,60}$/u,
  /^(?:part|section|chapter|level|category|topic|round|stage|partie|niveau|teil|kapitel|stufe|thema|parte|livello|sezione|capitolo) (?:\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three)\b.{0,60}$/,
  /^(?:and |then )?(?:the |number )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|one|two|three|four|five)(?: (?:one|question))?$/,
  /^(?:beginner|basic|intermediate|advanced|entry level|junior|senior|experienced|fresher|general|technical|situational|behavioural|competency|role specific|experience|motivation|culture fit)(?: level)?$/,
];

// Most lines are told from such a heading by having none of these words.
const adviceHint =
  /tip|advice|checklist|how to|what|before|after|during|the day|prepar|conclu|final|summary|wrap|takeaway|bottom|next|reading|resource|introdu|overview|about|descri|disclaimer|question|faq|mistake|red flag|salary|skill|why|related|also|more|recommend|popular|explore|people|comment|similar|latest|see|read|conseil|résum|propos|article|autres|lire|aimerez|erreur|entretien|jour j|ratsch|hinweis|vorber|fazit|zusammen|einleit|über|ähnlich|weitere|könnte|lesen|häufig|fehler|nach dem|consigli|sugger|come|altri|sintesi|informaz|leggi|potrebbe|prima del|dopo il|domande|so (?:bereit|geling)|leave/i;
const groupHint =
  /question|fragen|domande|^\W*(?:part|section|chapter|level|category|topic|round|stage|partie|niveau|teil|kapitel|stufe|thema|parte|livello|sezione|capitolo|beginner|basic|intermediate|advanced|entry|junior|senior|experienc|fresher|general|technical|situational|behaviou?ral|competency|role|motivation|culture|and |then |the |number |first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|one|two|three|four|five)/i;

const byShortKey = new Map(
  shortHeadings.flatMap(([section, wordings]) =>
    allWordings(wordings).map((wording) => [headingKey(wording), section] as const),
  ),
);

/** The part that a heading in few words may open, in notes that people write for themselves; null where it is none. */
export const readShortHeading = (text: string): Section | null =>
  text.length > longestShort ? null : (byShortKey.get(headingKey(text)) ?? null);
const longestShort = 30;

const longest = 80;
/** First words of all headings: most lines are told from a heading by theirs. */
const beginnings = new Set(
  [
    ...headingRows.flatMap(({ wordings }) => allWordings(wordings)),
    'behavioral',
    'checklist',
    'part',
    'section',
    'partie',
    'teil',
    'parte',
  ]
    .map(firstWordOf)
    .concat([...'abcdefghivx', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix']),
);

/** "2 Verhaltensfragen", "2.1 Drills": the number of a word processor’s outline, which has lost its tab. */
const outlineNumber = /^\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L})/u;

/** The section that a line opens, or null. Capitals and a colon make no difference. */
export function readHeading(text: string): Section | null {
  if (text.length > longest) return null;
  const bare = text.replace(outlineNumber, '');
  if (!beginnings.has(firstWordOf(bare))) return null;
  return (byKey.get(headingKey(text)) ?? byKey.get(headingKey(bare)))?.section ?? null;
}

/** Whether a heading opens what a page says around its questions: tips, a conclusion, related articles. */
export function isAdvice(text: string): boolean {
  if (text.length > longest || !adviceHint.test(text)) return false;
  const key = headingKey(text.replace(/[:.!?]+$/, ''));
  return adviceRows.some((pattern) => pattern.test(key));
}

/** Whether a heading parts the questions by their kind. */
export function isGroup(text: string): boolean {
  if (text.length > longest || !groupHint.test(text) || /[?.!]$/.test(text)) return false;
  const key = headingKey(text);
  return groupRows.some((pattern) => pattern.test(key));
}

/** The heading as the layout words it. */
export const headingOf = (section: Section): string =>
  headingRows.find((row) => row.section === section)?.wordings.en[0] ?? section;

export const expectedSections = (layout: Layout): { section: Section; heading: string }[] =>
  headingRows
    .filter((row) => row.expected && row.layouts.includes(layout))
    .map(({ section, wordings }) => ({ section, heading: wordings.en[0] }));
