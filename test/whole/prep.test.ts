/** A candidate brings a job description and a CV, reads what to study, takes it along, and nothing of it leaves her browser. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { studyDayAt, writeDay } from '../../src/practice/schedule/study-day.ts';
import { faultsOn } from '../browser/axe.ts';
import { base, describeInBrowser, refusesToAsk, visit } from '../browser/session.ts';

const files = join(import.meta.dirname, '../prep/files');
const cv = `Stock assistant, department store
- Ran weekly cycle counts of the jewellery vault with one colleague
- Checked each delivery against its paperwork`;

const job = (page: Page) => page.getByLabel(/^The job description/);
const report = (page: Page) => page.locator('.prep-report');
const told = (page: Page, pattern: RegExp) => page.getByRole('status').filter({ hasText: pattern }).first().waitFor();

/** By the days that practice counts, which turn at four in the morning. */
const inTwelveDays = () => writeDay(studyDayAt(new Date()) + 12);

const make = (page: Page) => page.getByRole('button', { name: 'Make my prep' }).click();
async function paste(page: Page, text: string, ownCv = ''): Promise<void> {
  await job(page).fill(text);
  if (ownCv !== '') await page.getByLabel(/^Your CV/).fill(ownCv);
  await make(page);
}
const description = (name = 'description.txt') => readFile(join(files, name), 'utf8');

const open = (page: Page, name: string) =>
  page.getByLabel('File: The job description').setInputFiles(join(files, name));

