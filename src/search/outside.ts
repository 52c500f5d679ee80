/** Subjects that candidates look for and that the handbook leaves to others, each with what is said of it. */
import { inFull } from '../match/shorthand.ts';
import { wordsOf } from '../match/words.ts';

const table: readonly (readonly [sentence: string, phrases: string])[] = [
  [
    'The handbook names no salaries.',
    'salary; salaries; wage; wages for; wages of; what wages; how much do they pay; how much does it pay; how much will i earn; how much do you earn; get paid; paid per hour; monthly pay; annual pay; signing bonus; joining bonus; thirteenth month; tips and tipping; uniform allowance; pay rise; hourly rate; salaire; remuneration; stipendio; retribuzione; ral; quanto si guadagna; combien gagne; minimum wage; salary expectations; salary negotiation; paycheck; payslip; pay slip; how much tax; income tax; expected salary; current salary; negotiate my pay; negotiate pay',
  ],
  [
    'The handbook does not say what to wear to the interview.',
    'what to wear; what should i wear; what do i wear; wear to; dress for the interview; dress for an interview; dress code for interview; outfit; suit; black suit; tie; heels or flats; nail polish; nails; hairstyle; hair colour; tattoo; tattoos; piercing; piercings; perfume to interview; jewellery to interview; comment m habiller; comment s habiller; tenue entretien; tenue pour entretien; come vestirsi; come mi vesto; cosa mettersi; cosa indossare; nose ring; beard; trainers to; sneakers to; jeans to; which perfume; which shoes to wear; which dress to wear; make up for the interview; makeup for interview',
  ],
  [
    'The handbook does not help with applications: it begins with the interview.',
    'cover letter; application form; apply online; apply for a job; how to apply; apply for; apply as; apply to; cv template; resume template; resume format; cv format; cv example; write a cv; write my cv; resume builder; linkedin; linkedin profile; photo on cv; reference letter; references; lettre de motivation; modele de cv; exemple de cv; lettera di presentazione; lettera di motivazione; curriculum esempio; modello curriculum; job openings; internship; as an intern; intern position; intern at; hiring now; we are hiring; walk in interview; job vacancies; vacancies; jobs near me; who is hiring; hiring near me; recruiter; headhunter; recruitment agency; offres d emploi; offerte di lavoro; candidatura; cv length; my cv be; cv font; one page cv; photo on resume; photo on the cv; motivation letter; application letter; letter of motivation; job application; how to resign; resignation letter; quit my job; leave my job; change jobs; job search; job hunting; job board; glassdoor; recruiters; agency for luxury jobs; career fair; temp agency jobs',
  ],
  [
    'The handbook ends with the interview: what comes after it is not in it.',
    'thank you email; thank you note; thank you letter; thank you message; follow up email; follow up after interview; after the interview; call back; call me back; hear back; when will i hear; how long until they answer; second interview date; job offer; accept the offer; decline the offer; negotiate the offer; rejection email; got rejected; mail de remerciement; email di ringraziamento; thank you mail; thank them after; waiting for an answer; when do i start; reference check',
  ],
  [
    'The handbook does not speak of employment contracts.',
    'notice period; probation; probation period; trial period; contract type; holiday entitlement; annual leave; days off; sick pay; maternity leave; parental leave; overtime pay; work visa; visa; work permit for foreigners; right to work; pension; health insurance; benefits; staff discount; employee discount; lunch break rules; background check; remote work; work remotely; home office; flexible hours; free lunch; lunch break; canteen; parking; company car; gym membership; dental; pregnant; pregnancy; parental; paternity; drug test; criminal record; preavis; periode d essai; conges; periodo di prova; preavviso; ferie; permesso di soggiorno; permis de travail; maternity; how old do you have to be; minimum age; is full time; how many hours a week is; days of vacation; vacation days; holidays do you get; bank holidays off; free clothes; staff clothes; employment contract; fixed term; permanent contract; zero hours; pension plan; child care; childcare; relocation package; days of holiday; labour law; union rights',
  ],
  [
    'The handbook does not help against nerves; it gives you something to say.',
    'nervous; anxious; anxiety; nerves; panic attack; shaking; sweaty hands; stage fright; calm down before; handshake; shake hands; shaking hands; kiss on the cheek; personality test; psychometric; aptitude test; body language; eye contact; small talk; how to greet; stress avant entretien; ansia; nervosa; nervoso; anxious before; relax before; breathing exercise; breathing exercises; confident before; confidence before',
  ],
  [
    'The handbook speaks of interviews for luxury retail roles alone.',
    'recipe; recipes; bake; baking; cook; cooking; restaurant menu; football; soccer; tennis lessons; weather forecast; weather today; forecast for tomorrow; train times; bus times; flights to; cheap flights; book a hotel; mortgage; bank loan; cash loan; personal loan; stock market; shares to buy; tax return; crypto; bitcoin; blockchain; lottery; casino; horoscope; my dog; dog food; my cat; cat food; gym; yoga; dentist; haircut; hairdresser; manicure; pedicure; diet; lose weight; swimming; piano; guitar; song; lyrics; movie; movies; film to watch; netflix; video game; games; wifi; python list; python code; python course; javascript; java; excel tutorial; chatgpt; chat gpt; download; homework; exam; university; degree; college; school; driving licence; driving license; learn french; learn english; learn italian; translate; nurse; nursing; teacher; flight attendant; cabin crew; barista; waiter; waitress; chef cook; plumber; mechanic; software engineer; software developer; knit; knitting; crochet; sew a; zip; sourdough; garden; gardening; dating; my girlfriend; boyfriend; near me; buy online cheap; iphone repair; phone repair; laptop; zara; primark; hello; hi there; good morning; who made you; are you a robot; are you a real person; tell me a joke; mba; master degree; masters degree; fashion school; best school; which school; best books; exams; student loan; open a bank account; my bank account; open an account; insurance for my; rent a flat; flat for rent; apartment for rent; house for sale; move abroad; train ticket; flight to; metro map; bus from; airport lounge; hotel near; restaurant; restaurants; pizza; coffee near; cinema; champions league; world cup; marathon; crossword; sudoku; chess; poker; horoscopes; what is machine learning; photoshop; wordpress; pivot; tutorial; my printer; my computer; vaccine; headache; pharmacy; vitamins; kilos; calories; wedding dress; birthday present for my; divorce; tinder; who founded; who is the ceo; ceo of; birkin price; sell my old; flea market; black friday deals; outlet near; store near; customer service number; wine stain',
  ],
];

/** Each phrase with spaces round it, and its sentence. */
const phrases = table.flatMap(([sentence, list]) =>
  list.split('; ').map((phrase) => [` ${phrase} `, sentence] as const),
);

/** "How much does a stock controller earn", whoever is meant. */
const pay =
  /^ how much (?:money )?(?:do|does|will|would|can|did) (?:.+ )?(?:earn|make|get)(?: in .+| per .+| a (?:year|month|day|week))? $/;

/** What is said of a query on a subject that the handbook leaves out; null for every other. */
export function outsideSubject(query: string): string | null {
  const asked = ` ${inFull(wordsOf(query)).join(' ')} `;
  if (pay.test(asked)) return table[0]?.[0] ?? null;
  return phrases.find(([phrase]) => asked.includes(phrase))?.[1] ?? null;
}
