/** Questions of all texts → question pages: the same words are one page, with each role’s view of it. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Question as RawQuestion } from '../interview/interview.ts';
import { wordKey } from '../interview/marks.ts';
import type { Asking, Question, Theme } from './handbook.ts';
import { sourceOf, toProse, toProseOrNull } from './prose.ts';
import { createRegistry } from './registry.ts';
import type { RoleText } from './texts.ts';
import { nearestTheme } from './themes.ts';

/** Concepts and related questions are filled in later, when all pages are known. */
export function mergeQuestions(texts: RoleText[], themes: Theme[], diagnostics: Diagnostic[]): Question[] {
  const registry = createRegistry<Question>(diagnostics);
  for (const { role, interview } of texts)
    for (const raw of interview.questions) {
      const source = sourceOf(interview.file, raw);
      const page = registry.claim(raw.question.text, source, (slug) => ({
        slug,
        question: raw.question.text,
        theme: '',
        askings: [],
        concepts: [],
        related: [],
      }));
      if (!page) continue;
      page.theme ||= namedTheme(raw, interview.file, themes, diagnostics);
      addAsking(page, role, interview.layout === 'guide' ? 'role' : 'behavioural', interview.file, raw);
    }
  const pages = registry.pages();
  for (const page of pages) page.theme ||= nearestTheme(page, themes);
  return pages;
}

/** The slug of the theme that the question names, or ''. */
function namedTheme({ theme }: RawQuestion, file: string, themes: Theme[], diagnostics: Diagnostic[]): string {
  if (!theme) return '';
  const found = themes.find(({ name, slug }) => wordKey(name) === wordKey(theme.text) || slug === theme.text);
  if (!found) diagnostics.push(diagnose('theme-unknown', { file, line: theme.line, column: theme.column }, theme.text));
  return found?.slug ?? '';
}

/** A second text of the same role adds its answer to the first; its other fields fill gaps. */
function addAsking(page: Question, role: string, kind: Asking['kind'], file: string, raw: RawQuestion): void {
  const answers = raw.answer ? [toProse(file, raw.answer)] : [];
  const keyPoints = raw.keyPoints.map((point) => toProse(file, point));
  const followUps = raw.followUps.map((probe) => toProse(file, probe));
  const known = page.askings.find((asking) => asking.role === role);
  if (!known) {
    page.askings.push({
      role,
      kind,
      number: raw.number,
      assesses: toProseOrNull(file, raw.assesses),
      answers,
      keyPoints,
      avoid: toProseOrNull(file, raw.avoid),
      followUps,
      sources: [sourceOf(file, raw)],
    });
    return;
  }
  known.assesses ??= toProseOrNull(file, raw.assesses);
  known.avoid ??= toProseOrNull(file, raw.avoid);
  known.answers.push(...answers);
  known.keyPoints.push(...keyPoints);
  known.followUps.push(...followUps);
  known.sources.push(sourceOf(file, raw));
}
