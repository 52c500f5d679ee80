/** Check of what a question tests: a bar for anybody, not the past of the person who answers it. */
import { type Check, complain } from './check.ts';
import { failing, pasts } from './data/invented-pasts.ts';

const past = new RegExp(pasts.join('|'), 'iu');
const isAboutFailing = new RegExp(failing, 'iu');

/** A purpose says what passes and what fails, each in a clause of its own. */
const clausesOf = (text: string): string[] => text.split(/(?<=[.;:])\s+/);

export const purposeInvented: Check = ({ questions }) =>
  questions.flatMap(({ askings }) =>
    askings.flatMap(({ parts: { assesses } }) =>
      assesses.flatMap(({ text, source }) =>
        clausesOf(text)
          .filter((clause) => !isAboutFailing.test(clause))
          .flatMap((clause) => past.exec(clause)?.[0] ?? [])
          .map((words) => complain('purpose-invented', source, words)),
      ),
    ),
  );
