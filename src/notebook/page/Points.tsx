/** @jsxImportSource preact */
/** The key points: proposed where the answer seems to touch them, ticked where the reader says so. */
interface Props {
  points: string[];
  touched: boolean[];
  ticked: boolean[];
  isWritten: boolean;
  onTick: (point: string, on: boolean) => void;
}

export function Points({ points, touched, ticked, isWritten, onTick }: Props) {
  if (points.length === 0) return null;
  const seems = touched.filter(Boolean).length;
  return (
    <>
      <p class="label">Key points</p>
      <p class="soft">
        {isWritten
          ? `Your answer seems to touch ${seems} of ${points.length}; you decide which it makes.`
          : 'Tick what your answer makes; once you write, those that it seems to touch are marked.'}
      </p>
      <ul class="ticks">
        {points.map((point, index) => (
          <li key={point}>
            <label>
              <input
                type="checkbox"
                checked={ticked[index] ?? false}
                onChange={({ currentTarget }) => onTick(point, currentTarget.checked)}
              />
              <span>
                {point} {touched[index] && <small>seems touched</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
