/** What the practice page loads for a role. */
import type { APIRoute } from 'astro';
import { createLookUp } from '../../../handbook/look-up';
import { practiceDataOf } from '../../../practice/data/to-practice-data';
import { siteData } from '../../../site/handbook-data';

/** Kept for as long as the handbook is: what roles share is worked out once. */
let kept: { handbook: unknown; dataOf: ReturnType<typeof practiceDataOf> } | null = null;

function dataOf(role: string) {
  const { handbook } = siteData();
  if (kept?.handbook !== handbook) kept = { handbook, dataOf: practiceDataOf(createLookUp(handbook, '')) };
  return kept.dataOf(role);
}

export const getStaticPaths = () => siteData().handbook.roles.map(({ slug }) => ({ params: { role: slug } }));

export const GET: APIRoute = ({ params }) => Response.json(dataOf(params.role ?? ''));
