/** Preps in the notebook of this browser. */
import type { Row } from '../../notebook/store/rows.ts';
import type { Store } from '../../notebook/store/store.ts';
import { after } from '../../notebook/store/unite.ts';
import { usualMinutes } from '../../practice/schedule/plan.ts';
import type { Report } from '../report.ts';

export type Kept = Row<'preps'>;
/** What the reader fills in. */
export type Draft = Pick<Kept, 'id' | 'name' | 'job' | 'interview' | 'minutes' | 'role' | 'closingFrom'> & {
  cv: string;
};

/** Nothing filled in, under an identity of its own. */
export const newDraft = (): Draft => ({
  id: `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
  name: '',
  job: '',
  cv: '',
  interview: null,
  minutes: usualMinutes,
  role: null,
});

export const draftOf = ({ id, name, job, cv, interview, minutes, role, closingFrom }: Kept): Draft => ({
  id,
  name,
  job,
  cv: cv ?? '',
  interview,
  minutes,
  role,
  closingFrom,
});

const longestTitle = 80;

/** What it is called where the reader gives no name: the title that the description gives it, or else its role. */
export function nameOf({ name }: Pick<Draft, 'name'>, report: Report | null): string {
  if (name.trim() !== '') return name.trim();
  const title = report?.title?.replace(report.title.length > longestTitle ? /\s*\([^)]*\)/g : '', '');
  if (title && title.length <= longestTitle) return title;
  return report?.role?.name ?? report?.roles[0]?.name ?? 'A prep';
}

/** The next interview first, then those without a date, the last changed first. */
export async function keptPreps(store: Store): Promise<Kept[]> {
  const { preps } = await store.all();
  const date = ({ interview }: Kept) => interview ?? '9999';
  const isBefore = (a: Kept, b: Kept) => (date(a) < date(b) ? -1 : 1);
  return preps.filter(({ gone }) => !gone).toSorted((a, b) => (date(a) === date(b) ? b.at - a.at : isBefore(a, b)));
}

/** Keeps the draft with what is to be practised for it, and gives its role the date where none stands yet. */
export async function keep(store: Store, draft: Draft, report: Report): Promise<void> {
  const { id, job, interview, minutes } = draft;
  const role = report.role?.slug ?? null;
  await store.edit('preps', id, (stored) => ({
    ...stored,
    id,
    name: nameOf(draft, report),
    job,
    cv: draft.cv.trim() === '' ? null : draft.cv,
    role,
    cards: report.cards.map((card) => card.id),
    interview,
    minutes,
    gone: false,
    at: after(stored, Date.now()),
  }));
  if (role === null || interview === null) return;
  await store.edit('plans', role, (stored) =>
    stored && stored.interview !== null
      ? stored
      : { role, interview, minutes, closingFrom: null, at: after(stored, Date.now()) },
  );
}

/** The prep that is kept of the same texts under another identity: made again, it is no second one. */
export const sameTexts = (preps: readonly Kept[], { id, job, cv }: Draft): Kept | undefined =>
  preps.find((prep) => prep.id !== id && prep.job.trim() === job.trim() && (prep.cv ?? '').trim() === cv.trim());

/** A prep that was forgotten, as it stood. */
export const bringBack = (store: Store, prep: Kept): Promise<void> =>
  store.edit('preps', prep.id, (stored) => ({ ...prep, gone: false, at: after(stored, Date.now()) }));

/** Taken back as a row that says so, without the texts. */
export const forget = (store: Store, id: string): Promise<void> =>
  store.edit(
    'preps',
    id,
    (stored) => stored && { ...stored, job: '', cv: null, cards: [], gone: true, at: after(stored, Date.now()) },
  );
