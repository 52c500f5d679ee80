/** @jsxImportSource preact */
/** A button that opens a file of one of some kinds. */
import { useRef } from 'preact/hooks';

interface Props {
  /** Endings of names, each with its full stop. */
  endings: readonly string[];
  /** What the file is for, for screen readers, where a page has several such buttons. */
  label?: string;
  onFile: (file: File) => void;
}

export function OpenFile({ endings, label, onFile }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        Open a file
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={label}
        accept={endings.join(',')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be opened again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
