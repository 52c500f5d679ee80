/**
 * A recording of one answer, which never leaves the page: it lies in memory until the next card, or until the page is
 * closed. Whatever is missing, the session goes on without it.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { closeMicrophone, openMicrophone, record, type Sound, saysOf } from './recording.ts';

export type Recording =
  | { state: 'none' }
  | { state: 'asking' }
  | { state: 'running' }
  | ({ state: 'done' } & Sound)
  | { state: 'trouble'; says: string };

export interface Recorder {
  recording: Recording;
  start(): void;
  stop(): void;
  /** Away with it, before another card. */
  forget(): void;
}

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
    closeMicrophone(stream.current);
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
    const put = (next: Recording) => {
      if (turn.current === mine) setRecording(next);
    };
    const fail = (error: unknown) => put({ state: 'trouble', says: saysOf(error) });
    put({ state: 'asking' });
    openMicrophone()
      .then((sound) => {
        if (turn.current !== mine) return closeMicrophone(sound);
        stream.current = sound;
        machine.current = record(sound, 'answer', {
          onStart: () => put({ state: 'running' }),
          onError: () => fail(null),
          onDone: (made) => {
            closeMicrophone(sound);
            if (turn.current !== mine) return URL.revokeObjectURL(made.address);
            address.current = made.address;
            put({ state: 'done', ...made });
          },
        });
      })
      .catch(fail);
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
