/** @jsxImportSource preact */
/** The report: why this role, what they want, what to study with the phrase that asks for it, and the days until then. */
import type { ComponentChildren, RefObject } from 'preact';
import { saveText } from '../../notebook/ui/save-text.ts';
import type { Memory } from '../../practice/schedule/memory.ts';
import { type OwnAnswers, toMarkdown } from '../markdown.ts';
import type { Named, Report } from '../report.ts';
import { Days, planOf } from './Days.tsx';
import type { Draft } from './kept.ts';
import type { Site } from './Preps.tsx';

/** What a report needs besides its role, and so does what says that there is none. */
export interface AnswerProps {
  heading: RefObject<HTMLHeadingElement>;
  report: Report;
  draft: Draft;
  name: string;
  memories: ReadonlyMap<string, Memory>;
  answers: OwnAnswers;
  site: Site;
  onRole: (role: string) => void;
  onPlan: (change: Partial<Pick<Draft, 'interview' | 'minutes'>>) => void;
  onEdit: () => void;
  onForget: () => void;
}
type Props = AnswerProps & { role: Named };

/** A phrase of the description, in its own words. */
const Quote = ({ of, from = 'They write' }: { of: readonly string[]; from?: string }) =>
  of.length === 0 ? null : (
    <p class="prep-quote">
      <span class="label">{from}</span>
      {of.map((phrase) => (
        <q key={phrase}>{phrase}</q>
      ))}
    </p>
  );

/** Left out where it has nothing in it. */
const Part = ({ id, title, lead, isEmpty, children }: PartProps) =>
  isEmpty ? null : (
    <section id={id}>
      <h2>{title}</h2>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </section>
  );
/** A line of the CV, and what it is for. */
const CvLine = ({ phrase, line, children }: { phrase: string; line: string; children?: ComponentChildren }) => (
  <li>
    {line}
    <small>
      for <q>{phrase}</q>
      {children}
    </small>
  </li>
);

interface PartProps {
  id: string;
  title: string;
  lead?: string;
  isEmpty: boolean;
  children: ComponentChildren;
}

