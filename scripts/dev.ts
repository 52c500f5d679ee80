/** The site with live reload: Astro’s own server, with the project’s configuration. */
import { dev } from 'astro';
import { projectFolder } from '../src/site/paths.ts';
import { readArguments, readPort, run, UsageError } from './cli/command.ts';

await run('npm run dev -- [--port N] [--host ADDRESS]', async () => {
  const { values, positionals } = readArguments({ port: { type: 'string' }, host: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is not an option`);
  // Where another server has the port, Astro takes the next, and says so.
  const server = { port: readPort(values.port), ...(values.host === undefined ? {} : { host: values.host }) };
  await dev({ root: projectFolder, server });
  return true;
});
