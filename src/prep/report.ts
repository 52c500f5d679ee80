/** A prep with the texts of the handbook: what a candidate reads, prints and takes along. Pure. */
import { identityOf } from '../handbook/addresses.ts';
import { minutesOf, type PlanCard } from '../practice/schedule/plan-card.ts';
import { sentencesOf } from './advert.ts';
import { type House, houseOf } from './house.ts';
import { longestRead, type Prep, prepare } from './prep.ts';
import type { PrepIndex } from './prep-index.ts';
import type { PrepTexts, RoleTexts } from './prep-texts.ts';
import { stemsOf } from './stems.ts';

export interface Named {
  slug: string;
  name: string;
}

/** Something to study; `because` are phrases of the description, the strongest first. */
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
  /** The likeliest first. */
  roles: (Named & { score: number; because: string[] })[];
  /** Whom the rest is for; null where it is for nobody. */
  role: Named | null;
  house: House;
  questions: (ToStudy & {
    question: string;
    short: string;
    inBrief: string;
    keyPoints: string[];
    isBehavioural: boolean;
  })[];
  concepts: (ToStudy & { term: string; plain: string | null })[];
  drills: (ToStudy & { title: string })[];
  gaps: { phrase: string; topics: Topic[] }[];
  evidence: { phrase: string; line: string; question: Named | null }[];
  ask: { topic: string; points: string[]; because: string | null }[];
  /** Its questions, concepts and drills as cards of a plan, the most important first. */
  cards: PlanCard[];
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

/** Never throws on any text. */
export function makeReport({ job, cv, role: chosen }: Order, texts: PrepTexts, index: PrepIndex): Report {
  const prep = prepare(job, cv, index, chosen);
  const roleOf = (slug: string) => texts.roles.find((one) => one.slug === slug);
  const named = (slug: string): Named => ({ slug, name: roleOf(slug)?.name ?? slug });
  const role = prep.verdict === 'match' ? roleOf(chosen ?? prep.roles[0]?.role ?? '') : undefined;
  const sentences = sentencesOf(job.slice(0, longestRead));
  const question = new Map(texts.questions.map((one) => [one.slug, one]));
  const concept = new Map(texts.concepts.map((one) => [one.slug, one]));
  const drill = new Map(texts.drills.map((one) => [one.slug, one]));
  const behavioural = new Set(role?.behavioural.map((place) => texts.questions[place]?.slug));
  const questions = prep.questions.flatMap(({ slug, role: asking, because }) => {
    const found = question.get(slug);
    const own = found?.askings.find((one) => one.role === asking);
    if (!found || !own) return [];
    const id = identityOf('question', slug, asking);
    const { question: words, short } = found;
    const { inBrief, keyPoints } = own;
    return [{ id, slug, because, question: words, short, inBrief, keyPoints, isBehavioural: behavioural.has(slug) }];
  });
  const concepts = prep.concepts.flatMap(({ slug, because }) => {
    const found = concept.get(slug);
    return found ? [{ id: identityOf('concept', slug), slug, because, term: found.term, plain: found.plain }] : [];
  });
  const drills = prep.drills.flatMap(({ slug, because }) => {
    const found = drill.get(slug);
    return found ? [{ id: identityOf('drill', slug), slug, because, title: found.title }] : [];
  });
  const nameOf = (slug: string | null): Named | null => {
    const found = slug === null ? undefined : question.get(slug);
    return found ? { slug: found.slug, name: found.question } : null;
  };
  return {
    verdict: prep.verdict,
    language: prep.language,
    isCut: job.length > longestRead,
    roles: prep.roles.map(({ role: slug, score, because }) => ({ ...named(slug), score, because })),
    role: role ? { slug: role.slug, name: role.name } : null,
    house: houseOf(sentences),
    questions,
    concepts,
    drills,
    gaps: prep.gaps.map(({ phrase }) => ({ phrase, topics: topicsOf(phrase, questions, concepts) })),
    evidence: prep.evidence.map(({ phrase, line, question: slug }) => ({ phrase, line, question: nameOf(slug) })),
    ask: role ? askOf(role, prep) : [],
    cards: role ? cardsOf(role, { questions, concepts, drills }) : [],
  };
}

/** The concepts, or else the question, of the report that this phrase asks for. */
function topicsOf(phrase: string, questions: Report['questions'], concepts: Report['concepts']): Topic[] {
  const asks = ({ because }: ToStudy) => because.includes(phrase);
  const own = concepts.filter(asks).map(({ slug, term }): Topic => ({ kind: 'concept', slug, name: term }));
  const asked = questions.filter(asks).map(({ slug, short }): Topic => ({ kind: 'question', slug, name: short }));
  return [...own.slice(0, 2), ...asked.slice(0, 1)];
}

/** The role’s own questions to ask, those first that the description speaks of, with its phrase. */
function askOf({ ask }: RoleTexts, { asked }: Prep): Report['ask'] {
  const phrases = asked.map((text) => ({ text, stems: new Set(stemsOf(text)) }));
  const said = ask.map(({ topic, points }) => {
    const words = new Set([...stemsOf(topic), ...points.flatMap(stemsOf)]);
    const best = phrases
      .map(({ text, stems }) => ({ text, shared: [...stems].filter((word) => words.has(word)).length }))
      .toSorted((a, b) => b.shared - a.shared)[0];
    return { topic, points, because: best && best.shared > 0 ? best.text : null, shared: best?.shared ?? 0 };
  });
  return said
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, mostAsked)
    .map(({ topic, points, because }) => ({ topic, points, because }));
}

function cardsOf(
  { level }: RoleTexts,
  { questions, concepts, drills }: Pick<Report, 'questions' | 'concepts' | 'drills'>,
): PlanCard[] {
  const card = (id: string, section: PlanCard['section']): PlanCard => ({
    id,
    section,
    theme: null,
    ...minutesOf(section, level),
  });
  return [
    ...questions.map(({ id, isBehavioural }) => card(id, isBehavioural ? 'behavioural' : 'questions')),
    ...concepts.map(({ id }) => card(id, 'concepts')),
    ...drills.map(({ id }) => card(id, 'drills')),
  ];
}
