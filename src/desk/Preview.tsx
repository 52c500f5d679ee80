/** @jsxImportSource preact */
/** The pages that the text would make, as the site draws them; a link leads to the page of the text that it names. */
import { useEffect, useState } from 'preact/hooks';
import type { Ask } from './client.ts';
import type { DrawnPage, Reading } from './protocol.ts';

interface Props {
  ask: Ask;
  reading: Reading | null;
}

export function Preview({ ask, reading }: Props) {
  const roles = reading?.summaries ?? [];
  const [address, setAddress] = useState<string | null>(null);
  const [page, setPage] = useState<DrawnPage | null>(null);
  const home = roles[0]?.page ?? null;

  // Drawn again with every reading: a page that the text makes no longer gives way to its role’s.
  useEffect(() => {
    let given = true;
    const draw = async () => {
      const wanted = address ?? home;
      const found = wanted && reading ? await ask('page', { address: wanted }) : null;
      const drawn = found ?? (home && wanted !== home ? await ask('page', { address: home }) : null);
      if (given) setPage(drawn);
    };
    void draw();
    return () => {
      given = false;
    };
  }, [ask, reading, address, home]);

  const follow = async (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const wanted = new URL(link.href).pathname;
    if (await ask('page', { address: wanted })) setAddress(wanted);
  };

  if (!page) return <p class="desk-none">No page yet: the text is not read as an interview.</p>;
  return (
    <div class="preview">
      <nav class="preview-roles" aria-label="Pages of this text">
        {address !== null && address !== home && (
          <button type="button" onClick={() => setAddress(null)}>
            Back to the role
          </button>
        )}
        {roles.length > 1 &&
          roles.map(({ page: role, title }) => (
            <button key={role} type="button" onClick={() => setAddress(role)}>
              {title ?? 'Without a title'}
            </button>
          ))}
      </nav>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: links inside are followed by key as by pointer */}
      <div class="preview-page" onClick={follow}>
        <p class="eyebrow">{page.eyebrow}</p>
        <h2 class="preview-title">{page.title}</h2>
        <div dangerouslySetInnerHTML={{ __html: page.html }} />
      </div>
    </div>
  );
}
