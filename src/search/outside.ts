/** Subjects that candidates look for and that the handbook leaves to others, each with what is said of it. */
import { inFull } from '../match/shorthand.ts';
import { wordsOf } from '../match/words.ts';

const table: readonly (readonly [sentence: string, phrases: string])[] = [
  [
    'The handbook names no salaries.',
    'salary; salaries; wage; wages; how much do they pay; how much does it pay; how much will i earn; how much do you earn; pay rise; hourly rate; salaire; remuneration; stipendio; retribuzione; ral; quanto si guadagna; combien gagne; minimum wage; salary expectations; salary negotiation',
  ],
  [
    'The handbook does not say what to wear to the interview.',
    'what to wear; what should i wear; what do i wear; wear to; dress for the interview; dress for an interview; dress code for interview; outfit; suit; black suit; tie; heels or flats; nail polish; nails; hairstyle; hair colour; tattoo; tattoos; piercing; piercings; perfume to interview; jewellery to interview; comment m habiller; comment s habiller; tenue entretien; tenue pour entretien; come vestirsi; come mi vesto; cosa mettersi; cosa indossare',
  ],
  [
    'The handbook does not help with applications: it begins with the interview.',
    'cover letter; application form; apply online; apply for a job; how to apply; cv template; resume template; resume format; cv format; cv example; write a cv; write my cv; resume builder; linkedin; linkedin profile; photo on cv; reference letter; references; lettre de motivation; modele de cv; exemple de cv; lettera di presentazione; lettera di motivazione; curriculum esempio; modello curriculum; job openings; job vacancies; vacancies; jobs near me; who is hiring; hiring near me; recruiter; headhunter; recruitment agency; offres d emploi; offerte di lavoro; candidatura',
  ],
  [
    'The handbook ends with the interview: what comes after it is not in it.',
    'thank you email; thank you note; thank you letter; thank you message; follow up email; follow up after interview; after the interview; call back; call me back; hear back; when will i hear; how long until they answer; second interview date; job offer; accept the offer; decline the offer; negotiate the offer; rejection email; got rejected; mail de remerciement; email di ringraziamento',
  ],
  [
    'The handbook does not speak of employment contracts.',
    'notice period; probation; probation period; trial period; contract type; holiday entitlement; annual leave; days off; sick pay; maternity leave; parental leave; overtime pay; work visa; visa; work permit for foreigners; right to work; pension; health insurance; benefits; staff discount; employee discount; lunch break rules; background check; drug test; criminal record; preavis; periode d essai; conges; periodo di prova; preavviso; ferie; permesso di soggiorno; permis de travail',
  ],
  [
    'The handbook does not help against nerves; it gives you something to say.',
    'nervous; anxious; anxiety; nerves; panic attack; shaking; sweaty hands; stage fright; calm down before; handshake; body language; eye contact; small talk; how to greet; stress avant entretien; ansia; nervosa; nervoso',
  ],
];

/** Each phrase with spaces round it, and its sentence. */
const phrases = table.flatMap(([sentence, list]) =>
  list.split('; ').map((phrase) => [` ${phrase} `, sentence] as const),
);

/** What is said of a query on a subject that the handbook leaves out; null for every other. */
export function outsideSubject(query: string): string | null {
  const asked = ` ${inFull(wordsOf(query)).join(' ')} `;
  return phrases.find(([phrase]) => asked.includes(phrase))?.[1] ?? null;
}
