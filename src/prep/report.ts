/** A prep with the texts of the handbook: what a candidate reads, prints and takes along. Pure. */
import { identityOf } from '../handbook/addresses.ts';
import type { Level } from '../handbook/handbook.ts';
import { minutesOf, type PlanCard } from '../practice/schedule/plan-card.ts';
import { type Sentence, sentencesOf } from './advert.ts';
import { type House, houseOf } from './house.ts';
import { looksLikeCv } from './looks-like-cv.ts';
import { longestRead, type Prep, prepare } from './prep.ts';
import type { PrepIndex, StudyItem } from './prep-index.ts';
import type { PrepTexts, RoleTexts } from './prep-texts.ts';
import { isAskedFor } from './rank-items.ts';
import { common, proofThings } from './same-words.ts';
import { takeTurns } from './take-turns.ts';

export interface Named {
  slug: string;
  name: string;
}

/** Something to study; `because` are the phrases of the description that ask for it for sure, the strongest first. */
interface ToStudy {
  /** Its identity. */
  id: string;
  slug: string;
  because: string[];
}

export interface Report {
  verdict: Prep['verdict'];
  /** BCP 47; null where nothing could be read. */
  language: string | null;
  /** Whether the description was longer than what is read of one. */
  isCut: boolean;
  /** Whether what stands for the description is a CV. */
  isCv: boolean;
  /** The likeliest first; a second and third only where much speaks for them too. */
  roles: (Named & { score: number; because: string[] })[];
  /** All of the handbook, for who knows better. */
  allRoles: Named[];
  /** What the description itself calls the job; null where it does not. */
  title: string | null;
  /** Whom the rest is for; null where it is for nobody. */
  role: Named | null;
  /** The second job of a description of two: the rest is for it too. */
  second: Named | null;
  house: House;
  questions: (ToStudy & {
    /** Whose question it is. */
    role: string;
    question: string;
    short: string;
    inBrief: string;
    keyPoints: string[];
    isBehavioural: boolean;
  })[];
  concepts: (ToStudy & { term: string; plain: string | null })[];
  drills: (ToStudy & { title: string })[];
  gaps: { phrase: string; topics: Topic[] }[];
  /** What the CV says without proving it. */
  passing: { phrase: string; line: string }[];
  evidence: Evidence[];
  ask: { topic: string; points: string[]; because: string | null }[];
  /** Its questions, concepts and drills as cards of a plan, the most important first. */
  cards: PlanCard[];
}

export interface Evidence {
  phrase: string;
  line: string;
  /** What they may ask of it, and for which role. */
  question: (Named & { role: string }) | null;
}

/** What we call something that is asked for. */
export interface Topic extends Named {
  kind: 'concept' | 'question';
}

export interface Order {
  job: string;
  cv: string | null;
  /** The role that the reader chose; null for the likeliest one. */
  role: string | null;
}

const mostAsked = 6;
/** More of a kind than this, of a text without end, nobody reads. */
const mostHeld = 25;
/** What a second role’s score is of the first one’s, from which on it is worth a word. */
const worthNaming = 0.4;

