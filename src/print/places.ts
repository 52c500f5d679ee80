/** Names of the places in a document that references lead to. */
export const questionPlace = (slug: string) => `question-${slug}`;
export const answerPlace = (slug: string) => `answer-${slug}`;
export const conceptPlace = (slug: string) => `concept-${slug}`;
export const drillPlace = (slug: string) => `drill-${slug}`;
export const workedPlace = (slug: string) => `worked-${slug}`;
export const chapterPlace = (slug: string) => `chapter-${slug}`;
