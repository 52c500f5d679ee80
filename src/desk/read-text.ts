/** A text on the desk → what was understood of it, and the pages that it would make. Pure: the worker and tests call it. */
import type { Diagnostic } from '../diagnostics/report.ts';
import { assembleHandbook } from '../handbook/assemble.ts';
import type { Check } from '../handbook/checks/check.ts';
import type { Handbook } from '../handbook/handbook.ts';
import type { Settings } from '../handbook/settings.ts';
import type { Interview } from '../interview/interview.ts';
import { ownTitles } from '../interview/layouts/index.ts';
import { parseInterview } from '../interview/parse.ts';
import { readTitle } from '../interview/titles.ts';
import { annotate } from './annotate.ts';
import type { Complaint, DeskSettings, Reading, Summary } from './protocol.ts';

/** A text as it lies on the desk. */
export interface OnDesk {
  interviews: Interview[];
  handbook: Handbook;
  reading: Reading;
}

const file = 'text.txt';
/** The role of a text whose title names none that the handbook has. */
const ownRole = 'your-role';

/** Reads a text and runs the checks of its figures. Never throws: what cannot be read is complained of. */
export function readText(text: string, given: DeskSettings, base: string, checks: Check[]): OnDesk {
  const { interviews, diagnostics } = parsed(text, given);
  const settings: Settings = {
    ...given,
    roles: rolesFor(interviews, given),
    facts: [],
    renames: [],
    advice: [],
    asAsked: [],
    mistakesTo: null,
  };
  const placed = interviews.map((interview) => ({ ...interview, role: interview.role ?? ownRole }));
  const { handbook, diagnostics: ofHandbook } = assembleHandbook(placed, settings);
  const complaints = [...diagnostics, ...ofHandbook, ...checks.flatMap((check) => check(handbook))].map(toComplaint);
  return {
    interviews,
    handbook,
    reading: {
      summaries: interviews.map((interview) => summaryOf(interview, base)),
      notes: annotate(interviews),
      complaints: complaints.toSorted((a, b) => a.line - b.line),
    },
  };
}

function parsed(text: string, { roles }: DeskSettings): { interviews: Interview[]; diagnostics: Diagnostic[] } {
  return parseInterview(new TextEncoder().encode(text), file, roles);
}

/** The handbook’s roles, and the text’s own where the handbook has none of its name. */
function rolesFor(interviews: Interview[], { roles, families }: DeskSettings): DeskSettings['roles'] {
  const other = interviews.find(({ role }) => role === null);
  if (!other) return roles;
  const own: DeskSettings['roles'][number] = {
    slug: ownRole,
    name: other.title?.text ?? 'A role of your own',
    family: families[0]?.slug ?? '',
    level: 'specialist',
    summary: '',
    otherTitles: { en: [], fr: [], it: [] },
    plain: [],
    calendar: [],
    next: [],
  };
  return [...roles, own];
}

export function toComplaint({ fatal, line, actual, expected, note, ruleId }: Diagnostic): Complaint {
  return {
    severity: fatal ? 'error' : 'warning',
    line,
    found: capital(String(actual)),
    way: `Expected: ${String(expected?.[0] ?? '')}. ${String(note)}`,
    rule: ruleId,
  };
}

const capital = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

function summaryOf(interview: Interview, base: string): Summary {
  const { title, layout, role, lookFor, questions, conceptGroups, drills, smartQuestions, related } = interview;
  const concepts = conceptGroups.reduce((sum, group) => sum + group.concepts.length, 0);
  const counted: [number, string][] = [
    [lookFor.length, 'thing looked for'],
    [questions.length, 'question'],
    [concepts, 'concept'],
    [drills.length, 'drill'],
    [smartQuestions.length, 'question to ask'],
    [related.length, 'related role'],
  ];
  return {
    title: title?.text ?? null,
    layout,
    role,
    ownRole: role === null && title ? (readTitle(title.text, undefined, ownTitles())?.name ?? title.text) : null,
    counts: counted.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun)),
    page: `${base}roles/${role ?? ownRole}/`,
  };
}

function count(number: number, noun: string): string {
  if (number === 1) return `${number} ${noun}`;
  return noun.startsWith('thing') ? `${number} ${noun.replace('thing', 'things')}` : `${number} ${plural(noun)}`;
}
const plural = (noun: string) => (noun.startsWith('question ') ? noun.replace('question', 'questions') : `${noun}s`);
