/** What a complaint of one kind says, wherever it is raised. */
export interface Rule {
  /** An error refuses the text or fails the build; a warning is worth a look. */
  severity: 'error' | 'warning';
  /** The rule in a few words: its heading on the page of rules. */
  title: string;
  /** What was found, from the subject that the place gives: a complete clause without a full stop. */
  found: (subject: string) => string;
  /** How many characters of the subject are shown, where it is no quotation and 200 would cut it. */
  longest?: number;
  /** What should stand there instead. */
  expected: string;
  /** What an editor does about it. */
  help: string;
}
