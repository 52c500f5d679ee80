/** @jsxImportSource preact */
/** When the interview is, and how much of a day there is for it. */
import type { Draft } from './kept.ts';

type Given = Pick<Draft, 'interview' | 'minutes'>;

interface Props extends Given {
  onChange: (change: Partial<Given>) => void;
}

/** Minutes of a day that a plan can be made for. */
const [fewest, most] = [5, 480];

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
        min={fewest}
        max={most}
        value={minutes}
        onChange={({ currentTarget: field }) => {
          const given = Number.isNaN(field.valueAsNumber) ? minutes : Math.round(field.valueAsNumber);
          const kept = Math.min(most, Math.max(fewest, given));
          field.value = String(kept);
          onChange({ minutes: kept });
        }}
      />
    </label>
  </>
);
