/** Drills by the theme that each trains. */
import type { Drill, Handbook, Theme } from '../handbook/handbook';

/** Themes in their order with the drills of each; a theme without drills is left out. */
export const drillsBySkill = ({ drills, themes }: Handbook): { theme: Theme; drills: Drill[] }[] =>
  themes
    .map((theme) => ({ theme, drills: drills.filter(({ trains }) => trains === theme.slug) }))
    .filter((skill) => skill.drills.length > 0);
