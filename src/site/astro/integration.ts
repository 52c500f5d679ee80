/**
 * The Astro integration: writes the pages first, and while the site is served again whenever something in the content
 * folder is saved. Complaints then go to the log and to the browser.
 */
import { join, relative } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatDiagnostic } from '../../diagnostics/report.ts';
import { basePath } from '../address.ts';
import { loadHandbook } from '../content/load-handbook.ts';
import { normalise } from '../content/normalise.ts';
import { fromHere } from '../content/read-content.ts';
import { type Complaint, toComplaints } from '../dev/complaints.ts';
import { type Live, liveHandbook } from '../dev/live-handbook.ts';
import { oneAtATime } from '../dev/one-at-a-time.ts';
import { complaintsEvent, complaintsPath } from '../dev/protocol.ts';
import { removerScript, workerPath } from '../offline/write-offline.ts';
import { type Folders, projectFolder } from '../paths.ts';
import { glyphFaults } from '../print/glyph-faults.ts';

/** How long saves are gathered before the pages are written again, in milliseconds. */
const settle = 60;

/** Reads the content folder and writes its pages and data, telling Astro’s log and the browser what it found. */
export function vitrine({ content, work }: Folders): AstroIntegration {
  const read = liveHandbook(content);
  let complaints: Complaint[] = [];
  const update = async (logger: AstroIntegrationLogger): Promise<void> => {
    const live = await read();
    if (live.asSaved) live.diagnostics.push(...glyphFaults(live.asSaved, live.texts));
    complaints = toComplaints(live, content, basePath);
    report(live, content, logger);
    const { handbook, texts } = live;
    const pages = handbook && (await normalise({ folder: content, handbook, texts, diagnostics: [] }, work));
    if (pages) logger.info(`${pages.written} pages written, ${pages.unchanged} unchanged, ${pages.removed} removed`);
    else logger.error('no page was written: mend the errors above');
  };
  return {
    name: 'vitrine',
    hooks: {
      'astro:config:setup': async ({ command, logger, injectScript, injectRoute, updateConfig }) => {
        // The types of pages follow from their schema: pages that were written by another one are no matter then.
        if (command === 'sync') updateConfig({ vite: { define: { 'import.meta.env.ONLY_TYPES': 'true' } } });
        if (command === 'build') await writeOnce({ content, work });
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(join(projectFolder, 'src/site/dev/overlay.ts'))};`);
        injectRoute({
          pattern: '/check',
          entrypoint: join(projectFolder, 'src/components/CheckPage.astro'),
          prerender: true,
        });
        await update(logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        const run = oneAtATime(
          async () => {
            await update(logger);
            server.hot.send(complaintsEvent, complaints);
          },
          // A text that vanishes while it is read is no reason to stop serving.
          (error) => logger.error(String(error)),
        );
        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string) => {
          if (relative(content, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(run, settle);
        };
        server.watcher.add(content);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, onChange);
        server.middlewares.use((request, response, next) => {
          if (!request.url?.endsWith(complaintsPath)) return next();
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify(complaints));
        });
        // A site that was looked at on this port before would go on showing its pages.
        server.middlewares.use((request, response, next) => {
          if (request.url !== `${basePath}${workerPath}`) return next();
          removerScript().then((script) => response.setHeader('Content-Type', 'text/javascript').end(script), next);
        });
      },
    },
  };
}

/** Astro’s own build has no last good pages: an error anywhere stops it. */
async function writeOnce({ content, work }: Pick<Folders, 'content' | 'work'>): Promise<void> {
  if (!(await normalise(await loadHandbook(content), work))) throw new Error('The texts have errors: npm run check.');
}

function report({ diagnostics }: Live, folder: string, logger: AstroIntegrationLogger): void {
  for (const diagnostic of fromHere(folder, diagnostics))
    logger[diagnostic.fatal ? 'error' : 'warn'](formatDiagnostic(diagnostic));
}
