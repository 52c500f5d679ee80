/**
 * The labels that can begin a line, as data: one row for each field of a question, a concept or a drill. The row says how
 * the text after the label is read; the Interview’s schema and the JSON of `parse` follow from it.
 */

import { allWordings, readLanguages, type Wordings } from './languages.ts';
import { asLetters, mayBeMisread } from './misread.ts';
import { firstWordOf } from './words.ts';

/** What a label can belong to. */
export type Owner = 'question' | 'concept' | 'drill';

/** How the lines after a label are read. */
export type Shape =
  /** One text; further lines are further paragraphs. */
  | 'text'
  /** One line; what stands below it goes on with the text that stood above the label. */
  | 'line'
  /** One line each time; the label may come again. */
  | 'lines'
  /** A list: bullets, or a line each, or parts between semicolons. */
  | 'list'
  /** A list whose label may come again. */
  | 'names'
  /** The label comes again for each text. */
  | 'repeated'
  /** As `repeated`, and each may have a reply. */
  | 'probes'
  /** The reply to the probe above it: no field of its own. */
  | 'reply';

interface FieldRow {
  of: readonly Owner[];
  shape: Shape;
  /** Wordings, without the colon; the first English one is what messages show. */
  wordings: Wordings;
  /** Families of wordings, as their keys (small letters, no accents, no apostrophes). */
  patterns?: readonly RegExp[];
  /** The only words that it may say, in small letters, where it says one of a few (“easy”, “hard”): a mark and no text. */
  oneOf?: readonly string[];
  description: string;
  /** Why these wordings, and who writes them. */
  reason: string;
}

