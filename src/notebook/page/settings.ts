/** What the page brings along for its script. */
export interface Settings {
  families: { name: string; roles: { slug: string; name: string /** Whether it has texts. */; has: boolean }[] }[];
  /** The handbook’s edition, for the saved file. */
  edition: string;
}
