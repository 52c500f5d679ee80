/** Complaints as the browser shows them while somebody edits: each with the pages that it concerns. */
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/report.ts';
import { ruleAddress } from '../../diagnostics/rules.ts';
import { type Addresses, createAddresses } from '../../handbook/addresses.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { Source } from '../../handbook/source.ts';
import type { Live } from './live-handbook.ts';

export interface Complaint {
  severity: 'error' | 'warning';
  /** Path inside the content folder. */
  file: string;
  line: number;
  column: number;
  found: string;
  expected: string;
  help: string;
  rule: string;
  /** Where the rule is explained. */
  explained: string;
  /** What an editor is asked to open: path, line and column. */
  open: string;
  /** Addresses of the pages that show what is complained of. */
  pages: string[];
}

/** All complaints, errors first, then by file and line. `base` is the path that the site stands at. */
export function toComplaints({ handbook, asSaved, diagnostics }: Live, folder: string, base: string): Complaint[] {
  const to = createAddresses(base);
  const [served, saved] = [handbook, asSaved].map((one) => (one ? sourcesOfPages(one, to) : []));
  return diagnostics
    .map((diagnostic) => toComplaint(diagnostic, pagesOf(diagnostic, saved ?? [], served ?? [], to), folder, to))
    .toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || byPlace(a, b));
}

const byPlace = (a: Complaint, b: Complaint) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);

function toComplaint(diagnostic: Diagnostic, pages: string[], folder: string, to: Addresses): Complaint {
  const { file, line, column, fatal, ruleId, actual, expected, note } = diagnostic;
  return {
    severity: fatal ? 'error' : 'warning',
    ...{ file, line, column, pages },
    found: String(actual),
    expected: String(expected?.[0] ?? ''),
    help: String(note),
    rule: ruleId,
    explained: to.at(ruleAddress(ruleId).slice(1)),
    open: `${join(folder, file)}:${line}:${column}`,
  };
}

interface PageSources {
  address: string;
  sources: Source[];
}

/** Pages with the lines that they show; role pages show all of their texts. */
function sourcesOfPages({ questions, concepts, drills, roles }: Handbook, to: Addresses): PageSources[] {
  const whole = (file: string): Source => ({ file, line: 1, endLine: Number.POSITIVE_INFINITY });
  return [
    ...questions.map(({ slug, askings }) => ({
      address: to.question(slug),
      sources: askings.flatMap(({ sources }) => sources),
    })),
    ...concepts.map(({ slug, definitions }) => ({
      address: to.concept(slug),
      sources: definitions.map(({ source }) => source),
    })),
    ...drills.map(({ slug, source }) => ({ address: to.drill(slug), sources: [source] })),
    ...roles.map(({ slug, texts }) => ({ address: to.role(slug), sources: texts.map(whole) })),
  ];
}

/**
 * The pages that a complaint concerns: those whose lines hold its line, the role’s and the raw text’s. Of a text that
 * could not be read at all, every page that the last good version has; of settings, the home page.
 */
function pagesOf({ file, line }: Diagnostic, saved: PageSources[], served: PageSources[], to: Addresses): string[] {
  const raw = to.raw({ file, line, endLine: line }).replace(/#.*/, '');
  const holds = (source: Source) => source.file === file && source.line <= line && line <= source.endLine;
  const known = saved.filter(({ sources }) => sources.some((source) => source.file === file));
  const pages = known.length > 0 ? known.filter(({ sources }) => sources.some(holds)) : servedOf(file, served);
  return pages.length > 0 ? [...pages.map(({ address }) => address), raw] : [to.home, raw];
}

const servedOf = (file: string, served: PageSources[]): PageSources[] =>
  served.filter(({ sources }) => sources.some((source) => source.file === file));
