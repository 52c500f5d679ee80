/** What a drill trains: the theme whose words its text uses most. */
import type { Drill, Handbook, Theme } from '../handbook/handbook';
import { nearestTheme } from '../handbook/themes';

/** Themes in their order with the drills of each; a theme without drills is left out. */
export function drillsBySkill({ drills, themes }: Handbook): { theme: Theme; drills: Drill[] }[] {
  const skillOf = new Map(drills.map((drill) => [drill.slug, nearestTheme(asQuestion(drill), themes)]));
  return themes
    .map((theme) => ({ theme, drills: drills.filter(({ slug }) => skillOf.get(slug) === theme.slug) }))
    .filter((skill) => skill.drills.length > 0);
}

/** A drill in the shape that themes are found for: its prompt asks, its worked answer answers. */
const asQuestion = ({ slug, title, role, prompt, workedAnswer, concepts, source }: Drill) => ({
  slug,
  question: `${title}. ${prompt.text}`,
  theme: '',
  askings: [
    {
      role,
      kind: 'role' as const,
      number: 1,
      assesses: null,
      answers: workedAnswer ? [workedAnswer] : [],
      keyPoints: [],
      avoid: null,
      followUps: [],
      sources: [source],
    },
  ],
  concepts,
  related: [],
});
