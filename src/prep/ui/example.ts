/** A description and a CV to try the page with; both are made up. */
import type { Draft } from './kept.ts';

export const example: Pick<Draft, 'job' | 'cv'> = {
  job: `Stock Controller, flagship boutique

Founded in 1904, we believe that what is made by hand deserves to be counted by hand.

What you will do
- Investigate differences between book stock and what lies on the shelf, and post adjustments with their reasons
- Run weekly cycle counts of the vault and lead the yearly stocktake
- Reconcile deliveries and transfers with their paperwork before pieces go on sale
- Report shrinkage to the boutique’s director, with the causes you found
- Keep the serial numbers of watches and jewellery in order

Who you are
- Two years with stock in retail, and a steady hand with spreadsheets
- Discreet, exact, and able to tell an advisor that a piece cannot leave yet
- You work two Saturdays a month`,
  cv: `Stock assistant, department store, 2023 to now
- Ran weekly cycle counts of the jewellery vault with one colleague
- Booked deliveries in and reconciled 40 transfers a week with their paperwork
- Helped with the yearly stocktake of 9,000 pieces

Sales assistant, shoe shop, 2021 to 2023
- Kept the stockroom in order and found sizes for colleagues`,
};
