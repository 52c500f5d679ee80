/**
 * How often a job description finds its role: of those kept aside while tuning, and of the others with their misses. And how
 * well what a CV lacks is told from what it shows.
 */
import { buildPrepIndex } from '../../src/prep/prep-index.ts';
import { prepTextsOf } from '../../src/prep/prep-texts.ts';
import { measureGaps, readPairs } from '../../src/prep/testing/cvs.ts';
import { readDescriptions } from '../../src/prep/testing/descriptions.ts';
import { type Figures, measure } from '../../src/prep/testing/measure.ts';
import { loadHandbook } from '../../src/site/content/load-handbook.ts';

export async function run(): Promise<void> {
  const { handbook } = await loadHandbook();
  if (handbook === null) throw new Error('the content has errors: npm run check');
  const index = buildPrepIndex(prepTextsOf(handbook));
  const all = readDescriptions();
  const tuned = measure(
    all.filter(({ keptAside }) => !keptAside),
    index,
  );
  print(
    'kept aside',
    measure(
      all.filter(({ keptAside }) => keptAside),
      index,
    ),
  );
  print('tuned on', tuned);
  for (const miss of tuned.misses) process.stdout.write(`    ${miss}\n`);
  const pairs = readPairs();
  const { lacks, found, shown, wronged, misses } = measureGaps(pairs, index);
  process.stdout.write(
    `  ${pairs.length} CVs: of what they lack, among the gaps ${found} of ${lacks}; of what they show, called a gap ${wronged} of ${shown}\n`,
  );
  for (const miss of misses) process.stdout.write(`    ${miss}\n`);
}

function print(name: string, { descriptions, first, firstThree, refusals, refused }: Figures): void {
  process.stdout.write(
    `  ${name}: first ${first} of ${descriptions}, among three ${firstThree}; refused ${refused} of ${refusals}\n`,
  );
}
