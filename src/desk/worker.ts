/** Reads, draws and writes texts beside the page, so that typing never waits. Nothing here asks for anything of the network but its own parts. */

import { diagnose } from '../diagnostics/report.ts';
import { readText as readFile, whyNotRead } from '../formats/formats.ts';
import { formatInterviews } from '../interview/clean/format.ts';
import { answerRequests } from '../worker/answer.ts';
import { drawPage } from './draw-page.ts';
import type { Answers, DeskSettings, Request } from './protocol.ts';
import { type OnDesk, readText, toComplaint } from './read-text.ts';

/** The checks of figures bring a calculator along; they load beside the rest. */
const checks = import('../handbook/checks/truth.ts').then(({ truthChecks }) => truthChecks);
let settings: DeskSettings = { families: [], roles: [], themes: [], abbreviations: [] };
let base = '/';
let onDesk: OnDesk | null = null;

answerRequests<Request, Answers>({
  settings: (request) => {
    ({ settings, base } = request);
    return null;
  },
  read: async ({ text }) => {
    onDesk = readText(text, settings, base, await checks);
    return onDesk.reading;
  },
  open: async ({ name, bytes }) => {
    const read = await readFile(name, bytes);
    if ('bytes' in read)
      return {
        text: new TextDecoder().decode(read.bytes),
        note: read.note ? 'It was the source of a page: this is what the page shows.' : '',
      };
    const subject = read.refusal.subject || whyNotRead(name);
    return { complaint: toComplaint(diagnose(read.refusal.rule, { file: name, line: 1, column: 1 }, subject)) };
  },
  page: ({ address }) => (onDesk ? drawPage(onDesk.handbook, address, base) : null),
  format: () => formatInterviews(onDesk?.interviews ?? [], settings.roles),
});
