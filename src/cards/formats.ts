/** The files that a role’s cards come as. */
export const cardFormats = [
  { genre: 'Anki deck', ending: 'apkg' },
  { genre: 'CSV', ending: 'csv' },
] as const;