describeInBrowser('a prep', () => {
  it('says which role a pasted description is, what to study with the phrase that asks for it, and what the CV lacks', async () => {
    await visit('/prep/', {}, async (page) => {
      await paste(page, await description(), cv);
      await report(page).waitFor();
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      const section = (id: string) => page.locator(`#${id}`).innerText();
      expect(await section('gaps')).toContain('Report shrinkage with its causes to the director');
      expect(await section('gaps')).not.toContain('Run weekly cycle counts of the vault');
      expect(await section('evidence')).toContain('Ran weekly cycle counts of the jewellery vault');
      expect(await page.locator('#concepts dt').allInnerTexts()).toContain('Cycle count');
      const question = page.locator('#questions details').first();
      await question.locator('summary').click();
      const phrase = await question.locator('q').first().innerText();
      expect(await description()).toContain(phrase.replace(/[“”]/g, ''));
      expect(await page.locator('#days dt').count()).toBeGreaterThan(3);
    });
  });

  it('asks for nothing once it stands, and may not: neither the page nor its worker', async () => {
    await visit('/prep/', {}, async (page) => {
      await paste(page, 'Stock controller wanted');
      await page.getByRole('heading', { name: 'Too little to go by' }).waitFor();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await paste(page, await description(), cv);
      await report(page).waitFor();
      await page.locator('#questions summary').first().click();
      expect(requests.filter((address) => !address.startsWith('blob:'))).toEqual([]);
      expect(await refusesToAsk(page)).toBe(true);
      const inWorker = await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const line = `fetch(${JSON.stringify(address)}).then(() => postMessage('sent'), () => postMessage('refused'))`;
            const worker = new Worker(URL.createObjectURL(new Blob([line], { type: 'text/javascript' })));
            worker.addEventListener('message', ({ data }) => resolve(data));
          }),
        base,
      );
      expect(inWorker).toBe('refused');
    });
  });

  it.each(['description.txt', 'description.md', 'description.docx', 'description.pdf'])('reads %s', async (name) => {
    await visit('/prep/', {}, async (page) => {
      await open(page, name);
      await told(page, new RegExp(`Read ${name}`));
      expect(await job(page).inputValue()).toContain('Reconcile deliveries and transfers with their paperwork');
      await make(page);
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
    });
  });

  it('says why a scanned, a locked and a broken file cannot be read', async () => {
    await visit('/prep/', {}, async (page) => {
      await open(page, 'scanned.pdf');
      await told(page, /pictures without text/);
      await open(page, 'locked.pdf');
      await told(page, /locked with a password/);
      await open(page, 'broken.docx');
      await told(page, /damaged, or no Word document/);
      expect(await job(page).inputValue()).toBe('');
    });
  });

  it('tells what is too short, in another language, or another job, with the nearest', async () => {
    await visit('/prep/', {}, async (page) => {
      await paste(page, 'Looking for a buyer in Paris');
      await page.getByRole('heading', { name: 'Too little to go by' }).waitFor();
      await paste(
        page,
        'Responsabile di magazzino\nLa risorsa coordina venti addetti su due turni, organizza il ricevimento, lo stoccaggio e le spedizioni verso i negozi.',
      );
      await page.getByRole('heading', { name: 'Written in Italian' }).waitFor();
      expect(await page.locator('.prep-refusal li a').first().innerText()).toBe('Warehouse manager');
      await paste(
        page,
        'Registered Nurse\nYou look after patients on the ward, give medication, keep care plans up to date, watch vital signs and talk with families and doctors.',
      );
      await page.getByRole('heading', { name: 'None of our roles' }).waitFor();
      expect(await page.locator('.prep-refusal li').count()).toBeGreaterThan(0);
      await paste(page, `${'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod. '.repeat(4)}`);
      await page.getByRole('heading', { name: 'Not a language that we can read' }).waitFor();
      await paste(
        page,
        'Registered Nurse\nYou look after patients on the ward, give medication, keep care plans up to date, watch vital signs and talk with families and doctors.',
      );
      await page.getByRole('heading', { name: 'None of our roles' }).waitFor();
      await page.getByRole('button', { name: 'Prepare for it all the same' }).first().click();
      await report(page).waitFor();
    });
  });

  it('answers 200 kB without freezing', async () => {
    const long = (await description()).repeat(700);
    await visit('/prep/', {}, async (page) => {
      await job(page).evaluate((area: HTMLTextAreaElement, text) => {
        area.value = text;
        area.dispatchEvent(new Event('input', { bubbles: true }));
      }, long);
      // The page counts while the worker reads.
      await page.evaluate(() => {
        const seen = { counted: 0 };
        Object.assign(window, { seen });
        const count = () => {
          seen.counted += 1;
          setTimeout(count);
        };
        document.querySelector('form')?.addEventListener('submit', count);
      });
      await make(page);
      await report(page).waitFor();
      await page.getByText('It is very long').waitFor();
      expect(
        await page.evaluate(() => (window as unknown as { seen: { counted: number } }).seen.counted),
      ).toBeGreaterThan(5);
    });
  });

  it('is kept beside others, comes back after a reload, and goes when it is deleted', async () => {
    await visit('/prep/', {}, async (page) => {
      await paste(page, await description());
      await report(page).waitFor();
      await page.getByRole('button', { name: 'Another prep' }).click();
      await paste(
        page,
        'Stock Runner\nBring shoes and bags from the stockroom to the advisors. Unpack deliveries, tag and steam. Put away what was not sold. Refill the shelves.',
      );
      await report(page).getByRole('link', { name: 'Stock runner', exact: true }).first().waitFor();
      const preps = page.getByRole('navigation', { name: 'Your preps' });
      await preps.getByRole('button', { name: /Stock Controller, flagship/ }).click();
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      await page.reload();
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      const erase = page.getByRole('button', { name: 'Delete', exact: true });
      await erase.click();
      await told(page, /Deleted/);
      expect(await preps.getByRole('button', { name: /Stock Controller/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      await erase.click();
      await told(page, /Deleted/);
      await preps.getByRole('button', { name: 'Stock Runner' }).waitFor();
      expect(await preps.getByRole('button', { name: /Stock Controller/ }).count()).toBe(0);
    });
  });

  it('has an address each: Back leads from one to the other and to the form, and the same texts are no second one', async () => {
    await visit('/prep/', {}, async (page) => {
      await paste(page, await description());
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Another prep' }).click();
      await paste(
        page,
        'Stock Runner\nBring shoes and bags from the stockroom to the advisors. Unpack deliveries, tag and steam. Put away what was not sold.',
      );
      await report(page).getByRole('link', { name: 'Stock runner', exact: true }).first().waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Make my prep' }).waitFor();
      await page.goBack();
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      await page.getByRole('button', { name: 'Another prep' }).click();
      await paste(page, await description());
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      // Two preps, and the button for another.
      expect(await page.getByRole('navigation', { name: 'Your preps' }).getByRole('button').count()).toBe(3);
    });
  });

  it('reads the source of a page as the page shows it, and sees a CV in the wrong field', async () => {
    await visit('/prep/', {}, async (page) => {
      const items = (await description())
        .split('\n')
        .filter(Boolean)
        .map((line) => `<li>${line.replace(/^- /, '')}</li>`);
      await paste(page, `<div><h2>Stock Controller</h2>\n<ul>\n${items.join('\n')}\n</ul></div>`);
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
      expect(await report(page).innerText()).not.toContain('<li>');
      await page.getByRole('button', { name: 'Another prep' }).click();
      await paste(
        page,
        'Hannah Clarke\nhannah@example.com\nBuyer, accessories (2020 - now)\n- Select handbags at the showrooms and place orders within the open to buy\nAssistant buyer (2017 - 2020)\n- Critical path, samples, purchase orders',
      );
      await page.getByText('This looks like a CV').waitFor();
    });
  });

  it('has the plan that practice follows, card for card, and the answer that the notebook keeps', async () => {
    await visit('/prep/', {}, async (page) => {
      await page.getByLabel('Interview on').fill(inTwelveDays());
      await page.getByLabel('Minutes a day').fill('0');
      await page.getByLabel('Call it').focus();
      expect(await page.getByLabel('Minutes a day').inputValue()).toBe('5');
      await paste(page, await description());
      await report(page).waitFor();
      const said = (await page.locator('#days > p').innerText()).split('. ')[0] ?? '';
      await page.getByRole('link', { name: 'Write my answers' }).click();
      await page.getByText('Your preps').waitFor();
      await page.getByRole('link', { name: /Stock Controller, flagship/ }).click();
      await report(page).waitFor();
      await page.getByRole('link', { name: /^Practise/ }).click();
      await page.locator('.practice-head').waitFor();
      await page.getByText(said).first().waitFor();
    });
  });

  it('is taken along as Markdown, and stands on paper without what one presses', async () => {
    await visit('/prep/', {}, async (page) => {
      await paste(page, await description(), cv);
      await report(page).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as Markdown' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('Stock Controller, flagship boutique.md');
      const saved = await readFile(await download.path(), 'utf8');
      expect(saved).toContain('# Stock Controller, flagship boutique');
      expect(saved).toMatch(/## Likely questions\n\n- .+\n {2}- They write: “/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
      expect(await page.locator('.prep-form').isVisible()).toBe(false);
      expect(await page.locator('#questions li').first().isVisible()).toBe(true);
      expect(await page.locator('#days dt').first().isVisible()).toBe(true);
    });
  });

  it('leads to practice of the role, with the date of the interview', async () => {
    await visit('/prep/', {}, async (page) => {
      await page.getByLabel('Interview on').fill(inTwelveDays());
      await paste(page, await description());
      await report(page).waitFor();
      await page.getByRole('navigation', { name: 'Your preps' }).getByRole('button').first().waitFor();
      await page.getByRole('link', { name: /^Practise/ }).click();
      await page.locator('.practice-head').waitFor();
      await page
        .getByText(/12 days/)
        .first()
        .waitFor();
      await page.goBack();
      await report(page).getByRole('link', { name: 'Stock controller', exact: true }).first().waitFor();
    });
  });

  it('of two jobs is practised and asked for both', async () => {
    await visit('/prep/', { viewport: { width: 390, height: 844 } }, async (page) => {
      await paste(
        page,
        await description('two-jobs.txt'),
        'Counted the vault each day\nRenewed the HVAC and lift contracts of four buildings at 8% less',
      );
      await report(page).getByText('These are two jobs').waitFor();
      expect(await faultsOn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.getByRole('link', { name: /^Practise/ }).click();
      await page
        .locator('.practice-head')
        .getByText(/Services (and|&) facilities manager and Stock controller/i)
        .waitFor();
      await page.getByRole('link', { name: 'All of Stock controller' }).waitFor();
      await page.getByRole('link', { name: 'Mock interview', exact: true }).click();
      await page.getByText('It asks first what your preparation names').waitFor();
      await page.getByRole('radio', { name: '45 minutes' }).check();
      await page.getByRole('button', { name: 'Begin the interview' }).click();
      const steps = Number(/of (\d+)/.exec(await page.locator('.session-count').innerText())?.[1]);
      for (let step = 0; step < steps; step += 1) {
        expect(await page.locator('h1.card-front').innerText()).not.toContain('no longer in the handbook');
        await page.locator('.press .chief').click();
      }
      await page.getByRole('button', { name: 'See the report' }).click();
      await page
        .locator('.report')
        .getByText(/Services (and|&) facilities manager and Stock controller/i)
        .waitFor();
      expect(await page.locator('.report').innerText()).not.toContain('A question that is gone');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });

  it('has no fault that axe finds, empty and with its report, and fits a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await visit('/prep/', { colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
        expect(await faultsOn(page)).toEqual([]);
        await page.getByRole('button', { name: 'Try an example' }).click();
        await make(page);
        await report(page).waitFor();
        expect(await faultsOn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      });
  });
});
