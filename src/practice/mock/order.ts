/**
 * A mock interview: what comes when, and how long each has. The order is that of printed guides for interviewers, from
 * the last post and motives through the work to the candidate’s own questions; they give no minutes, so these are ours.
 */

import type { PracticeCard, PracticeData } from '../data/format.ts';
import { createRandom } from '../exercises/random.ts';

export const mockLengths = [20, 30, 45] as const;
export type MockLength = (typeof mockLengths)[number];

export const mockKinds = ['opening', 'question', 'follow-up', 'drill', 'yours'] as const;

export interface MockStep {
  kind: (typeof mockKinds)[number];
  /** The card’s identity; null for the reader’s own questions. */
  card: string | null;
  theme: string | null;
  /** Which of the card’s probes is asked. */
  probe: number | null;
  minutes: number;
}

const minutesOf = { opening: 2, question: 2.5, 'follow-up': 1 } as const;
/** What a case and the reader’s own questions have, by the length of the whole. */
const ends: Record<MockLength, { drill: number; yours: number }> = {
  20: { drill: 5, yours: 2 },
  30: { drill: 7, yours: 3 },
  45: { drill: 10, yours: 5 },
};
/** Of three questions one is behavioural, and two are followed by a probe. */
const [behaviouralEvery, probedOf] = [3, 2 / 3];

/**
 * The interview of this seed, never longer than it should be; the same for the same seed. A role without cards has none.
 * `likely` are the cards that a preparation names: they are asked before the others are.
 */
export function makeMock(
  { cards }: Pick<PracticeData, 'cards'>,
  length: MockLength,
  seed: number,
  likely: ReadonlySet<string> = new Set(),
): MockStep[] {
  const random = createRandom(seed);
  const likelyFirst = (mixed: PracticeCard[]) =>
    mixed.toSorted((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)));
  const of = (section: PracticeCard['section']) => cards.filter((card) => card.section === section);
  const [opening, ...behavioural] = of('behavioural');
  const [drill] = likelyFirst(shuffled(of('drills'), random));
  const first = opening ? [step('opening', opening, minutesOf.opening)] : [];
  const last = [
    ...(drill ? [step('drill', drill, ends[length].drill)] : []),
    ...(cards.length > 0 ? [{ ...noCard, minutes: ends[length].yours }] : []),
  ];
  const room = length - total([...first, ...last]);
  return [...first, ...middle(of('questions'), behavioural, { room, random, likelyFirst }), ...last];
}

const noCard: Omit<MockStep, 'minutes'> = { kind: 'yours', card: null, theme: null, probe: null };

const step = (
  kind: 'opening' | 'question' | 'follow-up' | 'drill',
  card: PracticeCard,
  minutes: number,
  probe: number | null = null,
): MockStep => ({ kind, card: card.id, theme: card.theme ?? null, probe, minutes });

const total = (steps: readonly MockStep[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Questions as long as there is room, each theme once before any comes twice; those of the role in the order of its guide. */
function middle(
  role: PracticeCard[],
  behavioural: PracticeCard[],
  {
    room,
    random,
    likelyFirst,
  }: { room: number; random: () => number; likelyFirst: (cards: PracticeCard[]) => PracticeCard[] },
): MockStep[] {
  const queueOf = (cards: PracticeCard[]) => likelyFirst(spread(shuffled(cards, random)));
  const queues = { role: queueOf(role), behavioural: queueOf(behavioural) };
  const blocks: { card: PracticeCard; steps: MockStep[] }[] = [];
  for (let left = room, place = 1; ; place += 1) {
    const isBehavioural = place % behaviouralEvery === 0;
    const [queue, other] = isBehavioural ? [queues.behavioural, queues.role] : [queues.role, queues.behavioural];
    const card = queue.shift() ?? other.shift();
    if (!card) break;
    const whole = [step('question', card, minutesOf.question), ...probeOf(card, random)];
    const steps = total(whole) <= left ? whole : whole.slice(0, 1);
    if (total(steps) > left) break;
    blocks.push({ card, steps });
    left -= total(steps);
  }
  const order = role.map(({ id }) => id);
  const ofRole = blocks
    .filter(({ card }) => card.section === 'questions')
    .toSorted((a, b) => order.indexOf(a.card.id) - order.indexOf(b.card.id));
  // The behavioural ones keep their places between them.
  return blocks.flatMap(({ card, steps }) => (card.section === 'questions' ? (ofRole.shift()?.steps ?? []) : steps));
}

/** One of its probes, mostly. */
function probeOf(card: PracticeCard, random: () => number): MockStep[] {
  const probes = card.back
    .flatMap(({ parts }) => parts.filter(({ form }) => form === 'probes'))
    .flatMap((part) => part.entries);
  const isProbed = random() < probedOf;
  const which = Math.floor(random() * probes.length);
  return isProbed && probes.length > 0 ? [step('follow-up', card, minutesOf['follow-up'], which)] : [];
}

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [mixed[last], mixed[at]] = [mixed[at] as T, mixed[last] as T];
  }
  return mixed;
}

/** Those whose theme has not come yet before those whose theme has. */
function spread(cards: readonly PracticeCard[]): PracticeCard[] {
  const times = new Map<string, number>();
  return cards
    .map((card) => {
      const theme = card.theme ?? card.id;
      const round = times.get(theme) ?? 0;
      times.set(theme, round + 1);
      return { card, round };
    })
    .toSorted((a, b) => a.round - b.round)
    .map(({ card }) => card);
}