export const fieldRows = {
  short: {
    of: ['question'],
    shape: 'line',
    wordings: { en: ['Short'] },
    description: 'The question’s name in lists and in its address, three to eight words',
    reason: 'our own texts',
  },
  plain: {
    of: ['question', 'concept'],
    shape: 'lines',
    wordings: {
      en: ['Plain', 'In plain words'],
      fr: ['En clair', 'En mots simples'],
      de: ['In einfachen Worten', 'Einfach gesagt'],
      it: ['In parole semplici'],
    },
    description: 'How somebody would ask for it who does not know its words',
    reason: 'our own texts; repeatable',
  },
  assesses: {
    of: ['question'],
    shape: 'text',
    wordings: {
      en: [
        'What it tests',
        'What this tests',
        'What it assesses',
        'What this question tests',
        'What this question assesses',
        'What it checks',
        'What they are testing',
        'Why they ask',
        'Assesses',
        'Tests',
        'Purpose',
        'What to look for',
        'What to listen for',
        'Look for',
        'Listen for',
        'Why this question',
        'Why this is asked',
        'Why ask this',
        'Why it is asked',
        'Intent',
        'Interviewer’s intent',
        'Rationale',
        'Skills tested',
        'Skill tested',
        'Skills assessed',
        'Competency tested',
        'Competencies tested',
        'Employer',
        'Interviewer insight',
        'Purpose of the question',
        'Introduction',
      ],
      fr: [
        'Ce que cela évalue',
        'Ce que la question évalue',
        'Ce qu’elle évalue',
        'Ce que cela teste',
        'Ce que l’on évalue',
        'Ce qui est évalué',
        'Ce que l’on vérifie',
        'Objectif de la question',
        'But de la question',
        'Pourquoi cette question',
        'Pourquoi on la pose',
        'Pourquoi les recruteurs posent cette question',
        'Ce que recherche le recruteur',
        'Ce que cherche le recruteur',
        'Ce que recherchent les recruteurs',
        'Ce que le recruteur veut savoir',
        'Ce que le recruteur attend',
        'Ce que j’attends',
        'Ce que je cherche',
        'Ce que j’écoute',
        'Ce que nous attendons',
        'Ce qu’on attend',
      ],
      de: [
        'Was geprüft wird',
        'Was die Frage prüft',
        'Was damit geprüft wird',
        'Was getestet wird',
        'Was bewertet wird',
        'Warum gefragt wird',
        'Warum diese Frage',
        'Warum wird das gefragt',
        'Das steckt dahinter',
        'Was dahintersteckt',
        'Was dahinter steckt',
        'Hintergrund',
        'Ziel der Frage',
        'Absicht der Frage',
        'Hintergrund der Frage',
        'Worauf es ankommt',
        'Worauf Interviewer achten',
        'Worauf der Interviewer achtet',
        'Was der Interviewer hören will',
        'Was Interviewer wissen wollen',
        'Was Personaler wissen wollen',
        'Worauf ich achte',
        'Was ich hören will',
        'Worauf wir achten',
      ],
      it: [
        'Che cosa valuta',
        'Cosa valuta',
        'Che cosa verifica',
        'Cosa verifica',
        'Cosa si valuta',
        'Che cosa si valuta',
        'Perché lo chiedono',
        'Perché questa domanda',
        'Perché viene chiesto',
        'Perché si chiede',
        'Obiettivo della domanda',
        'Scopo della domanda',
        'Cosa cerca il selezionatore',
        'Cosa cercano i selezionatori',
        'Cosa vuole sapere il selezionatore',
        'Cosa cerco',
        'Che cosa cerco',
        'Cosa mi aspetto',
        'Che cosa mi aspetto',
      ],
    },
    patterns: [
      /^why (?:do |would |might )?(?:the |an? )?(?:interviewers?|recruiters?|employers?|hiring managers?|they|theyre|youre|you|we|companies)(?: are| re| is| will| may| might| would)?(?: be)? (?:asks?|asking|asked)(?: you)?(?: (?:this|it|that|the))?(?: question)?$/,
      /^what (?:the |an? )?(?:interviewers?|recruiters?|employers?|hiring managers?|they|theyre|it|its|this|this question|the question)(?: is| are| re)?(?: really| actually)? (?:looks?|looking|wants?|wanting|listens?|listening|tests?|testing|assess(?:es|ing)?|checks?|checking|measures?|evaluates?|evaluating|reveals?|seeks?|seeking|hopes?|hoping|asking|expects?)(?: for| to (?:hear|know|see|learn|assess|test|find out))?(?: here| in (?:an|your|the) answers?)?$/,
      /^what (?:i|we|im|were)(?: (?:really|actually|am|are))? (?:look(?:ing)?|listen(?:ing)?|check(?:ing)?|test(?:ing)?|want(?:ed)?|hop(?:e|ing)|ask(?:ing)?|watch(?:ing)?)(?: for| to (?:hear|know|see|learn))?$/,
      /^ce que (?:le|les|un|l) ?(?:recruteurs?|interviewers?|intervieweurs?|employeurs?|jury) (?:recherche(?:nt)?|cherche(?:nt)?|attend(?:ent)?|ecoute(?:nt)?|evalue(?:nt)?|verifie(?:nt)?|veu(?:t|lent) (?:savoir|entendre|voir|verifier))$/,
      /^ce qu(?:e |)(?:recherche(?:nt)?|cherche(?:nt)?|attend(?:ent)?|ecoute(?:nt)?|evalue(?:nt)?|verifie(?:nt)?|veu(?:t|lent) (?:savoir|entendre|voir)) (?:le |les |l)(?:recruteurs?|interviewers?|intervieweurs?|employeurs?|jury)$/,
      /^(?:was|worauf) (?:(?:der|die|ein|eine) )?(?:interviewer|personaler|arbeitgeber|recruiter|personalverantwortliche[nr]?|chef) (?:achtet|achten|sucht|suchen|erwartet|erwarten|pruft|prufen|testet|testen|(?:horen|wissen|sehen) (?:will|wollen|mochte|mochten))$/,
      /^(?:che )?cosa (?:cerca(?:no)?|valuta(?:no)?|verifica(?:no)?|ascolta(?:no)?|si aspetta(?:no)?|v(?:uole|ogliono) (?:sapere|sentire|vedere|verificare)) (?:il|i|l|un) ?(?:selezionator[ei]|recruiter|intervistator[ei]|datore(?: di lavoro)?)$/,
      /^(?:che )?cosa (?:il|i|l) ?(?:selezionator[ei]|recruiter|intervistator[ei]) (?:cerca(?:no)?|valuta(?:no)?|verifica(?:no)?|ascolta(?:no)?|si aspetta(?:no)?|v(?:uole|ogliono) (?:sapere|sentire|vedere))$/,
    ],
    description: 'What the interviewer listens for',
    reason: 'briefs name the purpose with a label; guides begin the line with its verb (see purposeVerbs)',
  },
  inBrief: {
    of: ['question'],
    shape: 'text',
    wordings: {
      en: ['In brief', 'In short'],
      fr: ['En bref', 'En résumé'],
      de: ['Kurz gesagt', 'In Kürze'],
      it: ['In breve', 'In sintesi'],
    },
    description: 'Position and method in one or two sentences, true for any candidate',
    reason: 'our own texts',
  },
  answer: {
    of: ['question'],
    shape: 'text',
    wordings: {
      en: [
        'Answer example',
        'Sample answer',
        'Example answer',
        'Model answer',
        'Example of an answer',
        'Suggested answer',
        'Expert answer',
        'Answer sample',
        'Example response',
        'Sample response',
        'Answer',
        'Candidate',
      ],
      fr: [
        'Réponse type',
        'Exemple de réponse',
        'Réponse modèle',
        'Modèle de réponse',
        'Réponse suggérée',
        'Réponse possible',
        'Bonne réponse',
        'Réponse',
        'Candidat',
      ],
      de: [
        'Musterantwort',
        'Beispielantwort',
        'Antwortbeispiel',
        'Mögliche Antwort',
        'Gute Antwort',
        'Beispiel für eine Antwort',
        'Antwortvorschlag',
        'So könnten Sie antworten',
        'So könntest du antworten',
        'So antworten Sie zum Beispiel',
        'Antwort',
        'Bewerber',
        'Bewerberin',
        'Kandidat',
        'Kandidatin',
      ],
      it: [
        'Risposta tipo',
        'Esempio di risposta',
        'Risposta modello',
        'Modello di risposta',
        'Risposta d’esempio',
        'Risposta suggerita',
        'Possibile risposta',
        'Risposta',
        'Candidato',
        'Candidata',
      ],
    },
    patterns: [
      /^(?:an? )?(?:(?:sample|example|model|suggested|expert|strong|good|great|best|ideal|perfect|possible|winning|star|full|recommended|candidate|candidates|your|our|my|his|her) )+(?:answer|response|reply)(?: (?:example|sample|template|script))?$/,
      /^(?:how (?:i|id|you) (?:would |might |could )?(?:answer|say it)|how i answered|what (?:i|id) (?:said|answered|replied|say|answer)|what i (?:would|might) (?:say|answer)|answer)(?: (?:example|sample|template|script))?$/,
      /^(?:ma|ta|sa|votre|une bonne) reponse$|^(?:meine|deine|ihre|eine gute) antwort$|^(?:la )?(?:mia|tua|sua) risposta$/,
    ],
    description: 'The model answer',
    reason: 'copies of the guide name the model answer differently',
  },
  keyPoints: {
    of: ['question'],
    shape: 'list',
    wordings: {
      en: [
        'Key points',
        'Key point',
        'Points to hit',
        'How to answer',
        'How to answer it',
        'How to answer this',
        'How to answer this question',
        'How to respond',
        'How to approach it',
        'How to approach this question',
        'How to approach this',
        'Tip',
        'Tips',
        'Pro tip',
        'Pro tips',
        'Quick tip',
        'Expert tip',
        'Interview tip',
        'Answer tips',
        'Answering tips',
        'Tips for answering',
        'Tips to answer',
        'What to say',
        'What to include',
        'What to mention',
        'What to cover',
        'Points to cover',
        'Points to make',
        'Points to mention',
        'Areas to cover',
        'Talking points',
        'Key talking points',
        'A good answer includes',
        'A strong answer includes',
        'Strong answers include',
        'Good answers include',
        'What a good answer includes',
        'Answer structure',
        'Key elements',
        'Green flags',
        'What good looks like',
        'What great looks like',
        'What strong looks like',
        'Positive indicators',
        'Positive signs',
        'Positive evidence',
        'Hint',
        'Hints',
        'Do',
        'Dos',
        'Do’s',
      ],
      fr: ['Points clés', 'Comment répondre', 'Conseil', 'Conseils', 'Astuce', 'Points à aborder', 'À mentionner'],
      de: [
        'Kernpunkte',
        'Wichtige Punkte',
        'So antworten Sie',
        'Wie Sie antworten',
        'So antwortest du',
        'Tipp',
        'Tipps',
        'Stichpunkte',
      ],
      it: ['Punti chiave', 'Come rispondere', 'Consiglio', 'Consigli', 'Suggerimento', 'Suggerimenti'],
    },
    description: 'Ideas that a good answer hits',
    reason: 'our own texts',
  },
  avoid: {
    of: ['question'],
    shape: 'text',
    wordings: {
      en: [
        'Avoid',
        'What to avoid',
        'What not to say',
        'What not to do',
        'Things to avoid',
        'Red flag',
        'Red flags',
        'Common mistake',
        'Common mistakes',
        'Mistake to avoid',
        'Mistakes to avoid',
        'Common mistakes to avoid',
        'Pitfall',
        'Pitfalls',
        'Common pitfall',
        'Common pitfalls',
        'Warning signs',
        'What poor looks like',
        'What bad looks like',
        'What weak looks like',
        'Negative indicators',
        'Negative signs',
        'Negative evidence',
        'Weak answer',
        'Weak answers',
        'Bad answer',
        'Poor answer',
        'Wrong answer',
        'Weak response',
        'Don’t',
        'Don’ts',
        'Don’t say',
        'Do not say',
        'Avoid saying',
        'Watch out for',
      ],
      fr: ['À éviter', 'Ce qu’il faut éviter', 'Erreur à éviter', 'Erreurs à éviter', 'Ce qu’il ne faut pas dire'],
      de: [
        'Zu vermeiden',
        'Vermeiden',
        'Vermeiden Sie',
        'Was Sie vermeiden sollten',
        'Häufige Fehler',
        'Typische Fehler',
      ],
      it: ['Da evitare', 'Cosa evitare', 'Errore da evitare', 'Errori da evitare', 'Errori comuni'],
    },
    description: 'The mistake that sinks this answer',
    reason: 'our own texts',
  },
  followUps: {
    of: ['question'],
    shape: 'probes',
    wordings: {
      en: [
        'Follow-up',
        'Follow-ups',
        'Followup',
        'Follow-up question',
        'Follow-up questions',
        'Possible follow-ups',
        'Possible follow-up',
        'Possible follow-up questions',
        'Likely follow-ups',
        'Likely follow-up',
        'Likely follow-up questions',
        'Follow-up prompts',
        'Probing questions',
        'Probes',
      ],
      fr: ['Question de relance', 'Questions de relance', 'Relance', 'Relances', 'Question de suivi'],
      de: ['Nachfrage', 'Nachfragen', 'Anschlussfrage', 'Anschlussfragen'],
      it: ['Domanda di approfondimento', 'Domande di approfondimento', 'Domanda successiva'],
    },
    description: 'Probes that come next, each with what a good reply says',
    reason: 'our own texts; repeatable',
  },
  reply: {
    of: ['question'],
    shape: 'reply',
    wordings: { en: ['Reply', 'A good reply'], fr: ['Bonne réplique'], de: ['Gute Erwiderung'], it: ['Buona replica'] },
    description: 'What a good reply to the follow-up above it says',
    reason: 'our own texts',
  },
  yourCase: {
    of: ['question'],
    shape: 'text',
    wordings: { en: ['Your case', 'Your own case'], fr: ['Votre cas'], de: ['Ihr Fall'], it: ['Il suo caso'] },
    description: 'What of their own readers bring instead of the example, and what one says who has not done it yet',
    reason: 'our own texts',
  },
  theme: {
    of: ['question'],
    shape: 'line',
    wordings: { en: ['Theme'], fr: ['Thème'], de: ['Thema'], it: ['Tema'] },
    description: 'Name of one of the themes of themes.yml',
    reason: 'our own texts; one of content/themes.yml',
  },
  formula: {
    of: ['concept'],
    shape: 'line',
    wordings: { en: ['Formula'], fr: ['Formule'], de: ['Formel'] },
    description: 'How it is computed, as an equation in words',
    reason: 'our own texts',
  },
  ranges: {
    of: ['concept'],
    shape: 'lines',
    wordings: { en: ['Range', 'Ranges'], fr: ['Fourchette'], de: ['Spanne'], it: ['Intervallo'] },
    description: 'Plausible bounds of a term of the formula: "units received: 40 to 600"',
    reason: 'our own texts; repeatable',
  },
  example: {
    of: ['concept'],
    shape: 'text',
    wordings: {
      en: ['Example', 'Worked example'],
      fr: ['Exemple'],
      de: ['Beispiel', 'Rechenbeispiel'],
      it: ['Esempio'],
    },
    description: 'A worked example with its arithmetic',
    reason: 'our own texts',
  },
  aliases: {
    of: ['concept'],
    shape: 'names',
    wordings: {
      en: ['Also', 'Also called', 'Also known as', 'Other names'],
      fr: ['Aussi appelé', 'Aussi appelée', 'Autres noms'],
      de: ['Auch genannt', 'Andere Namen'],
      it: ['Detto anche', 'Detta anche', 'Altri nomi'],
    },
    description: 'Other names for the same thing',
    reason: 'our own texts; other names, parted by semicolons',
  },
  notToBeConfusedWith: {
    of: ['concept'],
    shape: 'repeated',
    wordings: {
      en: ['Not to be confused with'],
      fr: ['À ne pas confondre avec'],
      de: ['Nicht zu verwechseln mit'],
      it: ['Da non confondere con'],
    },
    description: 'Another term, a colon, the difference',
    reason: 'our own texts; the other term, a colon, the difference',
  },
  sources: {
    of: ['concept'],
    shape: 'repeated',
    wordings: { en: ['Source', 'Sources'], de: ['Quelle', 'Quellen'], it: ['Fonte', 'Fonti'] },
    description: 'Where a fact in the definition comes from',
    reason: 'our own texts',
  },
  title: {
    of: ['drill'],
    shape: 'text',
    wordings: { en: ['Title'], fr: ['Titre'], de: ['Titel'], it: ['Titolo'] },
    description: 'The drill’s name',
    reason: 'our own texts; names a drill',
  },
  workedAnswer: {
    of: ['drill'],
    shape: 'text',
    wordings: {
      en: ['Worked answer', 'Worked solution', 'Worked answers'],
      fr: ['Corrigé', 'Solution'],
      de: ['Lösung', 'Lösungsweg', 'Musterlösung'],
      it: ['Soluzione', 'Svolgimento'],
    },
    description: 'The case solved, with its arithmetic',
    reason: 'our own texts',
  },
} as const satisfies Record<string, FieldRow>;

