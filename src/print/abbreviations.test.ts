import { expect, test } from 'vitest';
import { abbreviationSection } from './abbreviations.ts';
import { type EditionRow, editions } from './editions.ts';
import { sampleHandbook } from './fixtures/sample.ts';
import { createPress } from './options.ts';
import { createScope } from './scope.ts';
import { inGuide } from './setting.ts';

/** The abbreviations that a guide explains whose edition differs from the full one so. */
function explained(row: Partial<EditionRow>): string[] {
  const handbook = sampleHandbook();
  const [role] = handbook.roles;
  const parts = handbook.questions.find(({ askings }) => askings.some((asking) => asking.role === role?.slug))
    ?.askings[0]?.parts;
  const said = {
    QZA: parts?.answer[0],
    QZK: parts?.keyPoints[0],
    QZS: role?.seat[0],
    QZT: role?.smartQuestions[0]?.topic,
  };
  for (const [short, prose] of Object.entries(said)) {
    if (!prose) throw new Error(`The sample lacks what is to say ${short}.`);
    prose.text += ` ${short}`;
    handbook.abbreviations.push({ short, long: `what ${short} is short for`, common: false });
  }
  const press = createPress(handbook, { paper: 'a4', edition: 'full', site: null, date: '2026-11-21' });
  const scope = createScope(press, 'guide', role ? [role] : []);
  const sections = abbreviationSection({ ...scope, edition: { ...editions.full, ...row } }, inGuide);
  return sections.flatMap((section) =>
    section.kind === 'pairs' ? section.items.flatMap(({ title }) => (title.startsWith('QZ') ? title : [])) : [],
  );
}

test('a guide explains the abbreviations of what its edition prints, and no others', () => {
  expect(explained({})).toEqual(['QZA', 'QZK', 'QZS', 'QZT']);
  expect(explained({ parts: ['keyPoints'] })).toEqual(['QZK', 'QZS', 'QZT']);
  expect(explained({ sections: ['questions', 'ask'] })).toEqual(['QZA', 'QZK', 'QZT']);
  expect(explained({ sections: ['questions', 'role'], parts: ['answer'] })).toEqual(['QZA', 'QZS']);
});
