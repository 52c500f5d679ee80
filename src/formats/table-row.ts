/** The cells of a table’s row as one line, as Markdown writes them. */
export const tableRow = (cells: string[]): string =>
  `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join(' | ')} |`;
