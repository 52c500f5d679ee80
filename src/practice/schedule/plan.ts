/**
 * The days until an interview → what to practise on each. Minutes are what is planned, not cards: the last days bring
 * every card once more, the weakest first, and nothing new; the days before take as many new cards as leave time for
 * what comes back. It is made anew whenever it is looked at, so that a day that was missed is no debt.
 */
import { type Memory, retrievability } from './memory.ts';
import { byImportance, type PlanCard } from './plan-card.ts';
import { missed, missedLater, type Simulated, type SimulatedDay, simulate } from './simulate.ts';
import type { StudyDay } from './study-day.ts';

export interface PlanOrder {
  today: StudyDay;
  /** Null where none is known. */
  interview: StudyDay | null;
  /** Minutes a day. */
  minutes: number;
  /** In the order of the role’s page; or, where `isRanked`, the most important first. */
  cards: readonly PlanCard[];
  isRanked?: boolean;
  memories: ReadonlyMap<string, Memory>;
  /** The first of the last days, once they have begun, as the plan of that day said: it is kept with the date. */
  closingFrom?: StudyDay | null;
}

export interface PlanDay {
  day: StudyDay;
  /** Cards that are met for the first time, that come back, and that come once more before the interview. */
  fresh: PlanCard[];
  again: PlanCard[];
  closing: PlanCard[];
  minutes: number;
}

export interface Plan {
  /**
   * `open` without a date, `past` with one that is over: both go on without an end. `tonight` has one sitting, `dated`
   * several, and `far` is `dated` with more days than a plan is worth making for: it is open until then.
   */
  mode: 'open' | 'past' | 'tonight' | 'dated' | 'far';
  /** From today on, without a gap; of a dated plan to the day before the interview. */
  days: PlanDay[];
  /** The first of the last days; null where there are none, as where one sitting is all that is left. */
  closingFrom: StudyDay | null;
  /** New cards that the days have no room for, the most important first. */
  leftOut: PlanCard[];
  /** Cards met before that the last days have no room for. */
  notAgain: PlanCard[];
}

/** Three months. */
export const longestPlan = 92;
/** How far an open plan looks ahead. */
const openDays = 28;
const fewestMinutes = 1;
/** At least two last days, so that what is missed on the first comes back on the second. */
const fewestClosing = 2;

export const usualMinutes = 20;

/** The plan of today. Fails nowhere: no cards make empty days, and less than a minute a day counts as one. */
export function makePlan(order: PlanOrder): Plan {
  const { today, interview } = order;
  const given = { ...order, minutes: Math.max(fewestMinutes, order.minutes || 0) };
  if (interview === null) return openPlan(given, 'open');
  const days = interview - today;
  if (days < 0) return openPlan(given, 'past');
  if (days > longestPlan) return openPlan(given, 'far');
  const hasBegun = order.closingFrom != null && order.closingFrom <= today;
  return days === 0 || (days === 1 && !hasBegun) ? tonight(given) : dated(given, days);
}

const isKnown = ({ memories }: PlanOrder, { id }: PlanCard): boolean => memories.has(id);

const ranked = ({ cards, isRanked }: PlanOrder): readonly PlanCard[] => (isRanked ? cards : byImportance(cards));

function split(order: PlanOrder): { known: PlanCard[]; fresh: PlanCard[] } {
  const cards = ranked(order);
  return {
    known: cards.filter((card) => isKnown(order, card)),
    fresh: cards.filter((card) => !isKnown(order, card)),
  };
}

const planDay = ({ day, fresh, again, minutes }: SimulatedDay): PlanDay => ({
  day,
  fresh,
  again,
  closing: [],
  minutes,
});

/** What was done today already: it takes its minutes from the day, whenever the plan is made anew. */
function doneToday({ cards, memories, today }: PlanOrder): { minutes: number; fresh: number } {
  const done = cards.flatMap((card) => {
    const memory = memories.get(card.id);
    return memory?.last === today ? [{ card, isFirst: memory.reviews === 1 }] : [];
  });
  return {
    minutes: done.reduce((sum, { card, isFirst }) => sum + (isFirst ? card.first : card.again * missed), 0),
    fresh: done.reduce((sum, { card, isFirst }) => sum + (isFirst ? card.first : 0), 0),
  };
}

