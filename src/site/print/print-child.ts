/** The process that prints: started by print-process.ts with its order as the one argument. */
import { readFile } from 'node:fs/promises';
import { CompileError } from '../../print/compile.ts';
import type { SiteData } from '../handbook-data.ts';
import { printHandbook } from './print-handbook.ts';
import type { Message, ProcessOrder } from './print-process.ts';

const tell = (message: Message) => void process.send?.(message);

const { data, ...order }: ProcessOrder = JSON.parse(process.argv[2] ?? '');
const { handbook }: SiteData = JSON.parse(await readFile(data, 'utf8'));
try {
  await printHandbook(handbook, order, (text) => tell({ progress: text }));
} catch (error) {
  if (!(error instanceof CompileError)) throw error;
  tell({ fault: error.message });
  process.exitCode = 1;
}
