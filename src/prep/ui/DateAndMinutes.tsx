/** @jsxImportSource preact */
/** When the interview is, and how much of a day there is for it. */
import type { Draft } from './kept.ts';

type Given = Pick<Draft, 'interview' | 'minutes'>;

interface Props extends Given {
  onChange: (change: Partial<Given>) => void;
}

export const DateAndMinutes = ({ interview, minutes, onChange }: Props) => (
  <>
    <label>
      <span class="label">Interview on</span>
      <input
        type="date"
        value={interview ?? ''}
        onChange={(event) => onChange({ interview: event.currentTarget.value || null })}
      />
    </label>
    <label>
      <span class="label">Minutes a day</span>
      <input
        type="number"
        min="5"
        max="480"
        value={minutes}
        onChange={(event) => onChange({ minutes: Math.max(1, Math.round(event.currentTarget.valueAsNumber || 1)) })}
      />
    </label>
  </>
);
