/** A text of the reader’s own → what the practice page loads for a role. Pure; it brings the parser along, so it runs in a worker. */
import { assembleHandbook } from '../../handbook/assemble.ts';
import { createLookUp } from '../../handbook/look-up.ts';
import type { TextSettings } from '../../handbook/text-settings.ts';
import { parseInterview } from '../../interview/parse.ts';
import type { PracticeData } from './format.ts';
import { practiceDataOf } from './to-practice-data.ts';

export interface OwnRole {
  id: string;
  name: string;
  text: string;
}

/**
 * All that the text holds, under the role’s own identity: also what a title gives to a role of the handbook. Its cards
 * have no pages, so no addresses. A text in which nothing is read has no cards.
 */
export function practiceDataOfText(
  { id, name, text }: OwnRole,
  { families, themes, abbreviations, roles }: TextSettings,
): PracticeData {
  const { interviews } = parseInterview(new TextEncoder().encode(text), `${id}.txt`, roles);
  const [family = { slug: 'own', name, description: '' }] = families;
  const { handbook } = assembleHandbook(
    interviews.map((interview) => ({ ...interview, role: id })),
    {
      families: [family],
      roles: [
        {
          slug: id,
          name,
          family: family.slug,
          level: 'specialist',
          summary: '',
          otherTitles: { en: [], fr: [], it: [] },
          plain: [],
          calendar: [],
          next: [],
        },
      ],
      themes,
      abbreviations,
      facts: [],
      renames: [],
      asAsked: [],
      advice: [],
      mistakesTo: null,
    },
  );
  const data = practiceDataOf(createLookUp(handbook, ''))(id);
  return { ...data, cards: data.cards.map((card) => ({ ...card, address: '' })) };
}
