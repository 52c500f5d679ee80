/** @jsxImportSource preact */
/** What was understood, and what one can do: open a file, begin anew, take the text in the clean form. */
import { readEndings } from '../formats/formats.ts';
import { OpenFile } from '../open-file/OpenFile.tsx';

interface Props {
  told: string;
  empty: boolean;
  /** Whether an interview was read, of which there is a clean form. */
  readable: boolean;
  /** What a saved file is called. */
  name: string;
  clean: () => Promise<string>;
  onFile: (file: File) => void;
  onClear: () => void;
  onTold: (told: string) => void;
}

export function Bar({ told, empty, readable, name, clean, onFile, onClear, onTold }: Props) {
  const copy = async () => {
    await navigator.clipboard.writeText(await clean());
    onTold('Copied.');
  };
  const save = async () => {
    const address = URL.createObjectURL(new Blob([await clean()], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
    onTold(`Saved as ${name}.`);
  };
  return (
    <div class="desk-bar">
      <p class="desk-told" role="status">
        {told}
      </p>
      <div class="desk-acts">
        <OpenFile endings={readEndings} onFile={onFile} />
        {!empty && (
          <>
            <button type="button" onClick={onClear}>
              Clear
            </button>
            <button type="button" disabled={!readable} onClick={copy}>
              Copy
            </button>
            <button type="button" class="chief" disabled={!readable} onClick={save}>
              Save
            </button>
          </>
        )}
      </div>
    </div>
  );
}
