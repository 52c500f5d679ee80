/** Reads files and makes reports beside the page, so that it never waits. */
import packed from 'virtual:prep-texts';
import { answerRequests } from '../../worker/answer.ts';
import { unpackTexts } from '../packed-texts.ts';
import { buildPrepIndex } from '../prep-index.ts';
import { readDocument, readPasted } from '../read-document.ts';
import { makeReport } from '../report.ts';
import type { Answers, Request } from './protocol.ts';

const texts = unpackTexts(packed);
const index = buildPrepIndex(texts);

answerRequests<Request, Answers>({
  report: async ({ order }) => {
    const [job, cv] = await Promise.all([readPasted(order.job), order.cv === null ? null : readPasted(order.cv)]);
    return makeReport({ ...order, job, cv }, texts, index);
  },
  open: ({ name, bytes }) => readDocument(name, bytes),
});
