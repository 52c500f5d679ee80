/** @jsxImportSource preact */
/** How far the reader is: by kind, theme and role, in the last weeks, and in mock interviews. */

import { sectionNames } from '../cards/sections.ts';
import { base } from '../notebook/ui/load-role.ts';
import { bySection, byTheme, lastDays, questionsMet, type Standing } from '../practice/progress/progress.ts';
import type { PartProps } from './Practice.tsx';
import { Bar, Columns } from './pictures.tsx';
import { count } from './words.tsx';

/** Four weeks. */
const days = 28;

export function Progress(props: PartProps) {
  const { data, planned, notebook, kept, hasNotebook } = props;
  const { today } = planned;
  const { slug, name } = data.role;
  if (data.cards.length === 0) return <p class="lead">This role has no texts yet, so there is nothing to count.</p>;
  const themes = byTheme(data, kept.memories, today).filter(({ all }) => all > 0);
  const ownIds = new Set(data.cards.map(({ id }) => id));
  const log = notebook.reviews.filter(({ card }) => ownIds.has(card));
  const isEmpty = notebook.reviews.length === 0 && !notebook.mocks.some(({ gone }) => !gone);
  if (isEmpty)
    return (
      <p class="lead">Nothing is practised yet. After a first session you see here, theme by theme, where you stand.</p>
    );
  return (
    <div class="progress">
      <p class="progress-key">
        <span class="key-firm">holds for a week or longer</span> <span class="key-begun">met</span>{' '}
        <span class="key-new">still to come</span>
      </p>
      <dl class="standings">
        {bySection(data, kept.memories, today).map(({ section, ...standing }) => (
          <StandingRow key={section} name={sectionNames[section]} standing={standing} />
        ))}
      </dl>
      <h2>By theme, the weakest first</h2>
      <dl class="standings">
        {themes.map(({ theme, name: title, ...standing }) => (
          <StandingRow key={theme} name={title} standing={standing} />
        ))}
      </dl>
      <LastWeeks counts={lastDays(log, today, days)} />
      <Mocks {...props} />
      <Roles {...props} />
      <p class="soft practice-foot">
        All of it stands in this browser alone.{' '}
        {hasNotebook && (
          <>
            Some browsers delete what a site keeps after seven days in which you did not use it:{' '}
            <a href={`${base}notebook/?role=${slug}#kept`}>save it as a file, or begin anew</a>, for {name} or for all.
          </>
        )}
      </p>
    </div>
  );
}

const sayStanding = ({ all, met, firm }: Standing): string =>
  met === 0 ? `${all} to come` : `${met} of ${all} met${firm > 0 ? `, ${firm} ${firm === 1 ? 'holds' : 'hold'}` : ''}`;

function StandingRow({ name, standing }: { name: string; standing: Standing }) {
  const { all, met, firm } = standing;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{sayStanding(standing)}</span>
        <Bar
          parts={[
            { name: 'firm', value: firm },
            { name: 'begun', value: met - firm },
          ]}
          all={all}
        />
      </dd>
    </div>
  );
}

function LastWeeks({ counts }: { counts: number[] }) {
  const all = counts.reduce((sum, one) => sum + one, 0);
  const on = counts.filter((one) => one > 0).length;
  return (
    <section>
      <h2>The last four weeks</h2>
      <p>{all === 0 ? 'Nothing was said aloud.' : `${count(all, 'answer')} on ${count(on, 'day')}.`}</p>
      {all > 0 && <Columns values={counts} most={Math.max(...counts)} />}
    </section>
  );
}

function Mocks({ data, notebook }: PartProps) {
  const mocks = notebook.mocks
    .filter(({ role, gone }) => role === data.role.slug && !gone)
    .toSorted((a, b) => a.day - b.day || a.at - b.at);
  const shares = mocks.map(({ results }) => {
    const all = results.reduce((sum, one) => sum + one.all, 0);
    return all === 0 ? 0 : Math.round((results.reduce((sum, one) => sum + one.hit, 0) / all) * 100);
  });
  return (
    <section>
      <h2>Mock interviews</h2>
      <p>
        {shares.length === 0 ? (
          <>
            None yet. <a href="#mock">Twenty minutes</a> show more than a week of reading.
          </>
        ) : (
          <>
            {shares.map((share) => `${share}%`).join(', ')} of the points were said.{' '}
            <a href="#mock">{shares.length === 1 ? 'Its report, and another one' : 'Their reports, and another one'}</a>
          </>
        )}
      </p>
      {shares.length > 1 && <Columns values={shares} most={100} />}
    </section>
  );
}

/** The other roles of which something is practised, by their questions. */
function Roles({ data, notebook, families, choose }: PartProps) {
  const met = questionsMet(notebook.reviews);
  const others = families
    .flatMap(({ roles }) => roles)
    .filter(({ slug }) => slug !== data.role.slug && (met.get(slug) ?? 0) > 0);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>Other roles</h2>
      <dl class="standings">
        {others.map(({ slug, name, questions }) => {
          const known = questions > 0 ? Math.min(met.get(slug) ?? 0, questions) : (met.get(slug) ?? 0);
          return (
            <div key={slug}>
              <dt>
                <button type="button" onClick={() => choose(slug)}>
                  {name}
                </button>
              </dt>
              <dd>
                <span>
                  {questions > 0
                    ? `${known} of ${count(questions, 'question')} met`
                    : `${count(known, 'question')} met`}
                </span>
                {questions > 0 && <Bar parts={[{ name: 'begun', value: known }]} all={questions} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
