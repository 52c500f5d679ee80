/** @jsxImportSource preact */
/** The questions of a role, each with the reader’s own answer; saved as Markdown, and printed. */
import { useMemo } from 'preact/hooks';
import { roleHeadings } from '../../handbook/role-headings.ts';
import type { PracticeCard, PracticeData } from '../../practice/data/format.ts';
import type { Notebook } from '../store/rows.ts';
import { toMarkdown } from '../to-markdown.ts';
import { touchedBy } from '../touched.ts';
import { useNames } from '../ui/load-role.ts';
import { saveText } from '../ui/save-text.ts';
import { OwnAnswer } from './OwnAnswer.tsx';
import type { Kept } from './use-notebook.ts';

interface Props {
  data: PracticeData;
  kept: Kept;
  notebook: Notebook;
}

const sections = ['questions', 'behavioural'] as const;

export function Answers({ data, kept, notebook }: Props) {
  const names = useNames();
  const touched = useMemo(() => touchedBy(names), [names]);
  const { role, cards } = data;
  const questions = cards.filter(({ kind }) => kind === 'question');
  const rows = new Map(notebook.answers.map((row) => [row.id, row]));
  const textOf = ({ id }: PracticeCard) => rows.get(id)?.text.trim() ?? '';
  const written = questions.filter((card) => textOf(card) !== '');

  const save = () =>
    saveText(
      `my-answers-${role.slug}.md`,
      'text/markdown',
      toMarkdown(
        role.name,
        written.map((card) => ({ section: roleHeadings[card.section], question: card.front, text: textOf(card) })),
      ),
    );

  return (
    <>
      <div class="notebook-bar">
        <p class="soft" role="status">
          {written.length === 0
            ? `${questions.length} questions, none answered yet. Open one and begin.`
            : `${written.length} of ${questions.length} answered.`}
        </p>
        {written.length > 0 && (
          <p>
            <button type="button" class="button" onClick={() => print()}>
              Print my answers
            </button>{' '}
            <button type="button" class="button" onClick={save}>
              Save them as Markdown
            </button>
          </p>
        )}
      </div>
      {sections.map((section) => {
        const own = questions.filter((card) => card.section === section);
        return own.length === 0 ? null : (
          <section key={section} class="notebook-questions">
            <h2>{roleHeadings[section]}</h2>
            <div class="asks">
              {own.map((card) => (
                <OwnAnswer
                  key={card.id}
                  card={card}
                  level={role.level}
                  row={rows.get(card.id)}
                  ticks={notebook.ticks}
                  touched={touched}
                  kept={kept}
                />
              ))}
            </div>
          </section>
        );
      })}
      <div class="notebook-paper">
        <h1>My answers: {role.name}</h1>
        {written.map((card) => (
          <section key={card.id}>
            <h2 lang={card.language}>{card.front}</h2>
            <p>{textOf(card)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
