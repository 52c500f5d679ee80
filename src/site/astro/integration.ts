/** The Astro integration: normalises before a build, and again whenever a raw text is saved during `astro dev`. */
import { relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatDiagnostic } from '../../diagnostics/report.ts';
import type { Loaded } from '../content/load-handbook.ts';
import { type Folders, type Normalised, normalise } from '../content/normalise.ts';

/** How long saves are gathered before the pages are written again, in milliseconds. */
const settle = 60;

/** `loaded` is the content where the caller has read it, and told its complaints, already. */
export function vitrine(folders: Folders, loaded?: Loaded): AstroIntegration {
  return {
    name: 'vitrine',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const result = await normalise(folders, loaded);
        report(loaded ? { ...result, diagnostics: [] } : result, logger);
        if (!result.pages && command === 'build') throw new Error('The raw texts have errors; see above.');
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string) => {
          if (relative(folders.content, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(async () => report(await normalise(folders), logger), settle);
        };
        server.watcher.add(folders.content);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      },
    },
  };
}

function report({ diagnostics, pages }: Normalised, logger: AstroIntegrationLogger): void {
  for (const diagnostic of diagnostics) logger[diagnostic.fatal ? 'error' : 'warn'](formatDiagnostic(diagnostic));
  if (pages) logger.info(`${pages.written} pages written, ${pages.unchanged} unchanged, ${pages.removed} removed`);
  else logger.error('no page was written: mend the errors above');
}