/** Never throws on any text. */
export function makeReport({ job, cv, role: chosen }: Order, texts: PrepTexts, index: PrepIndex): Report {
  const prep = prepare(job, cv, index, chosen);
  const roleOf = (slug: string) => texts.roles.find((one) => one.slug === slug);
  const named = (slug: string): Named => ({ slug, name: roleOf(slug)?.name ?? slug });
  const role = prep.verdict === 'match' ? roleOf(chosen ?? prep.roles[0]?.role ?? '') : undefined;
  const second = role && prep.second !== null ? named(prep.second) : null;
  const jobs = [role?.slug ?? '', ...(second ? [second.slug] : [])];
  const sure = (items: readonly StudyItem[], slug: string, because: readonly string[]): string[] =>
    because.filter((phrase) => jobs.some((one) => isAskedFor(items, slug, one, phrase)));
  const sentences = sentencesOf(job.slice(0, longestRead));
  const question = new Map(texts.questions.map((one) => [one.slug, one]));
  const concept = new Map(texts.concepts.map((one) => [one.slug, one]));
  const drill = new Map(texts.drills.map((one) => [one.slug, one]));
  const behavioural = new Set(
    jobs.flatMap((slug) => roleOf(slug)?.behavioural ?? []).map((place) => texts.questions[place]?.slug),
  );
  const questions = prep.questions.flatMap(({ slug, role: asking, because: phrases }) => {
    const found = question.get(slug);
    const own = found?.askings.find((one) => one.role === asking);
    if (!found || !own) return [];
    const id = identityOf('question', slug, asking);
    const { question: words, short } = found;
    const { inBrief, keyPoints } = own;
    const because = sure(index.questions, slug, phrases);
    const isBehavioural = behavioural.has(slug);
    return [{ id, slug, role: asking, because, question: words, short, inBrief, keyPoints, isBehavioural }];
  });
  const concepts = prep.concepts.flatMap(({ slug, because: phrases }) => {
    const found = concept.get(slug);
    if (!found) return [];
    const because = sure(index.concepts, slug, phrases);
    return [{ id: identityOf('concept', slug), slug, because, term: found.term, plain: found.plain }];
  });
  const drills = prep.drills.flatMap(({ slug, because }) => {
    const found = drill.get(slug);
    if (!found) return [];
    return [{ id: identityOf('drill', slug), slug, because: sure(index.drills, slug, because), title: found.title }];
  });
  const evidenced = (slug: string | null): Evidence['question'] => {
    const found = slug === null ? undefined : question.get(slug);
    const asking = jobs.find((one) => found?.askings.some((asked) => asked.role === one));
    return found && asking !== undefined ? { slug: found.slug, name: found.question, role: asking } : null;
  };
  return {
    verdict: prep.verdict,
    language: prep.language,
    isCut: job.length > longestRead,
    isCv: looksLikeCv(job),
    roles: prep.roles
      .filter(({ score }, place) => place === 0 || score >= worthNaming * (prep.roles[0]?.score ?? 0))
      .map(({ role: slug, score, because }) => ({ ...named(slug), score, because })),
    allRoles: texts.roles.map(({ slug, name }) => ({ slug, name })),
    second,
    title: titleIn(sentences),
    role: role ? { slug: role.slug, name: role.name } : null,
    house: houseOf(sentences),
    questions,
    concepts,
    drills,
    gaps: prep.gaps.slice(0, mostHeld).map(({ phrase }) => ({ phrase, topics: topicsOf(phrase, questions, concepts) })),
    passing: prep.passing.slice(0, mostHeld),
    evidence: prep.evidence
      .slice(0, mostHeld)
      .map(({ phrase, line, question: slug }) => ({ phrase, line, question: evidenced(slug) })),
    ask: askOf(
      jobs.map((slug) => roleOf(slug)?.ask ?? []),
      prep,
    ),
    cards: role ? cardsOf((slug) => roleOf(slug)?.level ?? role.level, { questions, concepts, drills }) : [],
  };
}

/** “Job title: Stock Controller” → “Stock Controller”. */
const titleIn = (sentences: readonly Sentence[]): string | null =>
  sentences
    .find(({ kind }) => kind === 'title')
    ?.text.replace(/^(?:job title|position|role|title|job|vacancy)\s*[:–-]\s*/i, '') ?? null;

/** The concepts, or else the question, of the report that this phrase asks for. */
function topicsOf(phrase: string, questions: Report['questions'], concepts: Report['concepts']): Topic[] {
  const asks = ({ because }: ToStudy) => because.includes(phrase);
  const own = concepts.filter(asks).map(({ slug, term }): Topic => ({ kind: 'concept', slug, name: term }));
  const asked = questions.filter(asks).map(({ slug, short }): Topic => ({ kind: 'question', slug, name: short }));
  return [...own.slice(0, 2), ...asked.slice(0, 1)];
}

/** A topic and a phrase are of one thing where they share so many things. */
const leastShared = 2;

/** Each job’s own questions to ask, those first that the description speaks of, each with a phrase of its own. */
function askOf(asks: readonly RoleTexts['ask'][], { asked }: Prep): Report['ask'] {
  const ask = takeTurns(asks, ({ topic }) => topic);
  const phrases = asked.map((text) => ({ text, things: proofThings(text) }));
  const pairs = ask.flatMap(({ topic, points }) => {
    const own = proofThings([topic, ...points].join(' '));
    return phrases.map(({ text, things }) => ({
      topic,
      text,
      shared: [...things].filter((thing) => own.has(thing) && !common.has(thing)).length,
    }));
  });
  const because = new Map<string, string>();
  const taken = new Set<string>();
  for (const { topic, text, shared } of pairs.toSorted((a, b) => b.shared - a.shared)) {
    if (shared < leastShared || because.has(topic) || taken.has(text)) continue;
    because.set(topic, text);
    taken.add(text);
  }
  return ask
    .map(({ topic, points }) => ({ topic, points, because: because.get(topic) ?? null }))
    .toSorted((a, b) => Number(b.because !== null) - Number(a.because !== null))
    .slice(0, mostAsked);
}

/** `levelOf` is that of a role, which says how long an answer to its questions is. */
function cardsOf(
  levelOf: (role: string) => Level,
  { questions, concepts, drills }: Pick<Report, 'questions' | 'concepts' | 'drills'>,
): PlanCard[] {
  const card = (id: string, section: PlanCard['section'], role = ''): PlanCard => ({
    id,
    section,
    theme: null,
    ...minutesOf(section, levelOf(role)),
  });
  return [
    ...questions.map(({ id, role, isBehavioural }) => card(id, isBehavioural ? 'behavioural' : 'questions', role)),
    ...concepts.map(({ id }) => card(id, 'concepts')),
    ...drills.map(({ id }) => card(id, 'drills')),
  ];
}
