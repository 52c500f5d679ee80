/** A reader who practises day after day, with the chance of remembering that her memory gives her. */
import { createRandom } from '../../exercises/random.ts';
import { interleave } from '../interleave.ts';
import { type Review, replay } from '../log.ts';
import { type Memory, retrievability } from '../memory.ts';
import { makePlan, type Plan } from '../plan.ts';
import type { PlanCard } from '../plan-card.ts';
import type { Rating } from '../ratings.ts';
import { beginSitting, rated } from '../sitting.ts';
import type { StudyDay } from '../study-day.ts';

export interface Lived {
  day: StudyDay;
  plan: Plan;
  /** What she was asked, the first time of each card, and how often in all. */
  asked: string[];
  ratings: number;
}

/** Cards as a role has them: of four, two questions, a concept and now and then a drill. */
export const deck = (size: number): PlanCard[] =>
  Array.from({ length: size }, (_, index): PlanCard => {
    const section =
      index % 10 === 9 ? 'drills' : index % 4 === 3 ? 'concepts' : index % 7 === 6 ? 'behavioural' : 'questions';
    const minutes = { questions: [3, 2], behavioural: [3, 2], concepts: [1.5, 0.75], drills: [10, 5] }[section];
    return {
      id: `${section}/${index}`,
      section,
      theme: `theme-${index % 5}`,
      first: minutes[0] ?? 1,
      again: minutes[1] ?? 1,
    };
  });

/** `skips` says on which days she does nothing. */
export function live(
  {
    from,
    interview,
    minutes,
    cards,
  }: { from: StudyDay; interview: StudyDay | null; minutes: number; cards: PlanCard[] },
  days: number,
  skips: (index: number) => boolean = () => false,
  seed = 1,
): { days: Lived[]; log: Review[]; memories: Map<string, Memory> } {
  const random = createRandom(seed);
  let log: Review[] = [];
  const lived: Lived[] = [];
  let closingFrom: StudyDay | null = null;
  for (let index = 0; index < days; index += 1) {
    const day = from + index;
    const plan = makePlan({ today: day, interview, minutes, cards, memories: replay(log), closingFrom });
    if (plan.mode === 'dated' && plan.closingFrom !== null && plan.closingFrom <= day) closingFrom = plan.closingFrom;
    const [today] = plan.days;
    if (skips(index) || !today) {
      lived.push({ day, plan, asked: [], ratings: 0 });
      continue;
    }
    const before = replay(log);
    const asked = interleave([...today.closing, ...today.again, ...today.fresh]).map(({ id }) => id);
    let sitting = beginSitting(asked);
    let ratings = 0;
    while (sitting.queue.length > 0) {
      const [card = ''] = sitting.queue;
      const memory = before.get(card);
      const knows = random() < (memory ? retrievability(memory, day) : 0.6) || (sitting.missed[card] ?? 0) > 0;
      const rating: Rating = knows ? (random() < 0.2 ? 'hard' : 'good') : 'again';
      log = [...log, { id: `${day}-${ratings}`, card, day, at: day * 1e6 + ratings, rating }];
      sitting = rated(sitting, rating);
      ratings += 1;
    }
    lived.push({ day, plan, asked, ratings });
  }
  return { days: lived, log, memories: replay(log) };
}
