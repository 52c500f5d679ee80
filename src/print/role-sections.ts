/** A role → the sections that its guide and its chapter of the book have in common. */
import type { Question, Role } from '../handbook/handbook.ts';
import type { QuestionEntry, Reference, Section, SectionContent, Use } from './document.ts';
import { conceptPlace } from './places.ts';
import type { Scope } from './scope.ts';
import { setDrill } from './set-drill.ts';
import { setQuestion } from './set-question.ts';
import { typeset } from './typeset.ts';

/** Said once where readers meet the model answers. */
export const figuresNote =
  'The model answers belong to different people. Figures inside the model answers are examples of how to bring evidence; none of them is a norm of the trade.';

/** What differs between a guide and a chapter. */
export interface Setting {
  /** Depth of the sections’ headings. */
  level: number;
  /** What a main section does: a guide opens it on a new page, a chapter runs on. */
  opens: Section['opens'];
  /** Begins the names of the sections’ places, which the whole document shares. */
  prefix: string;
  /** Said above the model answers, where it was not said before. */
  note: string | null;
}

type Given = SectionContent & Pick<Section, 'title'> & Partial<Pick<Section, 'opens' | 'listed'>>;

/** Names, places and levels the section; none where it would be empty (`length` 0), so that no heading stands alone. */
export function sectionOf({ level, opens, prefix }: Setting, name: string, length: number, given: Given): Section[] {
  if (length === 0) return [];
  return [{ ...given, id: `${prefix}${name}`, level, opens: given.opens ?? opens, listed: given.listed ?? true }];
}

/** The seat, and below it what interviewers look for and the seats around it. */
export function seatSections(
  scope: Scope,
  role: Role,
  setting: Setting,
  toRole: (slug: string) => Reference,
): Section[] {
  const sections = [
    ...sectionOf(setting, 'seat', role.seat.length, {
      kind: 'prose',
      title: 'The seat',
      paragraphs: role.seat.flatMap(scope.paragraphs),
    }),
    ...sectionOf(setting, 'look-for', role.lookFor.length, {
      kind: 'list',
      title: 'What interviewers look for',
      items: role.lookFor.map(scope.line),
    }),
    ...sectionOf(setting, 'relations', role.related.length, {
      kind: 'pairs',
      title: 'Working relations',
      items: relations(role, toRole),
    }),
    ...sectionOf(setting, 'next', role.next.length, {
      kind: 'pairs',
      title: 'Where the seat leads',
      items: role.next.map(({ role: slug, why }) => ({ ...toRole(slug), texts: [typeset(why)] })),
    }),
  ];
  return sections.map((section, place) =>
    place === 0 ? section : { ...section, level: setting.level + 1, opens: 'here' },
  );
}

/** Entries of the questions that `chosen` accepts, numbered through both lists; one that stands in both comes once. */
export function questionEntries(scope: Scope, role: Role, chosen: (question: Question) => boolean) {
  const guide = role.questions.map(scope.press.question).filter(chosen);
  const behavioural = role.behavioural
    .map(scope.press.question)
    .filter((question) => chosen(question) && !guide.includes(question));
  const entry =
    (first: number) =>
    (question: Question, index: number): QuestionEntry =>
      setQuestion(scope, question, first + index);
  return { guide: guide.map(entry(1)), behavioural: behavioural.map(entry(guide.length + 1)) };
}

/** The guide’s questions and the behavioural ones, with their answers. */
export function questionSections(
  scope: Scope,
  role: Role,
  setting: Setting,
  chosen: (question: Question) => boolean,
): Section[] {
  const { guide, behavioural } = questionEntries(scope, role, chosen);
  return [
    ...sectionOf(setting, 'questions', guide.length, {
      kind: 'questions',
      title: 'Interview questions',
      note: setting.note,
      items: guide,
    }),
    ...sectionOf(setting, 'behavioural', behavioural.length, {
      kind: 'questions',
      title: 'Behavioural questions',
      note: guide.length > 0 ? null : setting.note,
      items: behavioural,
    }),
  ];
}

export const drillSections = (scope: Scope, role: Role, setting: Setting): Section[] =>
  sectionOf(setting, 'drills', role.drills.length, {
    kind: 'drills',
    title: 'Practical drills',
    items: role.drills.map((slug) => setDrill(scope, scope.press.drill(slug))),
  });

/** What a candidate asks in return. */
export const anchorSections = (scope: Scope, role: Role, setting: Setting): Section[] =>
  sectionOf(setting, 'ask', role.smartQuestions.length, {
    kind: 'anchors',
    title: 'Questions to ask',
    items: role.smartQuestions.map(({ topic, points }) => ({
      topic: scope.line(topic),
      points: points.map(scope.line),
    })),
  });

/** A role that several texts name comes once, with the reason of each. */
function relations({ related }: Role, toRole: (slug: string) => Reference) {
  const items = new Map<string, Reference & { texts: string[] }>();
  for (const { role: slug, name, reason } of related) {
    const key = slug ?? name;
    const texts = [...(items.get(key)?.texts ?? []), ...(reason ? [typeset(reason)] : [])];
    const place = slug === null ? { id: null, url: null } : toRole(slug);
    items.set(key, { ...place, title: typeset(name), texts });
  }
  return [...items.values()];
}

/** For each concept, the questions and drills of these sections that name it. */
export function usesOf(sections: readonly Section[]): (slug: string) => Use[] {
  const uses = new Map<string, Use[]>();
  const note = (concepts: readonly Reference[], use: Use) => {
    for (const { id } of concepts) if (id !== null) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const section of sections) {
    if (section.kind === 'questions') {
      for (const { id, number, concepts } of section.items) note(concepts, { kind: 'question', number, id });
    } else if (section.kind === 'drills') {
      for (const [index, { id, concepts }] of section.items.entries())
        note(concepts, { kind: 'drill', number: index + 1, id });
    }
  }
  return (slug) => uses.get(conceptPlace(slug)) ?? [];
}