/** Every label that the parser knows. */
export type Label = keyof typeof fieldRows;

/** The fields that a question, a concept or a drill can have. */
export type FieldOf<O extends Owner> = {
  [F in Label]: (typeof fieldRows)[F]['shape'] extends 'reply'
    ? never
    : O extends (typeof fieldRows)[F]['of'][number]
      ? F
      : never;
}[Label];

/** All fields of anything. */
export type Field = FieldOf<Owner>;

export const shapeOf = (label: Label): Shape => fieldRows[label].shape;
const rows = Object.entries(fieldRows) as [Label, FieldRow][];
/** The only words that a field may say; null for one that says what it likes, and for what is no field. */
export const wordsOfField = (name: string): readonly string[] | null =>
  (fieldRows as Record<string, FieldRow>)[name]?.oneOf ?? null;

const labels: Record<Owner, readonly Label[]> = {
  question: labelsOf('question'),
  concept: labelsOf('concept'),
  drill: labelsOf('drill'),
};

function labelsOf(owner: Owner): Label[] {
  return rows.filter(([, { of }]) => of.includes(owner)).map(([label]) => label);
}

/** Whether a label can stand below a question, a concept or a drill. */
export const belongsTo = (owner: Owner, label: Label): boolean => labels[owner].includes(label);

