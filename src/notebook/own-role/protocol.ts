/** What a page and the worker that reads roles of the reader’s own say to each other. */
import type { TextSettings } from '../../handbook/text-settings.ts';
import type { PracticeData } from '../../practice/data/format.ts';
import type { OwnRole } from '../../practice/data/from-text.ts';

export type Request = { id: number; kind: 'read'; role: OwnRole; settings: TextSettings };
export type Answers = { read: PracticeData };

/** Where the settings lie that texts are read with, from where the site stands. */
export const textSettingsPath = 'data/text-settings.json';
