import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type PartRow, partsOfAsking, partsOfDefinition, partsOfDrill, shownParts } from '../../src/handbook/parts.ts';
import { setSums, workedLines } from '../../src/handbook/sums.ts';
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
    onclosetag: (name) => void (/^(?:p|li|dd)$/.test(name) && found.add((open.pop() ?? '').trimStart())),
  });
  parser.end(html);
  return found;
}

/** The paragraphs of all parts that are shown, with their replies or without, and with their sums as they are set. */
const paragraphs = (rows: PartRow[], replies = true): string[] =>
  shownParts(rows)
    .flatMap(({ shown, entries }) =>
      entries.flatMap(({ text, reply }) =>
        shown.form === 'worked'
          ? workedLines(text).map((line) => line.text)
          : [text, ...(replies && reply ? [reply.text] : [])].flatMap((one) => one.split('\n')),
      ),
    )
    .filter((part) => part.trim() !== '')
    .map((part) => setSums(part).trimStart());

describe('what the texts say', () => {
  it('stands word for word in one paragraph of the question’s page, its sums set', () => {
    for (const { slug, askings } of handbook.questions) {
      const page = texts(pageHtml(`/questions/${slug}/`));
      for (const part of askings.flatMap((asking) => paragraphs(partsOfAsking(asking))))
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
        const listed = asking ? partsOfAsking(asking).filter(({ shown }) => shown?.onRolePage) : [];
        expect(listed.map(({ name }) => name)).toContain('avoid');
        for (const part of paragraphs(listed, false)) expect(page.has(part), `${slug}: ${part}`).toBe(true);
      }
    }
  });

  it('a concept’s definition and example on the concept’s', () => {
    for (const { slug, definitions } of handbook.concepts) {
      const page = texts(pageHtml(`/concepts/${slug}/`));
      // A formula is set as mathematics, and what is set in two elements is in neither’s text whole.
      const whole = definitions
        .flatMap(partsOfDefinition)
        .filter(({ shown }) => shown?.form === 'text' || shown?.form === 'worked');
      for (const part of paragraphs(whole)) expect(page.has(part), `${slug}: ${part}`).toBe(true);
    }
  });

  it('a drill’s case and worked answer on the drill’s', () => {
    for (const drill of handbook.drills) {
      const page = texts(pageHtml(`/drills/${drill.slug}/`));
      for (const part of paragraphs(partsOfDrill(drill))) expect(page.has(part), `${drill.slug}: ${part}`).toBe(true);
    }
  });
});