/** The field that a label is below a question, a concept or a drill; null where it can be none. */
export function fieldFor(owner: Owner, label: Pick<Labelled, 'field' | 'otherwise'> | null): Label | null {
  if (!label) return null;
  if (belongsTo(owner, label.field)) return label.field;
  return label.otherwise && belongsTo(owner, label.otherwise) ? label.otherwise : null;
}

/** The fields of an owner, in the order of the table. */
export const fieldsOf = <O extends Owner>(owner: O): FieldOf<O>[] =>
  labels[owner].filter((label) => shapeOf(label) !== 'reply') as FieldOf<O>[];

/** Fields of one line: their text stands after the colon, and what stands below belongs to something else. */
const oneLine = new Set<Shape>(['line', 'lines']);
export const isOneLine = (label: Label): boolean => oneLine.has(shapeOf(label));
/** Of these, the ones whose text may stand below the label alone. */
const aloneInALine = new Set<Label>(['theme', 'formula']);
/** Whether the label can stand without a colon above its text; a single word such as "Range" may be a heading. */
const standsAlone = (label: Label) => aloneInALine.has(label) || (!isOneLine(label) && shapeOf(label) !== 'reply');

export interface Labelled {
  field: Label;
  /** The label as it should be written, and the key of what is written. */
  label: string;
  written: string;
  /** What it may be under a question instead; null where it is sure, or the text has other labels for that. */
  otherwise: Label | null;
  /** The field’s first text: it stands in the line from `offset` on. */
  rest: string;
  offset: number;
}

