/** What the page brings along for its script. */
export interface Family {
  name: string;
  roles: { slug: string; name: string /** Whether it has texts. */; has: boolean }[];
}

export interface Settings {
  families: Family[];
  /** Whether the site has the page on which own answers are written. */
  hasNotebook: boolean;
}