const unhurried = () => Number.POSITIVE_INFINITY;

function openPlan(order: PlanOrder, mode: 'open' | 'past' | 'far'): Plan {
  const { today, minutes, memories } = order;
  const season = { from: today, days: openDays, minutes, memories, done: doneToday(order), pace: unhurried };
  const { days } = simulate({ ...season, ...split(order) });
  return { mode, days: days.map(planDay), closingFrom: null, leftOut: [], notAgain: [] };
}

/**
 * One sitting. Who is prepared meets nothing new: what was not seen since yesterday, the weakest first. Who is not makes
 * one pass by importance.
 */
function tonight(order: PlanOrder): Plan {
  const { today, minutes, memories } = order;
  const { known, fresh } = split(order);
  const isPrepared = known.length > 0 && known.length >= fresh.length;
  const done = doneToday(order).minutes;
  const day: PlanDay = { day: today, fresh: [], again: [], closing: [], minutes: done };
  const leftOut: PlanCard[] = isPrepared ? fresh : [];
  const notAgain: PlanCard[] = [];
  let isFull = false;
  for (const card of isPrepared ? weakestFirst(order, known) : ranked(order)) {
    const memory = memories.get(card.id);
    if (memory?.last === today) continue;
    const cost = (memory ? card.again : card.first) * missed;
    isFull ||= day.minutes > 0 && day.minutes + cost > minutes;
    if (isFull) (memory ? notAgain : leftOut).push(card);
    else {
      (memory ? day.closing : day.fresh).push(card);
      day.minutes += cost;
    }
  }
  day.minutes -= done;
  return { mode: 'tonight', days: [day], closingFrom: null, leftOut, notAgain };
}

/** Without those that were known yesterday. */
const weakestFirst = ({ memories, today }: PlanOrder, known: PlanCard[]): PlanCard[] =>
  known
    .flatMap((card) => {
      const memory = memories.get(card.id);
      const isFresh = memory !== undefined && memory.last >= today - 1 && memory.due > today;
      return memory === undefined || isFresh ? [] : [{ card, strength: retrievability(memory, today) }];
    })
    .toSorted((a, b) => a.strength - b.strength)
    .map(({ card }) => card);

const sumOf = (cards: readonly PlanCard[]): number => cards.reduce((sum, { again }) => sum + again * missed, 0);

/** In which part of the days new cards may come, the best first. */
const earlyParts = [0.75, 0.9, 1];

/** `days` is at least two, or one of last days that have begun. */
function dated(order: PlanOrder, days: number): Plan {
  const { today, minutes, memories } = order;
  const { known, fresh } = split(order);
  const done = doneToday(order);
  const learn = (length: number, pace: (day: number) => number = unhurried) =>
    simulate({ from: today, days: length, minutes, known, fresh, memories, done, pace });
  const begunBefore = order.closingFrom != null && order.closingFrom <= today ? today - order.closingFrom : null;
  const closing =
    begunBefore === null
      ? closingLength(order, days, known, fresh, (length) => learn(length).days)
      : days + begunBefore;
  const closingFrom = today + days - closing;
  const learningDays = Math.max(0, days - closing);
  const full = learn(learningDays);
  const all = full.days.flatMap((day) => day.fresh).length;
  // Where there is time enough, new cards come evenly: in the first three quarters of the days, or else in all of them.
  const newMinutes = done.fresh + fresh.reduce((sum, { first }) => sum + first, 0);
  const evenly = (part: number) => {
    const span = Math.max(1, Math.ceil(learningDays * part));
    return learn(learningDays, (day) => (newMinutes * (day + 1)) / span);
  };
  const takesAll = ({ days: played }: Simulated) => played.flatMap((day) => day.fresh).length === all;
  const learnt = (all === fresh.length ? earlyParts.map(evenly).find(takesAll) : undefined) ?? full;
  const begun = new Set(learnt.days.flatMap((day) => day.fresh.map(({ id }) => id)));
  const cards = [...known, ...fresh.filter(({ id }) => begun.has(id))];
  const last = closingDays(order, cards, learnt.memories, { closingFrom, days: Math.min(days, closing) });
  return {
    mode: 'dated',
    days: [...learnt.days.map(planDay), ...last.days],
    closingFrom,
    leftOut: fresh.filter(({ id }) => !begun.has(id)),
    notAgain: last.notAgain,
  };
}

