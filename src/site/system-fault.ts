/** What the system or Astro refused, in a sentence for a person: what happened, where, and a way out. */

const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, and build again.',
  EDQUOT: 'No more may be written here: make room, and build again.',
  EACCES: 'This user may not do that: change who owns the file or the folder, or choose another with --out.',
  EPERM: 'This user may not do that: change who owns the file or the folder, or choose another with --out.',
  EROFS: 'Nothing can be written there: choose another folder with --out.',
  ENOTDIR: 'A file stands where a folder should be: move it away.',
  EISDIR: 'A folder stands where a file should be: move it away.',
  ENAMETOOLONG: 'The name is too long for this disk: choose a shorter path with --out.',
  EMFILE: 'Too many files are open at once: allow more (ulimit -n).',
  ENOENT: 'It went away meanwhile: put it back, and build again.',
  EBUSY: 'Another program uses it: close that, and build again.',
};

/** "The disk is full: … (write /srv/site/index.html)", for what the system refused; null for every other error. */
export function systemFault(error: unknown): string | null {
  const { code, syscall, path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const refusal = code === undefined || syscall === undefined ? undefined : refusals[code];
  if (refusal === undefined) return null;
  return `${refusal} (${[syscall, dest ?? path].filter(Boolean).join(' ')})`;
}

/** What Astro or Vite says of an error: its message, the place in the source, and its hint; without the way through their own code. */
export function astroFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint, id } = error as Error & {
    loc?: { file?: string; line?: number; column?: number };
    hint?: string;
    id?: string;
  };
  const file = loc?.file ?? id;
  const place = file ? ` (${[file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':')})` : '';
  return `${error.message.trim()}${place}${hint ? `\n${hint}` : ''}`;
}
