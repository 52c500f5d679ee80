/** Whether the text and the second leaf stand side by side. */
import { useEffect, useState } from 'preact/hooks';

/** styles/desk.css has the same width. */
const sideBySide = '(width >= 64rem)';

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(sideBySide).matches);
  useEffect(() => {
    const query = matchMedia(sideBySide);
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return wide;
}
