/** @jsxImportSource preact */
/** Recording an answer, hearing it and saving it. */
import type { Recorder, Recording } from './use-recorder.ts';
import { Key } from './words.tsx';

export function RecordButton({ recorder: { recording, start, stop } }: { recorder: Recorder }) {
  const isRunning = recording.state === 'running';
  return (
    <button
      type="button"
      class="record"
      aria-pressed={isRunning}
      disabled={recording.state === 'asking'}
      onClick={isRunning ? stop : start}
      aria-keyshortcuts="r"
    >
      <span class="record-sign" aria-hidden="true" />
      {isRunning ? 'Stop' : recording.state === 'asking' ? 'Allow the microphone' : 'Record'} <Key name="R" />
    </button>
  );
}

export function Recorded({ recording }: { recording: Recording }) {
  if (recording.state === 'trouble')
    return (
      <p class="record-trouble" role="status">
        {recording.says}
      </p>
    );
  if (recording.state !== 'done') return null;
  return (
    <div class="recorded">
      {/* biome-ignore lint/a11y/useMediaCaption: the reader’s own voice, a moment ago */}
      <audio controls src={recording.address} aria-label="What you said" />
      <a href={recording.address} download={recording.name}>
        Save
      </a>
      <small>Gone with the next card, and never sent.</small>
    </div>
  );
}
