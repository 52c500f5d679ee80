import { useEffect, useState } from 'preact/hooks';

/** A quarter of a second: no second is skipped. */
const beat = 250;

/** The moment of now, in milliseconds, as long as it runs; counted from the clock, since hidden tabs tick seldom. */
export function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    if (!isRunning) return;
    const timer = setInterval(look, beat);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [isRunning]);
  return now;
}

/** Whole seconds since `began` (in milliseconds), until `ended` where it has. */
export function useSeconds(began: number | null, ended: number | null = null): number {
  const now = useNow(began !== null && ended === null);
  return began === null ? 0 : Math.max(0, Math.floor(((ended ?? Math.max(now, began)) - began) / 1000));
}

/** "1:05", and "−0:12" for what is over. */
export function writeSeconds(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
