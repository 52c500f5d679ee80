/** What a description asks for that nobody can study until the interview. */

/** Whether a sentence asks for something that cannot be studied. */
export const isCondition = (sentence: string): boolean =>
  /\b(?:years?['’]?|degree|diploma|bachelor|master['’]?s|languages?|english|french|italian|german|spanish|arabic|japanese|mandarin|fluent|bilingual|licen[cs]e|flexib\w*|weekends?|saturdays?|sundays?|shift work|evenings? and|days a (?:week|month)|bank holidays|travel|relocat\w*|right to work|visa|team player|passion\w*|motivated)\b/i.test(
    sentence,
  );

/** Whether a sentence asks what somebody is like: no line of a CV shows it, and none is missing. */
export const isTrait = (sentence: string): boolean =>
  /\b(?:discreet|discretion|entrepreneurial|hands[- ]on|attention to detail|(?:eye|taste|feeling|feel|flair|sense|mind|love|appetite|passion) (?:for|of)|(?:well[- ])?organi[sz]ed|organi[sz]ational skills|autonom\w+|independent(?:ly)?|calm|patien(?:t|ce)|curious|curiosity|energetic|energy and|positive|proactive|self[- ]starter|team spirit|team player|interpersonal|communicator|communication skills|people skills|resilien\w+|charisma\w*|diploma(?:tic|cy)|rigou?r(?:ous)?|reliable|reliability|punctual\w*|smile|executive presence|humility|humble|mindset|attitude|adaptab\w+|dynamic|creative (?:mind|thinker)|fast[- ]paced|multi-?task\w*|under pressure|detail[- ]oriented|results?[- ](?:driven|oriented)|problem[- ]solv\w+|strategic thinker|leadership skills|integrity and|honest\w*|trustworth\w+|enthusias\w+|thriv\w+|exact,|precise|able to (?:tell|say|lift|stand|climb)|ability to (?:lift|stand|sit|climb)|lift \d|carrying up to|stairs|numerate|analytical (?:mind|skills)|stakeholder management skills|strong (?:retail )?math|computer literate)\b/i.test(
    sentence,
  );
