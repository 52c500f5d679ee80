/** Lines that say why a question is asked, and lines that ask. */
import type { ReadLanguage } from './languages.ts';

// A guide's purpose has no label: the line begins with its verb, in older copies with "This question".
const englishVerbs = [
  'assesses',
  'evaluates',
  'tests',
  'checks',
  'probes',
  'looks for',
  'looks at',
  'explores',
  'gauges',
  'examines',
  'measures',
  'reveals',
  'determines',
  'verifies',
  'seeks',
  'shows',
  'demonstrates',
  'identifies',
  'listens for',
  'assess',
  'evaluate',
];
const purposeVerbs: Record<ReadLanguage, string[]> = {
  en: englishVerbs,
  fr: ['évalue', 'teste', 'vérifie', 'mesure', 'examine', 'apprécie', 'sonde', 'explore', 'révèle', 'cherche à'],
  de: [
    'prüft',
    'bewertet',
    'testet',
    'misst',
    'untersucht',
    'zeigt',
    'ermittelt',
    'beurteilt',
    'fragt nach',
    'achtet auf',
  ],
  it: ['valuta', 'verifica', 'misura', 'testa', 'esamina', 'esplora', 'rivela', 'accerta', 'indaga'],
};
const subjects =
  '(?:this\\s+(?:question\\s+)?|the\\s+question\\s+|it\\s+|cette\\s+question\\s+|la\\s+question\\s+|elle\\s+|diese\\s+frage\\s+|die\\s+frage\\s+|sie\\s+|questa\\s+domanda\\s+|la\\s+domanda\\s+)';
const verbs = Object.values(purposeVerbs).flat().join('|').replace(/ /g, '\\s+');
const purpose = new RegExp(`^${subjects}?(?:${verbs})(?!\\p{L})`, 'iu');

/** Whether a line reads like a guide’s line of purpose. */
export const isPurpose = (text: string): boolean => purpose.test(text.slice(0, 60));

// How pages without labels say why a question is asked.
const explanations: RegExp[] = [
  /^(?:the |your )?(?:interviewers?|recruiters?|employers?|hiring managers?|companies|managers)\b.{0,40}\b(?:want|wants|ask|asks|asking|use|uses|like|likes|need|needs|know|see|hear|look|looks|looking|hope|hopes|listen|listens|test|tests|assess)\b/i,
  /^(?:(?:this|the|with this|by asking this) question|(?:this|with this) one)\b/i,
  /^(?:they|here,? they) (?:want|ask|are asking|are looking|look|need|hope)\b/i,
  /^(?:le recruteur|les recruteurs|l.employeur)\b.{0,40}\b(?:veut|veulent|cherche|cherchent|souhaite|souhaitent|pose|posent|attend|attendent)\b/i,
  /^(?:der interviewer|die interviewer|interviewer|personaler|der arbeitgeber)\b.{0,40}\b(?:will|wollen|möchte|möchten|fragt|fragen|prüft|prüfen|sucht|suchen)\b/i,
  /^(?:il selezionatore|i selezionatori|i recruiter|il recruiter|il datore)\b.{0,40}\b(?:vuole|vogliono|cerca|cercano|chiede|chiedono)\b/i,
  /^(?:cette question|diese frage|mit dieser frage|questa domanda|con questa domanda)\b/i,
];

/** Whether a line says why a question is asked, where no label does. */
export const isExplanation = (text: string): boolean =>
  isPurpose(text) || explanations.some((row) => row.test(text.slice(0, 120)));

// Orders of an interviewer that ask without a question mark.
const orders =
  /^(?:(?:please |can you |could you )?(?:tell (?:me|us)|describe|walk (?:me|us)|talk (?:me|us) (?:through|about)|give (?:me|us)|explain|share|name|outline|discuss|take (?:me|us)|show (?:me|us)|imagine|convince (?:me|us)|sell (?:me|us)|define|list|think of|suppose|introduce|rate)|parlez|décrivez|racontez|expliquez|donnez|présentez|erzählen sie|beschreiben sie|erklären sie|nennen sie|schildern sie|erzähle|beschreibe|mi (?:racconti|parli|descriva|spieghi)|(?:racconti|descriva|spieghi|parli|descrivi|raccontami|parlami))(?!\p{L})/iu;

/** Whether a line asks: by its question mark, or as an order to the candidate that is one sentence. */
export const asks = (text: string): boolean =>
  text.length <= 400 &&
  (/\?["'’”»)\]]*$/.test(text) || (text.length <= 200 && orders.test(text) && !/[:;,]$|[.!]\s/.test(text)));
