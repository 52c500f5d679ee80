/** The build, which does nothing where nothing has changed. */
import { alone } from './build-lock.ts';
import { inputsOf, isBuilt, rememberBuilt } from './built.ts';
import type { Folders } from './paths.ts';
import { finishReplacing } from './replace-folder.ts';
import type { Reporter } from './reporter.ts';

/**
 * Builds the site of a content folder (`makeSite`), or says that it stands as it would be built. A second build of the
 * content waits for the first. A site whose texts were complained of is built again, so that the complaints are told again.
 */
export async function buildSite(
  folders: Folders,
  reporter: Reporter,
  { print = true }: { print?: boolean } = {},
): Promise<boolean> {
  await finishReplacing(folders.out);
  return alone(folders.work.root, reporter.note, async () => {
    const inputs = await inputsOf(folders, print);
    if (await isBuilt(folders, inputs)) {
      reporter.note('Nothing has changed since the last build: the site is as it was.');
      return true;
    }
    let complaints = 0;
    const complain: Reporter['complain'] = (diagnostics) => {
      complaints += diagnostics.length;
      return reporter.complain(diagnostics);
    };
    // Loaded here, since the bundler alone takes longer to load than a look at whether there is anything to do.
    const { makeSite } = await import('./make-site.ts');
    if (!(await makeSite(folders, { ...reporter, complain }, print))) return false;
    if (complaints === 0) await rememberBuilt(folders, inputs);
    return true;
  });
}
