/** What a description asks for that nobody can study until the interview. */

/** Whether a sentence asks for something that cannot be studied. */
export const isCondition = (sentence: string): boolean =>
  /\b(?:years?['’]?|degree|diploma|bachelor|master['’]?s|languages?|english|french|italian|german|spanish|arabic|japanese|mandarin|fluent|bilingual|licen[cs]e|flexib\w*|weekends?|saturdays?|sundays?|shift work|evenings? and|days a (?:week|month)|bank holidays|travel|relocat\w*|right to work|visa|team player|passion\w*|motivated)\b/i.test(
    sentence,
  );
