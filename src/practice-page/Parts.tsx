/** @jsxImportSource preact */
/** The parts of a card, drawn as its page draws them: one way for each form. */
import type { ComponentChildren } from 'preact';
import type { PracticeCard, PracticePart, PracticeText } from '../practice/data/format.ts';

const metricHeads = ['Measure', 'Before', 'After', 'Change'];
/** A line that begins with a figure and has an equals sign is set as a sum. */
const sum = /^[^\p{L}]*\d[^.!?]*=/u;

/** A text with its language, where that is not the handbook’s. */
const say = ({ text, language }: PracticeText): ComponentChildren =>
  language ? <span lang={language}>{text}</span> : text;

function Paragraphs({ entry }: { entry: PracticeText }) {
  return (
    <>
      {entry.text.split('\n').map((line, index) => (
        <p key={index} class={sum.test(line) ? 'card-sum' : undefined} lang={entry.language}>
          {line}
        </p>
      ))}
    </>
  );
}

/** A part under its heading. Probes keep their replies closed. */
export function Part({ part, bare = false }: { part: PracticePart; bare?: boolean }) {
  const heading = bare ? null : <p class="label">{part.heading}</p>;
  switch (part.form) {
    case 'points':
      return (
        <>
          {heading}
          <ul class="dots">
            {part.entries.map((entry) => (
              <li key={entry.text}>{say(entry)}</li>
            ))}
          </ul>
        </>
      );
    case 'probes':
      return (
        <>
          {heading}
          <ul class="probes">
            {part.entries.map((entry) => (
              <Probe key={entry.text} entry={entry} />
            ))}
          </ul>
        </>
      );
    case 'formula':
      return (
        <>
          {heading}
          {part.entries.map((entry) => (
            <p key={entry.text} class="card-formula">
              {say(entry)}
            </p>
          ))}
        </>
      );
    default:
      return (
        <div class={part.form === 'answer' ? 'card-answer' : undefined}>
          {heading}
          {part.entries.map((entry) => (
            <Paragraphs key={entry.text} entry={entry} />
          ))}
        </div>
      );
  }
}

/** A question that may follow, and what one could say. */
export function Probe({ entry }: { entry: PracticePart['entries'][number] }) {
  return (
    <li>
      <p>{say(entry)}</p>
      {entry.reply && (
        <details class="ask reply">
          <summary>A reply</summary>
          <Paragraphs entry={entry.reply} />
        </details>
      )}
    </li>
  );
}

export function Metrics({ metrics }: { metrics: NonNullable<PracticeCard['metrics']> }) {
  return (
    <table class="card-metrics">
      <thead>
        <tr>
          {metricHeads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {metrics.map(({ name, before, after, change }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
            <td>{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
