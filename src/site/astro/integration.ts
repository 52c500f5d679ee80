/** The Astro integration: normalises before a build, and again whenever a raw text is saved during `astro dev`. */
import { relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { type Diagnostic, formatDiagnostic } from '../../diagnostics/report.ts';
import { loadHandbook } from '../content/load-handbook.ts';
import { normalise } from '../content/normalise.ts';
import type { Folders } from '../paths.ts';
import type { Written } from '../write-files.ts';

/** How long saves are gathered before the pages are written again, in milliseconds. */
const settle = 60;

/** Reads the content folder and writes its pages and data, telling Astro’s log what it found. */
export function vitrine({ content, work }: Folders): AstroIntegration {
  const update = async (logger: AstroIntegrationLogger): Promise<Written | null> => {
    const loaded = await loadHandbook(content);
    const pages = await normalise(loaded, work);
    report(loaded.diagnostics, pages, logger);
    return pages;
  };
  return {
    name: 'vitrine',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (!(await update(logger)) && command === 'build') throw new Error('The raw texts have errors; see above.');
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string) => {
          if (relative(content, path).startsWith('..')) return;
          clearTimeout(timer);
          // A text that vanishes while it is read is no reason to stop serving.
          timer = setTimeout(() => update(logger).catch((error) => logger.error(String(error))), settle);
        };
        server.watcher.add(content);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
      },
    },
  };
}

function report(diagnostics: Diagnostic[], pages: Written | null, logger: AstroIntegrationLogger): void {
  for (const diagnostic of diagnostics) logger[diagnostic.fatal ? 'error' : 'warn'](formatDiagnostic(diagnostic));
  if (pages) logger.info(`${pages.written} pages written, ${pages.unchanged} unchanged, ${pages.removed} removed`);
  else logger.error('no page was written: mend the errors above');
}