export function ReportView(props: Props) {
  const { heading, report, role, draft, name, memories, answers, site, onEdit, onForget, onPlan } = props;
  const { house, questions, concepts, drills, gaps, passing, evidence, ask } = report;
  const { to } = site;
  const plan = planOf(report, draft, memories);
  const hasCv = draft.cv.trim() !== '';
  const roleOf = new Map(questions.map(({ slug, role: asking }) => [slug, asking]));
  const questionAt = (slug: string) => to.question(slug, roleOf.get(slug) ?? role.slug);
  const addressOf = { concept: to.concept, question: questionAt };
  return (
    <article class="prep-report">
      <h2 class="prep-name" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <div class="prep-acts" data-script>
        {site.practice && (
          <a class="button" href={`${site.practice}?prep=${encodeURIComponent(draft.id)}`}>
            Practise these
          </a>
        )}
        {site.notebook && (
          <a class="button prep-quiet" href={`${site.notebook}?role=${role.slug}`}>
            Write my answers
          </a>
        )}
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button
          type="button"
          onClick={() =>
            saveText(
              `${name.replace(/[\\/:*?"<>|]+/g, '-')}.md`,
              'text/markdown',
              toMarkdown(name, report, { plan, minutes: draft.minutes, interview: draft.interview }, answers),
            )
          }
        >
          Save as Markdown
        </button>
        <button type="button" onClick={onEdit}>
          Change the texts
        </button>
        <button type="button" onClick={onForget}>
          Delete
        </button>
      </div>

      <Match {...props} />

      <Part
        id="house"
        title="What this house wants"
        lead="In its own words: use them in your answers."
        isEmpty={house.values.length + house.stress.length + house.conditions.length === 0}
      >
        <Quote of={house.values} from="It says of itself" />
        {house.stress.length > 0 && (
          <dl class="pairs">
            {house.stress.map(({ word, sentences }) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>
                  in {sentences.length} sentences: <q>{sentences[0]}</q>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <Quote of={house.conditions} from="Have an answer to" />
      </Part>

      <Part
        id="gaps"
        title="What your CV leaves open"
        lead="They ask for it and your CV does not show it. Find a case, or say how you would go about it."
        isEmpty={gaps.length === 0}
      >
        <ul class="list">
          {gaps.map(({ phrase, topics }) => (
            <li key={phrase}>
              <q>{phrase}</q>
              {topics.length > 0 && (
                <small>
                  Here it is{' '}
                  {topics.map(({ kind, slug, name: topic }, index) => (
                    <>
                      {index > 0 && ', '}
                      <a key={slug} href={addressOf[kind](slug)}>
                        {topic}
                      </a>
                    </>
                  ))}
                </small>
              )}
            </li>
          ))}
        </ul>
      </Part>

      <Part
        id="passing"
        title="What your CV says only in passing"
        lead="A line comes near it and does not show it. Tell the case behind it, or give it a figure."
        isEmpty={passing.length === 0}
      >
        <ul class="list">
          {passing.map(({ phrase, line }) => (
            <CvLine key={phrase} phrase={phrase} line={line} />
          ))}
        </ul>
      </Part>

      <Part
        id="evidence"
        title="What to have ready from your CV"
        lead="Each of these lines answers something they ask for: have its case ready, with its figure."
        isEmpty={evidence.length === 0}
      >
        <ul class="list">
          {evidence.map(({ phrase, line, question }) => (
            <CvLine key={phrase} phrase={phrase} line={line}>
              {question && (
                <>
                  {', when they ask: '}
                  <a href={to.question(question.slug, question.role)}>{question.name}</a>
                </>
              )}
            </CvLine>
          ))}
        </ul>
      </Part>
      {!hasCv && (
        <p class="soft" data-script>
          With your CV the report also says what it proves and what it leaves open: “Change the texts” takes one.
        </p>
      )}

      <Part
        id="questions"
        title="Likely questions"
        lead="Say each aloud before you open it."
        isEmpty={questions.length === 0}
      >
        {questions.map(({ id, slug, role: asking, question, because, inBrief, keyPoints }) => (
          <details class="ask" key={id}>
            <summary>{question}</summary>
            <Quote of={because} />
            {answers.has(id) && (
              <p class="prep-own">
                <span class="label">Your answer</span> {answers.get(id)}
              </p>
            )}
            {inBrief !== '' && (
              <p>
                <span class="label">In brief</span> {inBrief}
              </p>
            )}
            {keyPoints.length > 0 && (
              <ul>
                {keyPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            <p class="soft">
              <a href={to.question(slug, asking)}>The whole answer</a>
            </p>
          </details>
        ))}
      </Part>

      <Part id="concepts" title="Concepts to be sure of" isEmpty={concepts.length === 0}>
        <dl class="pairs">
          {concepts.map(({ id, slug, term, plain, because }) => (
            <div key={id}>
              <dt>
                <a href={to.concept(slug)}>{term}</a>
              </dt>
              <dd>
                {plain}
                <Quote of={because.slice(0, 1)} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>

      <Part id="drills" title="Drills to do" lead="With a pencil." isEmpty={drills.length === 0}>
        <dl class="pairs">
          {drills.map(({ id, slug, title, because }) => (
            <div key={id}>
              <dt>
                <a href={to.drill(slug)}>{title}</a>
              </dt>
              <dd>
                <Quote of={because.slice(0, 1)} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>

      <Part
        id="ask"
        title="Questions to ask them"
        lead="Choose two, and begin with what they wrote."
        isEmpty={ask.length === 0}
      >
        <ul class="list">
          {ask.map(({ topic, points, because }) => (
            <li key={topic}>
              {because ? (
                <>
                  You write <q>{because}</q>. May I ask about {lowerFirst(topic)}: {points.join(', ')}?
                </>
              ) : (
                <>
                  May I ask about {lowerFirst(topic)}: {points.join(', ')}?
                </>
              )}
            </li>
          ))}
        </ul>
      </Part>

      <Part id="days" title="Day by day" isEmpty={report.cards.length === 0}>
        <Days plan={plan} report={report} role={role} draft={draft} onChange={onPlan} />
      </Part>
    </article>
  );
}

/** "The floors" inside a sentence; an abbreviation stays as it is. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}|^A /u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;

/** Which role it is, and what decided; another one is a press away. */
function Match({ report, role, site, onRole }: Pick<Props, 'report' | 'role' | 'site' | 'onRole'>) {
  const { second } = report;
  const others = report.roles.filter(({ slug }) => slug !== role.slug && slug !== second?.slug);
  const decidedFor = (of: string) => report.roles.find(({ slug }) => slug === of)?.because ?? [];
  return (
    <section id="role">
      {second ? (
        <>
          <p class="prep-role">
            These are two jobs: <a href={site.to.role(role.slug)}>{role.name}</a> and{' '}
            <a href={site.to.role(second.slug)}>{second.name}</a>.
          </p>
          <p class="soft">What follows is for both; ask which of them fills the week.</p>
          <Quote of={decidedFor(role.slug).slice(0, 3)} from={`For ${role.name}`} />
          <Quote of={decidedFor(second.slug).slice(0, 3)} from={`For ${second.name}`} />
        </>
      ) : (
        <>
          <p class="prep-role">
            This reads like <a href={site.to.role(role.slug)}>{role.name}</a>.
          </p>
          <Quote of={decidedFor(role.slug).slice(0, 4)} from="What decided" />
        </>
      )}
      <p class="soft prep-others" data-script>
        Not quite? Make it for{' '}
        {others.map(({ slug, name }) => (
          <>
            <button key={slug} type="button" class="prep-word" onClick={() => onRole(slug)}>
              {name}
            </button>
            {', or '}
          </>
        ))}
        <select aria-label="Another role" value="" onChange={({ currentTarget }) => onRole(currentTarget.value)}>
          <option value="">another role</option>
          {report.allRoles
            .filter(({ slug }) => slug !== role.slug)
            .map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
        </select>
      </p>
    </section>
  );
}
