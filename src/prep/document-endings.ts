/** The files that a candidate may bring. A page knows them without the readers. */
export const documentEndings = ['.txt', '.md', '.docx', '.pdf'] as const;
