/** @jsxImportSource preact */
/** What an empty desk says. */
import { readEndings } from '../formats/formats.ts';

export function Invitation({ onExample }: { onExample: () => void }) {
  return (
    <div class="desk-empty">
      <p class="desk-invite">Paste an interview, or drop a file.</p>
      <p>
        From a page, Word, notes, a chat: {readEndings.slice(0, -1).join(', ')}. Each line is told what it was taken
        for. Nothing leaves this page.
      </p>
      <button type="button" class="chief" onClick={onExample}>
        Try an example
      </button>
    </div>
  );
}
