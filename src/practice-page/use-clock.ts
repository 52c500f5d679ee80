import { useEffect, useState } from 'preact/hooks';

/** A quarter of a second: no second is skipped. */
const beat = 250;

/** Whole seconds since `began` (in milliseconds), until `ended` where it has; counted from the clock, since hidden tabs tick seldom. */
export function useSeconds(began: number | null, ended: number | null = null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (began === null || ended !== null) return;
    const look = () => setNow(Date.now());
    const timer = setInterval(look, beat);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [began, ended]);
  return began === null ? 0 : Math.max(0, Math.floor(((ended ?? Math.max(now, began)) - began) / 1000));
}

/** "1:05", and "−0:12" for what is over. */
export function writeSeconds(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '−' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
