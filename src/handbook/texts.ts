/** Which role each Interview belongs to: its folder decides, and its title must not contradict it. */
import { type Diagnostic, diagnose } from '../diagnostics/report.ts';
import type { Interview } from '../interview/interview.ts';

/** An Interview of a known role. */
export interface RoleText {
  role: string;
  interview: Interview;
}

/** The folder that a text stands in, or null where it stands in none: `interviews/<folder>/text.txt`. */
function folderOf(file: string): string | null {
  const folders = file.split('/').slice(0, -1);
  if (folders[0] === 'interviews') folders.shift();
  return folders.at(-1) ?? null;
}

/** Texts with their roles, in the order of their files. A text of no role is left out, with a complaint; so is what a file holds below a second title. */
export function assignRoles(
  interviews: Interview[],
  roles: { slug: string }[],
): { texts: RoleText[]; diagnostics: Diagnostic[] } {
  const slugs = new Set(roles.map(({ slug }) => slug));
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const texts = interviews
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((interview) => {
      const place = { file: interview.file, line: interview.title?.line ?? 1, column: interview.title?.column ?? 1 };
      if (seen.has(interview.file)) {
        diagnostics.push(diagnose('title-second', place, interview.title?.text ?? ''));
        return [];
      }
      seen.add(interview.file);
      const folder = folderOf(interview.file);
      const role = folder ?? interview.role;
      if (role === null || !slugs.has(role)) {
        diagnostics.push(diagnose('folder-unknown', place, folder ?? 'of this text'));
        return [];
      }
      if (interview.role !== null && interview.role !== role) {
        diagnostics.push(diagnose('title-role-other', place, `${interview.role}, the folder ${role}`));
        return [];
      }
      return [{ role, interview }];
    });
  return { texts, diagnostics };
}
