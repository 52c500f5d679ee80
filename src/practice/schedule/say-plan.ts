/** A plan in sentences, which promise no more than it holds. */
import type { Plan, PlanDay } from './plan.ts';
import type { PlanCard } from './plan-card.ts';

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const names: Record<PlanCard['section'], [one: string, many: string]> = {
  questions: ['question', 'questions'],
  behavioural: ['behavioural question', 'behavioural questions'],
  concepts: ['concept', 'concepts'],
  drills: ['drill', 'drills'],
};

/** "6 questions, 4 drills and 1 concept", in the order in which they are left out. */
function listOf(cards: readonly PlanCard[]): string {
  const parts = (['questions', 'drills', 'concepts', 'behavioural'] as const).flatMap((section) => {
    const number = cards.filter((card) => card.section === section).length;
    return number === 0 ? [] : [count(number, ...names[section])];
  });
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

const cardsOf = ({ fresh, again, closing }: PlanDay): number => fresh.length + again.length + closing.length;

/** What a day holds: "12 new, 5 again, about 40 minutes". */
export function sayDay(day: PlanDay): string {
  if (cardsOf(day) === 0) return 'nothing is due';
  const parts = [
    ...(day.fresh.length > 0 ? [`${day.fresh.length} new`] : []),
    ...(day.again.length > 0 ? [`${day.again.length} again`] : []),
    ...(day.closing.length > 0 ? [`${day.closing.length} once more`] : []),
  ];
  return `${parts.join(', ')}, about ${count(Math.max(1, Math.round(day.minutes)), 'minute')}`;
}

function sayNew(cards: number, days: number): string {
  if (cards === 0) return 'nothing new';
  const perDay = Math.round(cards / days);
  if (days === 1) return `${count(cards, 'new card')} on one day`;
  return `${count(cards, 'new card')}, about ${perDay} a day on ${days} days`;
}

/** Two or three sentences: what fits, how the days go, and what does not fit. */
export function sayPlan(plan: Plan, minutes: number): string[] {
  const { mode, days, leftOut, notAgain, closingFrom } = plan;
  const without = [
    ...(leftOut.length > 0
      ? [`${count(leftOut.length, 'card')} will not fit: ${listOf(leftOut)}. Read them instead.`]
      : []),
    ...(notAgain.length > 0 ? [`${count(notAgain.length, 'card')} that you know will not come once more.`] : []),
  ];
  if (mode === 'past') return ['That day is over. Enter the next one, or go on without a date.'];
  if (mode === 'open') return ['Without a date, cards come back when they are about to be forgotten.'];
  if (mode === 'far')
    return [
      'The interview is more than three months away: until then cards come back when they are about to be forgotten.',
    ];
  if (mode === 'tonight') {
    const all = days.reduce((sum, day) => sum + cardsOf(day), 0);
    if (all === 0) return ['Nothing more is to be done before it.'];
    return [`One sitting of ${count(minutes, 'minute')}: ${count(all, 'card')}, the likeliest first.`, ...without];
  }
  const learning = days.filter(({ day }) => closingFrom === null || day < closingFrom);
  const fresh = learning.reduce((sum, day) => sum + day.fresh.length, 0);
  const withNew = learning.filter((day) => day.fresh.length > 0).length;
  const closing = days.length - learning.length;
  return [
    `${count(days.length, 'day')}, ${count(minutes, 'minute')}${days.length === 1 ? '' : ' each'}: ${sayNew(fresh, withNew)}.`,
    ...(closing > 0
      ? [
          `The last ${closing === 1 ? 'day brings' : `${closing} days bring`} ${notAgain.length > 0 ? 'as many cards as fit' : 'every card'} once more, the weakest first.`,
        ]
      : []),
    ...without,
  ];
}
