/** Reads roles of the reader’s own beside the page: the parser is large, and loads only for these. */
import { practiceDataOfText } from '../../practice/data/from-text.ts';
import { answerRequests } from '../../worker/answer.ts';
import type { Answers, Request } from './protocol.ts';

answerRequests<Request, Answers>({ read: ({ role, settings }) => practiceDataOfText(role, settings) });
