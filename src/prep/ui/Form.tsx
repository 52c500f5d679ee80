/** @jsxImportSource preact */
/** What a candidate brings: a description, perhaps a CV, and when the interview is. */
import { useState } from 'preact/hooks';
import { OpenFile } from '../../open-file/OpenFile.tsx';
import { useDrop } from '../../open-file/use-drop.ts';
import { documentEndings } from '../document-endings.ts';
import { DateAndMinutes } from './DateAndMinutes.tsx';
import { example } from './example.ts';
import type { Draft } from './kept.ts';
import type { AskPrep } from './protocol.ts';

interface Props {
  ask: AskPrep;
  draft: Draft;
  onMake: (draft: Draft) => void;
}

export function Form({ ask, draft, onMake }: Props) {
  const [given, setGiven] = useState(draft);
  const put = (change: Partial<Draft>) => setGiven((now) => ({ ...now, ...change }));
  const isEmpty = given.job.trim() === '';
  return (
    <form
      class="prep-form"
      onSubmit={(event) => {
        event.preventDefault();
        // Another description is matched anew, whatever role the reader chose for the one before.
        if (!isEmpty) onMake({ ...given, role: given.job === draft.job ? given.role : null });
      }}
    >
      <div class="prep-texts">
        <Text
          ask={ask}
          label="The job description"
          hint="All of it, as it is: what they say of themselves is told apart, their duties count."
          text={given.job}
          onText={(job) => put({ job })}
        />
        <Text
          ask={ask}
          label="Your CV"
          hint="If you like: it is held against what they ask for."
          text={given.cv}
          onText={(cv) => put({ cv })}
        />
      </div>
      <div class="prep-rest">
        <DateAndMinutes interview={given.interview} minutes={given.minutes} onChange={put} />
        <label>
          <span class="label">Call it</span>
          <input
            type="text"
            autocomplete="off"
            placeholder="as it begins"
            value={given.name}
            onInput={(event) => put({ name: event.currentTarget.value })}
          />
        </label>
        <div class="prep-acts">
          {isEmpty && (
            <button type="button" onClick={() => put(example)}>
              Try an example
            </button>
          )}
          <button type="submit" class="chief" disabled={isEmpty}>
            Make my prep
          </button>
        </div>
      </div>
    </form>
  );
}

interface TextProps {
  ask: AskPrep;
  label: string;
  hint: string;
  text: string;
  onText: (text: string) => void;
}

/** A field that takes what is typed, pasted, dropped or opened. */
function Text({ ask, label, hint, text, onText }: TextProps) {
  const [told, setTold] = useState('');

  const open = async (file: File) => {
    setTold(`Reading ${file.name} …`);
    try {
      const read = await ask('open', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      if ('text' in read) onText(read.text);
      setTold('text' in read ? `Read ${file.name}.` : `${file.name} cannot be read: ${read.refusal}.`);
    } catch (error) {
      setTold(`${file.name} cannot be read. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const drop = useDrop({ onFile: (file) => void open(file) });

  return (
    <div class="prep-text" {...drop}>
      <label>
        <span class="prep-label">{label}</span>
        <span class="prep-hint">{hint}</span>
        <textarea
          rows={12}
          spellcheck={false}
          autocomplete="off"
          value={text}
          onInput={(event) => {
            setTold('');
            onText(event.currentTarget.value);
          }}
        />
      </label>
      <div class="prep-acts">
        <OpenFile endings={documentEndings} label={`File: ${label}`} onFile={(file) => void open(file)} />
        <span class="prep-told" role="status">
          {told || `or drop one: ${documentEndings.join(', ')}`}
        </span>
      </div>
    </div>
  );
}
