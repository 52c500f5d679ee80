/** What the page brings along for its script. */
export interface Family {
  name: string;
  /** `questions`: how many it is asked. */
  roles: { slug: string; name: string /** Whether it has texts. */; has: boolean; questions: number }[];
}

export interface Settings {
  families: Family[];
  /** Whether the site has the page on which own answers are written. */
  hasNotebook: boolean;
}
