/**
 * A recording of what is said, which never leaves the page: it lies in memory until the next card, or until the page is
 * closed. Everything that can be missing has its words, and the session goes on without it.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export type Recording =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'running' }
  /** `address` of the sound, for a player; `name` for saving it. */
  | { state: 'done'; address: string; name: string }
  | { state: 'trouble'; says: string };

export interface Recorder {
  recording: Recording;
  start(): void;
  stop(): void;
  /** Away with it, before another card. */
  forget(): void;
}

const words: Record<string, string> = {
  NotAllowedError: 'The microphone is not allowed on this page. Go on without it, or allow it beside the address.',
  NotFoundError: 'No microphone was found. Go on without it.',
  NotReadableError: 'Another program has the microphone. Go on without it, or close that program.',
  missing: 'This browser records nothing here. Go on without it.',
  other: 'Nothing was recorded. Go on without it.',
};

const saysOf = (error: unknown): string => words[error instanceof Error ? error.name : ''] ?? words.other ?? '';

/** The ending of a file by what the browser made; a wrong one would not play. */
const endingOf = (type: string): string => (/mp4|aac/.test(type) ? 'm4a' : /ogg/.test(type) ? 'ogg' : 'webm');

const releaseTracks = (stream: MediaStream | null) => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

export function useRecorder(): Recorder {
  const [recording, setRecording] = useState<Recording>({ state: 'none' });
  const stream = useRef<MediaStream | null>(null);
  const machine = useRef<MediaRecorder | null>(null);
  const address = useRef<string | null>(null);
  /** Counts what was begun: an answer of the browser to an older one comes too late. */
  const turn = useRef(0);

  const forget = useCallback(() => {
    turn.current += 1;
    if (machine.current?.state === 'recording') machine.current.stop();
    releaseTracks(stream.current);
    if (address.current !== null) URL.revokeObjectURL(address.current);
    machine.current = null;
    stream.current = null;
    address.current = null;
    setRecording({ state: 'none' });
  }, []);

  const stop = useCallback(() => {
    if (machine.current?.state === 'recording') machine.current.stop();
  }, []);

  const start = useCallback(() => {
    forget();
    const mine = turn.current;
    const say = (says: string) => {
      if (turn.current === mine) setRecording({ state: 'trouble', says });
    };
    if (!navigator.mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') {
      say(words.missing ?? '');
      return;
    }
    setRecording({ state: 'asking' });
    navigator.mediaDevices
      .getUserMedia({ audio: true })
      .then((sound) => {
        if (turn.current !== mine) {
          releaseTracks(sound);
          return;
        }
        stream.current = sound;
        const made = new MediaRecorder(sound);
        machine.current = made;
        const parts: Blob[] = [];
        made.ondataavailable = ({ data }) => void parts.push(data);
        made.onstart = () => turn.current === mine && setRecording({ state: 'running' });
        made.onerror = () => say(words.other ?? '');
        made.onstop = () => {
          releaseTracks(sound);
          if (turn.current !== mine) return;
          const type = made.mimeType || parts[0]?.type || '';
          address.current = URL.createObjectURL(new Blob(parts, { type }));
          setRecording({ state: 'done', address: address.current, name: `answer.${endingOf(type)}` });
        };
        made.start();
      })
      .catch((error: unknown) => say(saysOf(error)));
  }, [forget]);

  useEffect(() => {
    addEventListener('pagehide', forget);
    return () => {
      removeEventListener('pagehide', forget);
      forget();
    };
  }, [forget]);

  return { recording, start, stop, forget };
}
