/** A place on which files are dropped. */
import { useState } from 'preact/hooks';

/** What a dropping place does: `onText` takes text that is dropped; without it the browser puts it where it falls. */
export interface Drop {
  onFile: (file: File) => void;
  onText?: (text: string) => void;
}

/** Attributes for the element on which one drops; `data-over` says that something is held over it. */
export function useDrop({ onFile, onText }: Drop) {
  const [over, setOver] = useState(false);
  return {
    'data-over': over ? '' : undefined,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      const text = event.dataTransfer?.getData('text/plain');
      if (file) onFile(file);
      else if (text && onText) onText(text);
      if (file || onText) event.preventDefault();
    },
  };
}
