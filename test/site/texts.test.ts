import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Prose } from '../../src/handbook/handbook.ts';
import { loadHandbook } from '../../src/site/content/load-handbook.ts';
import { pageHtml } from './dist.ts';

const { handbook } = await loadHandbook();
if (!handbook) throw new Error('The settings cannot be read.');

/** Text of each paragraph and list entry of a page, as a browser’s `textContent` has it. */
function texts(html: string): Set<string> {
  const found = new Set<string>();
  const open: string[] = [];
  const parser = new Parser({
    onopentagname: (name) => void (/^(?:p|li|dd)$/.test(name) && open.push('')),
    ontext: (text) => {
      for (const index of open.keys()) open[index] += text;
    },
    onclosetag: (name) => void (/^(?:p|li|dd)$/.test(name) && found.add(open.pop() ?? '')),
  });
  parser.end(html);
  return found;
}

const paragraphs = (prose: Prose[]): string[] =>
  prose.flatMap(({ text }) => text.split('\n')).filter((part) => part.trim() !== '');

describe('what the texts say', () => {
  it('stands word for word in one paragraph of the question’s page', () => {
    for (const { slug, askings } of handbook.questions) {
      const page = texts(pageHtml(`/questions/${slug}/`));
      for (const { assesses, answers, keyPoints, avoid, followUps } of askings)
        for (const part of paragraphs(
          [assesses, avoid, ...answers, ...keyPoints, ...followUps].filter((one) => one !== null),
        ))
          expect(page.has(part), `${slug}: ${part}`).toBe(true);
    }
  });

  it('and of the role’s', () => {
    for (const { slug, questions, behavioural } of handbook.roles) {
      const page = texts(pageHtml(`/roles/${slug}/`));
      for (const question of [...questions, ...behavioural]) {
        const asking = handbook.questions
          .find((one) => one.slug === question)
          ?.askings.find(({ role }) => role === slug);
        for (const part of paragraphs(asking?.answers ?? [])) expect(page.has(part), `${slug}: ${part}`).toBe(true);
      }
    }
  });

  it('a concept’s definition and example on the concept’s', () => {
    for (const { slug, definitions } of handbook.concepts) {
      const page = texts(pageHtml(`/concepts/${slug}/`));
      for (const { definition, example } of definitions)
        for (const part of paragraphs([definition, example].filter((one) => one !== null)))
          expect(page.has(part), `${slug}: ${part}`).toBe(true);
    }
  });

  it('a drill’s case and worked answer on the drill’s', () => {
    for (const { slug, prompt, workedAnswer } of handbook.drills) {
      const page = texts(pageHtml(`/drills/${slug}/`));
      for (const part of paragraphs([prompt, workedAnswer].filter((one) => one !== null)))
        expect(page.has(part), `${slug}: ${part}`).toBe(true);
    }
  });
});
