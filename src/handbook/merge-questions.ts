/** Questions of all texts → question pages: the same words are one page, with each role’s view of it. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Question as RawQuestion } from '../interview/interview.ts';
import { wordKey } from '../interview/marks.ts';
import type { Question, Theme } from './handbook.ts';
import { questionPartNames } from './part-names.ts';
import { type From, languageOf, sourceOf, toParts } from './prose.ts';
import { createRegistry } from './registry.ts';
import { longestShortSlug, longestSlug, slugOf } from './slug.ts';
import type { RoleText } from './texts.ts';
import { themeOfQuestion } from './themes.ts';

/** Concepts and related questions are filled in later, when all pages are known. */
export function mergeQuestions(texts: RoleText[], themes: Theme[], diagnostics: Diagnostic[]): Question[] {
  const registry = createRegistry<Question>(diagnostics);
  for (const { role, interview } of texts)
    for (const raw of interview.questions) {
      const { file } = interview;
      const words = raw.question.text;
      const slug = raw.short ? slugOf(raw.short.text, longestShortSlug) : slugOf(words, longestSlug);
      const page = registry.claim(words, slug, sourceOf(file, raw), () => ({
        slug,
        question: words,
        short: raw.short?.text ?? words,
        ...languageOf(interview),
        plain: [],
        theme: '',
        advice: null,
        askings: [],
        concepts: [],
        related: [],
      }));
      if (!page) continue;
      if (raw.short && slug !== page.slug) complainOfShort(raw, page, file, diagnostics);
      page.theme ||= namedTheme(raw, file, themes, diagnostics);
      page.plain.push(...raw.plain.map(({ text }) => text).filter((line) => !page.plain.includes(line)));
      addAsking(page, role, interview, raw);
    }
  const pages = registry.pages();
  for (const page of pages) page.theme ||= themeOfQuestion(page, themes);
  return pages;
}

/** One page has one name: the first of its texts, in the order of the roles, gives it. */
function complainOfShort({ short }: RawQuestion, page: Question, file: string, diagnostics: Diagnostic[]): void {
  if (!short) return;
  const both = `“${short.text}” here, “${page.short}” elsewhere`;
  diagnostics.push(diagnose('short-differs', { file, line: short.line, column: short.column }, both));
}

/** The slug of the theme that the question names, or ''. */
function namedTheme({ theme }: RawQuestion, file: string, themes: Theme[], diagnostics: Diagnostic[]): string {
  if (!theme) return '';
  const found = themes.find(({ name, slug }) => wordKey(name) === wordKey(theme.text) || slug === theme.text);
  if (!found) diagnostics.push(diagnose('theme-unknown', { file, line: theme.line, column: theme.column }, theme.text));
  return found?.slug ?? '';
}

/** A second text of the same role adds its answer and its lists to the first; its other fields fill gaps. */
function addAsking(page: Question, role: string, from: From, raw: RawQuestion): void {
  const parts = toParts(from, raw, questionPartNames);
  const source = sourceOf(from.file, raw);
  const known = page.askings.find((asking) => asking.role === role);
  if (!known) {
    page.askings.push({ role, kind: raw.kind, number: raw.number, parts, sources: [source] });
    return;
  }
  known.sources.push(source);
  for (const name of questionPartNames)
    if (name === 'answer' || Array.isArray(raw[name])) known.parts[name].push(...parts[name]);
    else if (known.parts[name].length === 0) known.parts[name] = parts[name];
}
