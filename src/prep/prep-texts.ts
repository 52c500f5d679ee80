/**
 * The handbook → what a prep is made of: the texts that a report shows, from which the stems to match with are taken
 * where it is made. Plain data, loaded by the page whole, so that nothing is asked for once a description lies on it.
 */
import type { Handbook, Level, Prose } from '../handbook/handbook.ts';
import { partsOfDrill } from '../handbook/parts.ts';
import { meaningsOf } from './same-words.ts';

export interface PrepTexts {
  roles: RoleTexts[];
  questions: QuestionTexts[];
  concepts: ConceptTexts[];
  drills: DrillTexts[];
}

export interface RoleTexts {
  slug: string;
  name: string;
  level: Level;
  /** Its name and other titles in all languages. */
  titles: string[];
  /** What is matched of what the seat is and who is looked for: as `meaningsOf` reads it, each word as often as it is said. */
  words: string;
  /** What a candidate may ask in turn. */
  ask: { topic: string; points: string[] }[];
  /** Places of its questions of behaviour in the list of questions. */
  behavioural: number[];
}

/** `words` are what else is matched of an item, as `meaningsOf` reads it, each once: a report does not show it. */
export interface QuestionTexts {
  slug: string;
  short: string;
  question: string;
  words: string;
  askings: { role: string; inBrief: string; keyPoints: string[] }[];
}

export interface ConceptTexts {
  slug: string;
  term: string;
  /** What people call it in plain words; null where nothing is said. */
  plain: string | null;
  words: string;
  /** Of the roles that define it. */
  roles: string[];
}

export interface DrillTexts {
  slug: string;
  title: string;
  role: string;
  words: string;
}

/** What the texts say that these do not yet. */
function wordsOf(texts: readonly string[], shown: readonly string[]): string {
  const known = new Set(shown.flatMap(meaningsOf));
  // Sorted, they weigh less when a host has compressed them.
  return [...new Set(texts.flatMap(meaningsOf))]
    .filter((word) => !known.has(word))
    .toSorted()
    .join(' ');
}

/** Of a question that so many roles are asked a report gives the words alone, and leads to the answers. */
const mostAskings = 4;

const textsOf = (prose: readonly Prose[] | undefined): string[] => (prose ?? []).map(({ text }) => text);

export function prepTextsOf(handbook: Handbook): PrepTexts {
  const places = new Map(handbook.questions.map(({ slug }, place) => [slug, place]));
  return {
    roles: handbook.roles.map((role) => ({
      slug: role.slug,
      name: role.name,
      level: role.level,
      titles: [role.name.replace(/\s*\(.*\)$/, ''), ...Object.values(role.otherTitles).flat()],
      words: [role.summary, ...role.plain, ...textsOf(role.seat), ...textsOf(role.lookFor)]
        .flatMap(meaningsOf)
        .toSorted()
        .join(' '),
      ask: role.smartQuestions.map(({ topic, points }) => ({ topic: topic.text, points: textsOf(points) })),
      behavioural: role.behavioural.flatMap((slug) => places.get(slug) ?? []),
    })),
    questions: handbook.questions.map(({ slug, short, question, plain, askings }) => ({
      slug,
      short,
      question,
      words: wordsOf(plain, [short, question]),
      askings: askings.map(({ role, parts }) => ({
        role,
        inBrief: askings.length > mostAskings ? '' : textsOf(parts.inBrief).join(' '),
        keyPoints: askings.length > mostAskings ? [] : textsOf(parts.keyPoints),
      })),
    })),
    concepts: handbook.concepts.map(({ slug, term, aliases, plain, definitions }) => ({
      slug,
      term,
      plain: plain[0] ?? null,
      words: wordsOf([...aliases, ...plain.slice(1)], [term, plain[0] ?? '']),
      roles: [...new Set(definitions.map(({ role }) => role))],
    })),
    drills: handbook.drills.map((drill) => ({
      slug: drill.slug,
      title: drill.title,
      role: drill.role,
      words: wordsOf(
        partsOfDrill(drill)
          .filter(({ weight, computes }) => weight >= 1 && !computes)
          .flatMap(({ entries }) => textsOf(entries)),
        [drill.title],
      ),
    })),
  };
}