/**
 * How many last days there are: more of them hold more cards and leave fewer days to learn them in, so the fewest that
 * hold what will have been learnt; where none do, all of them, and the weakest cards come.
 */
function closingLength(
  order: PlanOrder,
  days: number,
  known: PlanCard[],
  fresh: PlanCard[],
  learn: (days: number) => SimulatedDay[],
): number {
  const fewest = days > fewestClosing || known.length >= fresh.length ? fewestClosing : 1;
  const from = (length: number) => order.today + days - length;
  const holds = (length: number) => {
    const begun = learn(days - length).flatMap((day) => day.fresh);
    return roomNeeded(order, [...known, ...begun], from(length)) <= length;
  };
  let [low, high] = [Math.min(fewest, days), days];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cards that have not come since that day. */
const notSince = ({ memories }: PlanOrder, cards: PlanCard[], from: StudyDay): PlanCard[] =>
  cards.filter(({ id }) => (memories.get(id)?.last ?? Number.NEGATIVE_INFINITY) < from);

const returning = 1 + 1 / missedLater;

/** Days that these cards take: none is parted over two days, so each day may stay a little short; and what is missed comes on the next. */
function roomNeeded(order: PlanOrder, cards: PlanCard[], from: StudyDay): number {
  const open = notSince(order, cards, from);
  const longest = Math.max(0, ...open.map(({ again }) => again * missed));
  const done = from <= order.today ? doneToday(order).minutes : 0;
  return Math.ceil((sumOf(open) * returning + done) / Math.max(order.minutes - longest / 2, order.minutes / 2));
}

/**
 * Each card once, the weakest first, the same minutes a day; and what was missed in these days once more, when it is
 * due.
 */
function closingDays(
  order: PlanOrder,
  cards: PlanCard[],
  memories: ReadonlyMap<string, Memory>,
  { closingFrom, days }: { closingFrom: StudyDay; days: number },
): { days: PlanDay[]; notAgain: PlanCard[] } {
  const { today, minutes } = order;
  const start = Math.max(closingFrom, today);
  const done = start === today ? doneToday(order).minutes : 0;
  const made = Array.from(
    { length: days },
    (_, index): PlanDay => ({ day: start + index, fresh: [], again: [], closing: [], minutes: index === 0 ? done : 0 }),
  );
  const add = (day: PlanDay, list: 'again' | 'closing', card: PlanCard) => {
    day[list].push(card);
    day.minutes += card.again * missed;
  };
  const notAgain: PlanCard[] = [];
  const goesBeyond = (day: PlanDay, cost: number, most: number) => day.minutes > 0 && day.minutes + cost > most + 1e-9;
  for (const card of cards) {
    const memory = order.memories.get(card.id);
    if (!memory || memory.last < closingFrom || memory.due >= start + days) continue;
    const from = Math.max(memory.due, memory.last + 1, start);
    const day = made.find((one) => one.day >= from && !goesBeyond(one, card.again * missed, minutes));
    if (day) add(day, 'again', card);
    else notAgain.push(card);
  }
  const strength = ({ id }: PlanCard) => {
    const memory = memories.get(id);
    return memory ? retrievability(memory, start) : 0;
  };
  const open = notSince(order, cards, closingFrom)
    .map((card) => ({ card, strength: strength(card) }))
    .toSorted((a, b) => a.strength - b.strength);
  // What will be missed comes on the days after: so the first of them hold a little more than their part.
  const share = Math.min(
    minutes,
    (sumOf(open.map(({ card }) => card)) * returning + sumMinutes(made)) / Math.max(1, days),
  );
  let at = 0;
  for (const { card } of open) {
    const cost = card.again * missed;
    // A day ends with the card that comes nearest to its share, as far as the minutes allow.
    while (at < days - 1 && made[at] && goesBeyond(made[at] as PlanDay, cost, Math.min(minutes, share + cost / 2)))
      at += 1;
    const day = made[at];
    if (!day || goesBeyond(day, cost, minutes)) notAgain.push(card);
    else add(day, 'closing', card);
  }
  if (made[0]) made[0].minutes -= done;
  return { days: made, notAgain };
}

const sumMinutes = (days: readonly PlanDay[]): number => days.reduce((sum, day) => sum + day.minutes, 0);
