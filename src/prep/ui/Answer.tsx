/** @jsxImportSource preact */
/** What became of a description: its report, or why there is none and what is nearest. */
import { type LanguageTag, languageNames } from '../../interview/languages.ts';
import { longestRead } from '../prep.ts';
import type { Report } from '../report.ts';
import { type AnswerProps, ReportView } from './ReportView.tsx';

const languageName = (tag: string | null): string => languageNames[tag as LanguageTag] ?? 'another language';

/** Why there is no report, and what to do; null where there is one. */
function refusalOf({ verdict, language }: Report): { title: string; words: string } | null {
  if (verdict === 'too-short')
    return {
      title: 'Too little to go by',
      words: 'So few words describe no job. Paste the whole description, with its duties and what it asks of you.',
    };
  if (verdict === 'outside')
    return {
      title: 'None of our roles',
      words:
        'This does not read like one of the twenty-four roles of the handbook. The nearest are below; if it is one of them under another name, prepare for it all the same.',
    };
  if (verdict === 'other-language' && language === null)
    return {
      title: 'Not a language that we can read',
      words: 'Its words are of no language that we know. Paste the description as people would read it, in English.',
    };
  if (verdict === 'other-language')
    return {
      title: `Written in ${languageName(language)}`,
      words: `The handbook is in English, and of ${languageName(language)} it knows the titles of its roles alone. The nearest by title are below. For a report, paste the description in English.`,
    };
  return null;
}

export function Answer(props: AnswerProps) {
  const { heading, report, site, onRole } = props;
  const refusal = refusalOf(report);
  // Of a text in no language nothing is near.
  const nearest = report.language === null ? [] : report.roles;
  const longer = report.isCut && (
    <p class="prep-told">
      It is very long, too long to be one description: the first {longestRead.toLocaleString('en-GB')} characters were
      read, as long as ten.
    </p>
  );
  const cv = report.isCv && (
    <p class="prep-told">
      This looks like a CV. Put it in the field beside, and the description of the job in the first one.
    </p>
  );
  if (report.role)
    return (
      <>
        {longer}
        {cv}
        <ReportView {...props} role={report.role} />
      </>
    );
  return (
    <section class="prep-refusal">
      <h2 ref={heading} tabIndex={-1}>
        {refusal?.title}
      </h2>
      <p>{refusal?.words}</p>
      {longer}
      {cv}
      <ul class="list">
        {nearest.map(({ slug, name, because }) => (
          <li key={slug}>
            <a href={site.to.role(slug)}>{name}</a>
            {because.length > 0 && <small>“{because.slice(0, 2).join('”, “')}”</small>}
            {report.verdict === 'outside' && (
              <button type="button" onClick={() => onRole(slug)}>
                Prepare for it all the same
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
