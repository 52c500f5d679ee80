/** @jsxImportSource preact */
/** The report of a mock interview: points by theme, the weakest first, what was left unsaid, and where it stands. Made to be printed. */
import type { Row } from '../../notebook/store/rows.ts';
import { type MockResult, reportMock, type ThemeReport } from '../../practice/mock/report.ts';
import { findCard } from '../card-parts.ts';
import { PageLink } from '../PageLink.tsx';
import type { PartProps } from '../Practice.tsx';
import { Bar } from '../pictures.tsx';
import { longDate } from '../say-date.ts';
import { writeSeconds } from '../use-clock.ts';
import { count, useFocus } from '../words.tsx';
import type { Recordings } from './use-recordings.ts';

interface Props extends PartProps {
  mock: Pick<Row<'mocks'>, 'id' | 'role' | 'length' | 'day' | 'steps' | 'results'>;
  /** Null where it is one of before. */
  recordings: Recordings | null;
  /** Changes what was ticked; null where that is over. */
  onMark: (() => void) | null;
}

/** A theme is weak under this share of its points; and so much is practised of it at once. */
const [weak, minutes] = [0.75, 20];

export function MockReport(props: Props) {
  const { data, roles, mock, onMark, begin, kept } = props;
  const heading = useFocus<HTMLHeadingElement>(true);
  const { themes, hit, all, long } = reportMock(mock.steps, mock.results);
  const isThere = (id: string) => findCard(roles, id) !== null;
  const toPractise = themes
    .flatMap(({ cards }) => cards)
    .filter((one) => one.hit < one.all * weak && isThere(one.card))
    .map(({ card }) => card);
  return (
    <div class="report">
      <p class="eyebrow">
        Mock interview · {namesOf(roles, mock.steps) || data.role.name} · {mock.length} minutes · {longDate(mock.day)}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {hit} of {count(all, 'point')}
      </h1>
      <p class="lead">{sayReport(themes, themesOf(roles), long.length)}</p>
      {themes.map((theme) => (
        <Theme key={theme.theme} {...props} report={theme} />
      ))}
      <div class="press no-print">
        {toPractise.length > 0 && (
          <button type="button" class="chief" onClick={() => begin(toPractise, roles, minutes)}>
            Practise what was weak: {count(toPractise.length, 'card')}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          Print
        </button>
        {onMark && (
          <button type="button" onClick={onMark}>
            Change the ticks
          </button>
        )}
        <a href="#mock">{onMark ? 'Done' : 'All interviews'}</a>
        {!onMark && (
          <button
            type="button"
            onClick={() => {
              const { id, role, length, day, steps } = mock;
              kept.keepMock({ id, role, length, day, steps, results: [], gone: true });
              location.hash = 'mock';
            }}
          >
            Delete it
          </button>
        )}
      </div>
    </div>
  );
}

const themesOf = (roles: Props['roles']): Readonly<Record<string, string>> =>
  Object.assign({}, ...roles.map(({ themes }) => themes));
/** Of the roles whose questions were asked. */
const namesOf = (roles: Props['roles'], steps: Props['mock']['steps']): string =>
  roles
    .filter(({ role }) => steps.some(({ card }) => card?.endsWith(`#${role.slug}`)))
    .map(({ role }) => role.name)
    .join(' and ');

/** Where to begin, and what took too long. */
function sayReport(themes: readonly ThemeReport[], names: Readonly<Record<string, string>>, long: number): string {
  const [weakest] = themes;
  const name = weakest?.theme ? names[weakest.theme] : null;
  const first =
    !weakest || weakest.hit >= weakest.all
      ? 'You said every point.'
      : name
        ? `Begin with ${name.toLowerCase()}: ${weakest.hit} of ${weakest.all}.`
        : 'Begin with the first below.';
  const over =
    long === 0 ? '' : long === 1 ? ' One answer ran over its time.' : ` ${long} answers ran over their time.`;
  return first + over;
}

function Theme({ roles, mock, report }: Props & { report: ThemeReport }) {
  const { theme, hit, all, cards } = report;
  return (
    <section class="report-theme">
      <h2>
        {(theme !== null && themesOf(roles)[theme]) || 'Without a theme'}{' '}
        <small>
          {hit} of {all}
        </small>
      </h2>
      <Bar parts={[{ name: 'said', value: hit }]} all={all} />
      {cards.map((result) => (
        <Answered key={result.card} roles={roles} mock={mock} result={result} />
      ))}
    </section>
  );
}

function Answered({ roles, mock, result }: Pick<Props, 'roles' | 'mock'> & { result: MockResult }) {
  const card = findCard(roles, result.card)?.card;
  const allowed = mock.steps.reduce((sum, step) => sum + (step.card === result.card ? step.minutes * 60 : 0), 0);
  const over = (result.seconds ?? 0) - allowed;
  return (
    <div class="report-card">
      <p>
        {card ? <PageLink address={card.address}>{card.front}</PageLink> : 'A question that is gone'}{' '}
        <small class="soft">
          {result.hit} of {result.all}
          {result.seconds !== null && `, ${writeSeconds(result.seconds)}`}
          {over > 0 && `, ${writeSeconds(over)} over`}
        </small>
      </p>
      {result.missed.length > 0 && (
        <ul class="dots">
          {result.missed.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
