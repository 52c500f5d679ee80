/** Checks of one answer at a time: its length, its key points, its words. */
import { wordKey } from '../../interview/marks.ts';
import { answerWords } from '../levels.ts';
import { partsOfAsking } from '../parts.ts';
import { allAnswers, type Check, complain, countWords, type Measure, proseOf } from './check.ts';

/** Below this many words a point may well be part of a sentence by chance. */
const shortPoint = 4;

export const answerLength: Check = (handbook) => {
  const levelOf = new Map(handbook.roles.map(({ slug, level }) => [slug, level]));
  return allAnswers(handbook).flatMap(({ answer, asking: { role } }) => {
    const level = levelOf.get(role);
    if (level === undefined) return [];
    const words = countWords(answer.text);
    const { fewest, most } = answerWords[level];
    const found = `${words} words, and one of the level ${level} has ${fewest} to ${most}`;
    return words < fewest || words > most ? [complain('answer-length', answer.source, found)] : [];
  });
};

/** A probe is of use to a reader who learns what a good reply says. */
export const replyMissing: Check = ({ questions }) =>
  questions.flatMap(({ askings }) =>
    askings.flatMap(({ parts: { followUps } }) =>
      followUps.flatMap(({ text, source, reply }) => (reply ? [] : [complain('reply-missing', source, text)])),
    ),
  );

export const keyPointCopied: Check = (handbook) =>
  handbook.questions.flatMap(({ askings }) =>
    askings.flatMap(({ parts: { answer, keyPoints } }) => {
      const said = answer.map(({ text }) => ` ${wordKey(text)} `).join(' ');
      return keyPoints.flatMap((point) =>
        countWords(point.text) >= shortPoint && said.includes(` ${wordKey(point.text)} `)
          ? [complain('key-point-copied', point.source, point.text)]
          : [],
      );
    }),
  );

// Words that job advertisements use and interviewers no longer hear.
const empty =
  /\b(?:passionate(?:ly)?|leverag(?:e[ds]?|ing)|synerg(?:y|ies|istic)|world[- ]class|seamless(?:ly)?|holistic(?:ally)?|cutting[- ]edge|best[- ]in[- ]class|game[- ]chang(?:er|ing)|deep dive|results[- ]driven|customer[- ]centric|client[- ]centric|proactive(?:ly)?|impactful|ecosystems?|empower(?:s|ed|ing|ment)?|unlock(?:s|ed|ing)? (?:value|growth|potential)|elevat(?:e|es|ed|ing) (?:the|our|your|brand|client|customer)|curat(?:e[ds]?|ing|ion)|stakeholders?|utili[sz](?:e[ds]?|ing)|transformative|attention to detail|think(?:ing)? outside the box|robust(?:ly)?|dynamic(?:ally)?|thought leader(?:ship)?|move the needle|low[- ]hanging fruit|go the extra mile)\b/gi;

/** Facts of the trade that an answer must be able to name. */
const proper = /dynamic (?:pricing|QR)/i;

export const emptyWords: Check = ({ questions }) =>
  proseOf(questions.flatMap(({ askings }) => askings.flatMap(partsOfAsking))).flatMap(({ text, source }) =>
    [...text.replace(proper, '').matchAll(empty)].map(([word]) => complain('word-empty', source, word)),
  );

export const longestAnswers: Measure = {
  title: 'Longest answers, in words',
  rows: (handbook) =>
    allAnswers(handbook).map(({ answer, question }) => ({
      value: countWords(answer.text),
      text: question.question,
      source: answer.source,
    })),
};

export const shortestAnswers: Measure = {
  title: 'Shortest answers, in words below 260',
  rows: (handbook) =>
    allAnswers(handbook).map(({ answer, question }) => ({
      value: answerWords.executive.most - countWords(answer.text),
      text: question.question,
      source: answer.source,
    })),
};
