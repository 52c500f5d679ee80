/** A text in another language than the handbook’s own says so wherever its words stand. */
import { expect, it } from 'vitest';
import { brief, guide, handbookOf } from '../handbook/testing/handbook.ts';
import { toPages } from './pages.ts';

const french = guide('Stock runner', [
  {
    question: 'Comment décidez-vous ce qu’il faut apporter en premier ?',
    answer: 'Je commence par le client qui est devant la vendeuse, et je dis aux autres quand je viens.',
    more: 'Key points:\n  • Le client avant la réserve\n  • Une heure est dite à chacun',
  },
]);
const german = brief('Stock runner', {
  behavioural:
    '  1. Erzählen Sie mir von einem Fehler, der Ihnen beim Zählen passiert ist.\n\n    What it tests: Ob jemand den eigenen Fehler nennt.',
  concepts: 'Lager\n\nUmschlag\nWie oft der Bestand in einem Jahr verkauft und ersetzt wird.',
  drills: '  • Zwei Kartons fehlen, und der Kunde wartet an der Kasse. Was tun Sie zuerst?',
});
const english = guide('Stock manager', [{ question: 'How do you count the reserve?' }]);

const pages = new Map(
  toPages(
    handbookOf({ 'stock-runner/guide.txt': french, 'stock-runner/z.txt': german, 'stock-manager/guide.txt': english })
      .handbook,
  ),
);
const page = (beginning: string) => [...pages].find(([path]) => path.startsWith(beginning))?.[1] ?? '';

it('a question has it on its title, its answer and its points', () => {
  const mdx = page('questions/comment');
  expect(mdx).toContain('language: fr');
  expect(mdx).toMatch(/<p lang="fr">Je commence/);
  expect(mdx).toMatch(/<span lang="fr">Le client avant/);
});

it('a definition and a drill have it too', () => {
  expect(page('concepts/umschlag')).toMatch(/<p lang="de">Wie oft/);
  expect(page('drills/')).toMatch(/<p lang="de">Zwei Kartons/);
});

it('and so have lists of them, on a page that holds several languages', () => {
  const mdx = page('roles/stock-runner');
  expect(mdx).toMatch(/<span lang="fr">Comment décidez-vous/);
  expect(mdx).toMatch(/<span lang="de">Erzählen Sie/);
  expect(mdx).toMatch(/<span lang="de">Umschlag<\/span>/);
  expect(mdx).toMatch(/<small lang="de">Wie oft/);
  expect(mdx).not.toMatch(/lang="fr">[^<]*Erzählen/);
});

it('a text in English bears no mark', () => {
  expect(page('questions/how-do-you-count')).not.toMatch(/<p lang|language:/);
});
