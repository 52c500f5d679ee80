/** How often a job description finds its role: of those kept aside while tuning, and of the others with their misses. */
import { buildPrepIndex } from '../../src/prep/prep-index.ts';
import { prepTextsOf } from '../../src/prep/prep-texts.ts';
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
}

function print(name: string, { descriptions, first, firstThree, refusals, refused }: Figures): void {
  process.stdout.write(
    `  ${name}: first ${first} of ${descriptions}, among three ${firstThree}; refused ${refused} of ${refusals}\n`,
  );
}
