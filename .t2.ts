import { readdirSync, readFileSync } from 'node:fs';
import { read } from './src/interview/testing/read.ts';
import { formatInterviews } from './src/interview/clean/format.ts';
import { roles } from './src/interview/testing/roles.ts';
for (const n of readdirSync('src/interview/fixtures/pasted').filter(n=>n.endsWith('.txt'))) {
  const t = readFileSync('src/interview/fixtures/pasted/'+n,'utf8');
  const a = performance.now(); const r = read(t); const b = performance.now(); const f = formatInterviews(r.interviews, roles as any); const c = performance.now(); read(f); const d = performance.now();
  if (d-a > 40) console.log(n, (b-a).toFixed(1), (c-b).toFixed(1), (d-c).toFixed(1));
}
