/** @jsxImportSource preact */
/** The time that is left to speak, as a ring and in figures. */
import { writeSeconds } from './use-clock.ts';

export function Clock({ seconds, of }: { seconds: number; of: number }) {
  const left = of - seconds;
  return (
    <span class="clock" data-over={left < 0 ? '' : undefined}>
      <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
        <circle cx="11" cy="11" r="9.5" class="clock-round" />
        <circle
          cx="11"
          cy="11"
          r="9.5"
          class="clock-left"
          pathLength="100"
          stroke-dasharray={`${Math.max(0, Math.min(100, (left / of) * 100))} 100`}
          transform="rotate(-90 11 11)"
        />
      </svg>
      <span role="timer" aria-label="Time left" aria-live="off">
        {writeSeconds(left)}
      </span>
    </span>
  );
}

/** What a screen reader is told of the time, and when. */
export function sayTime(seconds: number, of: number): string {
  const left = of - seconds;
  if (left <= 0) return 'Time.';
  return left <= 30 && of > 30 ? '30 seconds left.' : '';
}
