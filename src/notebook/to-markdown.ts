/** Own answers of a role → a Markdown text. What was written is text: nothing of it becomes a heading, a list or HTML. */

export interface OwnAnswer {
  section: string;
  question: string;
  text: string;
}

/** Signs that Markdown would read, wherever they stand in a line. */
const inline = /[\\`*_[\]<>~|&]/g;
/** Signs that begin something where a line begins with them. */
const atStart = /^(\s*)(?:(\d+)([.)])(?=\s|$)|([#+=-]))/;

const escapeLine = (line: string): string =>
  line
    .replace(inline, '\\$&')
    .replace(atStart, (_all, space: string, digits?: string, stop?: string, sign?: string) =>
      digits === undefined ? `\\${sign}` : `${digits}\\${stop}`.replace(/^/, space.slice(0, 3)),
    );

/** Each line of the reader’s is a paragraph of its own. */
const inMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeLine(line.trim()))
    .filter((line) => line !== '')
    .join('\n\n');

/** `answers` in the order of the role’s page; those that are empty are left out. */
export function toMarkdown(role: string, answers: readonly OwnAnswer[]): string {
  const written = answers.filter(({ text }) => text.trim() !== '');
  const sections = Map.groupBy(written, ({ section }) => section);
  const parts = [...sections].flatMap(([section, of]) => [
    `## ${inMarkdown(section)}`,
    ...of.flatMap(({ question, text }) => [`### ${inMarkdown(question)}`, inMarkdown(text)]),
  ]);
  return `${[`# My answers: ${inMarkdown(role)}`, ...parts].join('\n\n')}\n`;
}
