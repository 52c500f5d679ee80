/** What a text of the reader’s own is read with, for the pages that practise it. */
import type { APIRoute } from 'astro';
import { textSettingsOf } from '../../handbook/text-settings';
import { siteData } from '../../site/handbook-data';

export const GET: APIRoute = () => Response.json(textSettingsOf(siteData().handbook));
