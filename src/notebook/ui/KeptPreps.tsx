/** @jsxImportSource preact */
/** The preps that are kept, by name: every page that has something of them leads there. */
import type { Row } from '../store/rows.ts';

interface Props {
  label: string;
  preps: readonly Row<'preps'>[];
  addressOf: (prep: Row<'preps'>) => string;
}

/** Nothing where there is none. */
export function KeptPreps({ label, preps, addressOf }: Props) {
  const there = preps.filter(({ gone }) => !gone);
  if (there.length === 0) return null;
  return (
    <p class="kept-preps">
      <span class="label">{label}</span>
      {there.map((prep) => (
        <a key={prep.id} href={addressOf(prep)}>
          {prep.name}
        </a>
      ))}
    </p>
  );
}
