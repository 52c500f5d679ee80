import { useEffect, useState } from 'preact/hooks';
import { type StudyDay, studyDayAt } from '../practice/schedule/study-day.ts';

/** The study day of now; a page that is left open, or comes back, turns with it. */
export function useToday(): StudyDay {
  const [today, setToday] = useState(() => studyDayAt(new Date()));
  useEffect(() => {
    const look = () => setToday(studyDayAt(new Date()));
    const timer = setInterval(look, 60_000);
    document.addEventListener('visibilitychange', look);
    addEventListener('pageshow', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('pageshow', look);
    };
  }, []);
  return today;
}
