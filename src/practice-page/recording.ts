/** Recording in the browser: what can be missing, each with its words, and a sound as a file. Nothing of it leaves the page. */

export interface Sound {
  /** For a player; valid until it is revoked. */
  address: string;
  /** For saving it. */
  name: string;
}

const words: Record<string, string> = {
  NotAllowedError: 'The microphone is not allowed on this page. Go on without it, or allow it beside the address.',
  NotFoundError: 'No microphone was found. Go on without it.',
  NotReadableError: 'Another program has the microphone. Go on without it, or close that program.',
  missing: 'This browser records nothing here. Go on without it.',
  other: 'Nothing was recorded. Go on without it.',
};

/** Why nothing is recorded, for the reader. */
export const saysOf = (error: unknown): string => words[error instanceof Error ? error.name : ''] ?? words.other ?? '';

/** The ending of a file by what the browser made; a wrong one would not play. */
const endingOf = (type: string): string => (/mp4|aac/.test(type) ? 'm4a' : /ogg/.test(type) ? 'ogg' : 'webm');

/** Asks for the microphone; rejects with an error that `saysOf` has words for. */
export async function openMicrophone(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined')
    throw Object.assign(new Error('No recorder.'), { name: 'missing' });
  return navigator.mediaDevices.getUserMedia({ audio: true });
}

export const closeMicrophone = (stream: MediaStream | null): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

interface Listeners {
  onStart?: () => void;
  onError?: () => void;
  onDone: (sound: Sound) => void;
}

/** Records until it is stopped; `name` without an ending. */
export function record(stream: MediaStream, name: string, { onStart, onError, onDone }: Listeners): MediaRecorder {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => void parts.push(data);
  recorder.onstart = () => onStart?.();
  recorder.onerror = () => onError?.();
  recorder.onstop = () => {
    const type = recorder.mimeType || parts[0]?.type || '';
    onDone({ address: URL.createObjectURL(new Blob(parts, { type })), name: `${name}.${endingOf(type)}` });
  };
  recorder.start();
  return recorder;
}
