/** A process that prints: started by print-process.ts with its order as the one argument, and told which job is next. */
import { readFile } from 'node:fs/promises';
import { CompileError } from '../../print/compile.ts';
import type { SiteData } from '../handbook-data.ts';
import { jobsOf, printerOf } from './print-handbook.ts';
import type { Message, ProcessOrder, Task } from './print-process.ts';

const tell = (message: Message) => void process.send?.(message);

const { data, ...order }: ProcessOrder = JSON.parse(process.argv[2] ?? '');
const { handbook }: SiteData = JSON.parse(await readFile(data, 'utf8'));
const jobs = await jobsOf(handbook, order);
const print = await printerOf(order);

process.on('message', async ({ number }: Task) => {
  const job = jobs[number];
  if (!job) return;
  try {
    tell({ printed: await print(job) });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    tell({ fault: error.message });
  }
});
tell({ jobs: jobs.length });
