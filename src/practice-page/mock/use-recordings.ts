/** Recordings of a whole mock interview, one for each step, in the page’s memory until it is left. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { closeMicrophone, openMicrophone, record, type Sound, saysOf } from '../recording.ts';

export interface Recordings {
  /** Whether each answer is recorded. */
  isOn: boolean;
  switchOn(on: boolean): void;
  /** Why it is not. */
  trouble: string;
  /** By the place of a step. */
  sounds: ReadonlyMap<number, Sound[]>;
  /** Away with all of them, before another interview. */
  forget(): void;
}

/** `step`: the place of the step whose answer is being spoken; null while none is. `isOver`: nothing is recorded any more. */
export function useRecordings(step: number | null, isOver: boolean): Recordings {
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [sounds, setSounds] = useState<ReadonlyMap<number, Sound[]>>(new Map());
  const made = useRef<string[]>([]);
  /** Counts what was asked for: an answer that comes after it was switched off again is too late. */
  const turn = useRef(0);
  const open = useRef<MediaStream | null>(null);

  const switchOn = useCallback((on: boolean) => {
    turn.current += 1;
    const mine = turn.current;
    setTrouble('');
    setAsked(on);
    closeMicrophone(open.current);
    open.current = null;
    setStream(null);
    if (!on) return;
    openMicrophone().then(
      (opened) => {
        if (turn.current !== mine) return closeMicrophone(opened);
        open.current = opened;
        setStream(opened);
      },
      (error: unknown) => {
        if (turn.current !== mine) return;
        setAsked(false);
        setTrouble(saysOf(error));
      },
    );
  }, []);

  useEffect(() => {
    if (stream === null || step === null) return;
    const recorder = record(stream, `answer-${step + 1}`, {
      onError: () => setTrouble(saysOf(null)),
      onDone: (sound) => {
        made.current.push(sound.address);
        // What was held and went on, or was gone back to, has several.
        setSounds((all) => new Map([...all, [step, [...(all.get(step) ?? []), sound]]]));
      },
    });
    return () => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
  }, [stream, step]);

  // The microphone is let go with the last answer; the recorder above has been stopped before.
  useEffect(() => {
    if (isOver) switchOn(false);
  }, [isOver, switchOn]);

  const forget = useCallback(() => {
    for (const address of made.current) URL.revokeObjectURL(address);
    made.current = [];
    setSounds(new Map());
  }, []);

  useEffect(() => {
    const leave = () => {
      turn.current += 1;
      closeMicrophone(open.current);
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
      forget();
    };
  }, [forget]);

  return { isOn: isAsked, switchOn, trouble, sounds, forget };
}
