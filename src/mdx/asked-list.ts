/** Where a concept is asked: the questions and drills whose texts name it. */
import type { Concept } from '../handbook/handbook.ts';
import { type Block, line, link } from './nodes.ts';
import { askedOf, closed, linkList } from './parts.ts';
import type { Site } from './site.ts';

/** Shown at once; and, closed until asked for, as many more as anybody reads. The rest is for the search. */
const [shown, most] = [8, 32];

export function askedList(concept: Concept, site: Site): Block[] {
  const entries = [...questionEntries(concept, site), ...drillEntries(concept, site)];
  if (entries.length === 0) return [];
  if (entries.length <= shown + 2) return [linkList(entries)];
  const more = entries.slice(shown, most);
  const rest = entries.length - shown - more.length;
  return [
    linkList(entries.slice(0, shown)),
    closed(`${entries.length - shown} more`, null, [
      linkList(more),
      ...(rest > 0
        ? [line('p', {}, `And ${rest} others: `, link(site.to.search(concept.term), 'search for them'), '.')]
        : []),
    ]),
  ];
}

const questionEntries = ({ questions }: Concept, site: Site) =>
  questions.map((slug) => {
    const question = site.question(slug);
    return {
      url: site.to.question(slug),
      text: question.short,
      language: question.language,
      note: askedOf(question, (role) => site.role(role).name),
    };
  });

const drillEntries = ({ drills }: Concept, site: Site) =>
  drills.map((slug) => {
    const { title: text, language, role } = site.drill(slug);
    return { url: site.to.drill(slug), text, language, note: `Drill, ${site.role(role).name}` };
  });