const ascii = /^[ -~]*$/;

// Hyphens, capitals, accents, apostrophes and what stands in brackets make no difference: "Answer example (STAR)".
const labelKey = (text: string) => (plainLabel.test(text) ? text.toLowerCase().trim() : keyOf(text));
/** Nothing in it that makes no difference but capitals, as in nearly all labels. */
const plainLabel = /^[A-Za-z\d:.,?!/]+(?: [A-Za-z\d:.,?!/]+)* ?$/;
const keyOf = (text: string) =>
  (ascii.test(text)
    ? text.toLowerCase()
    : text
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
  )
    .replace(/\s*[([][^)\]]{0,40}[)\]]\s*/g, ' ')
    .replace(/['’‘`]/g, '')
    .replace(/[-‐‑–\s]+/g, ' ')
    .trim();
interface Known {
  field: Label;
  label: string;
  /** What it may be under a question whose text has no other label for its answers. */
  otherwise: Label | null;
}
const knownAs = (field: Label): Known => ({ field, label: fieldRows[field].wordings.en[0], otherwise: null });

const byKey = new Map<string, Known>(
  rows.flatMap(([field, { wordings }]) =>
    allWordings(wordings).map((wording) => [labelKey(wording), knownAs(field)] as const),
  ),
);
// "Example: …" below a question is its answer where nothing else is.
for (const language of readLanguages)
  for (const wording of fieldRows.example.wordings[language].slice(0, 1))
    byKey.set(labelKey(wording), { ...knownAs('example'), otherwise: 'answer' });

const families = rows.flatMap(([field, { patterns = [] }]) => patterns.map((pattern) => ({ field, pattern })));
/** First words of the labels that patterns know. */
const familyWords =
  'why what how a an sample example model suggested expert strong good great best ideal perfect possible winning star full recommended candidate candidates your our my his her answer ma ta sa votre une meine deine ihre eine la mia tua sua ce was worauf che cosa'.split(
    ' ',
  );
const familyBeginnings = new RegExp(`^(?:${familyWords.join('|')})\\b`);

/** Letters that stand for a label before a colon, with or without a number: "A:", "A1:", "R :". */
const letters = /^(?:a|r)(?: ?\d{1,3})?$/;
/** Words of one syllable, or of a conversation: labels only before a colon. */
const beforeColon = new Set([
  'do',
  'dos',
  'dont',
  'donts',
  'intent',
  'hint',
  'hints',
  'employer',
  'candidate',
  'candidat',
  'candidato',
  'candidata',
  'bewerber',
  'bewerberin',
  'kandidat',
  'kandidatin',
  'listen for',
  'look for',
  'probes',
  'solution',
  'also',
  'introduction',
]);

/** First words of all labels: most lines are told from a label by theirs. */
const firstWord = (text: string) => {
  const word = firstWordOf(text);
  return ascii.test(word) ? word : word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
};
const beginnings = new Set([
  ...rows.flatMap(([, { wordings }]) => allWordings(wordings)).map(firstWord),
  ...familyWords,
  'r',
]);

function lookUp(text: string, colon: boolean): Known | undefined {
  const key = labelKey(text);
  const known = byKey.get(key) ?? byKey.get(key.replace(/ ?\d{1,3}$/, ''));
  if (known) return colon || !beforeColon.has(key) || key === 'introduction' ? known : undefined;
  if (colon && letters.test(key)) return knownAs('answer');
  const bare = key.replace(/ ?\d{1,3}$/, '');
  const family = familyBeginnings.test(bare) ? families.find(({ pattern }) => pattern.test(bare)) : undefined;
  if (family) return knownAs(family.field);
  return colon && mayBeMisread(text) ? byKey.get(labelKey(asLetters(text))) : undefined;
}

const longest = 60;
const head = 160;
// What may stand between a label and its text: the colon.
const afterLabel = /^[^:：]*[:：]\s*/;
// A dash does a colon’s work only after a label of several words: "Avoid - …" may be a sentence.
const dash = /^([^\s–—-]+\s+[^\s–—-][^–—-]*?)\s+[-–—]\s+(?=\S)/;

const asking = /^([^:：?]{5,60}?)\s?\?\s+(?=\S)/;

// "Not to be confused with sell-through rate: …" names the other term before its colon.
const confused =
  /^(?:not to be confused with|à ne pas confondre avec|nicht zu verwechseln mit|da non confondere con)\s+(?=[^:]{1,80}:\s*\S)/i;

/** The label that stands at an offset of a line (after its bullet), or null. */
export function readLabel(line: string, from = 0): Labelled | null {
  const text = line.slice(from, from + head);
  if (!beginnings.has(firstWord(text))) return null;
  const other = confused.exec(text);
  if (other) return at(line, from + other[0].length, knownAs('notToBeConfusedWith'));
  const colon = text.search(/[:：]/);
  const whole = colon < 0 && text.length <= longest ? lookUp(text, false) : undefined;
  if (whole && standsAlone(whole.field)) return at(line, line.length, whole);
  if (colon >= 0 && colon <= longest) {
    const row = lookUp(text.slice(0, colon), true);
    if (row) return at(line, from + (afterLabel.exec(text)?.[0].length ?? colon + 1), row);
  }
  // "Warum wird das gefragt? Um zu sehen …": a label that is a question itself.
  const asked = asking.exec(text);
  const row = asked ? lookUp(asked[1] ?? '', true) : undefined;
  if (asked && row?.field === 'assesses') return at(line, from + asked[0].length, row);
  const answered = /^[ar]\d{1,3}\s[-–—]\s(?=\S)/i.exec(text);
  if (answered) return at(line, from + answered[0].length, knownAs('answer'));
  const dashed = dash.exec(text.slice(0, longest + 4));
  return dashed ? at(line, from + dashed[0].length, lookUp(dashed[1] ?? '', true)) : null;
}

/** Below a label that says one of a few words no sentence stands: "Difficulty: the courier had no papers" is of an answer. */
const isSentence = (field: Label, text: string): boolean => wordsOfField(field) !== null && text.split(' ').length > 3;

const at = (line: string, offset: number, row: Known | undefined): Labelled | null =>
  row && !isSentence(row.field, line.slice(offset))
    ? { ...row, rest: line.slice(offset), offset, written: labelKey(line.slice(0, offset)) }
    : null;
