/** What adverts and CVs call the same thing, as data: a CV that counted “the yearly inventory” shows a stocktake. */
import { allStems, stemsOf } from './stems.ts';

/** A row is one thing; the first wording stands for all. A wording of several words is heard where they follow one another. */
const rows = `
stocktake; stocktaking; annual inventory; yearly inventory; annual count; yearly count; physical inventory; wall to wall count; full count; inventories
cycle count; rolling count; perpetual inventory; spot count; partial count; counts
shrinkage; shrink; stock loss; losses; unknown loss; stock losses
variances; discrepancies; differences; mismatches; deviations; gaps
schedule; rota; roster; shift plan; timetable; staffing plan; planning of shifts
purchase order; po; pos; orders; order book
excel; spreadsheets; spreadsheet; pivot tables; lookups
kpi; kpis; metrics; measures; figures; indicators; dashboards; scorecard; reporting; reports; recap
crm; client database; customer database; clienteling
coach; train; trained; develop; mentor; onboard; taught; teach; induct; coaching; training
lead; manage; supervise; headed; run; oversee; directed; managed; ran; led; supervised; responsible
clients; customers; guests; shoppers; consumers; vic; vip
suppliers; vendors; makers; brands; manufacturers
carriers; couriers; hauliers; forwarders; transport companies; transporters
boutique; store; shop; door; branch; stores; shops
warehouse; distribution centre; distribution center; dc; fulfilment centre; fulfillment center; hub
online; e-commerce; ecommerce; website; web; digital; site; webshop
forecast; projections; predict; prediction; forecasting; outlook
budget; p&l; costs; spend; expenditure; opex
negotiate; bargain; agree terms; renegotiate; negotiated
receive; receipt; goods in; book in; booked in; inbound; deliveries; delivery; arrivals; unload; unpack
transfers; movements; intersite; moves between; rebalancing
till; cash desk; pos terminal; register; cash register; cashier; checkout
cash up; banking; cash count; end of day; deposit
open; opening; unlock; keyholder; key holder; keys; closing; lock up; alarm
returns; refunds; exchanges; credit notes
after sales; repairs; aftersales; service tickets; care service
customs; import; export; clearance; duty; carnet
markdown; markdowns; sale price; clearance price; reductions; discounts
assortment; range; collection; product mix; selection; ranges; collections
open to buy; otb; buying budget
replenish; refill; restock; replenishment; top up
pick; picking; packed; packing; pack; fulfil; dispatch
safety; osha; health and safety; accidents; risk assessment
maintenance; repairs of building; upkeep; building works; hvac; technicians
contractors; service providers; third parties; outsourced services
events; trunk show; launches; activations; pop up; evenings for clients
campaign; campaigns; advertising; marketing plan; newsletter; email campaigns; promotion
sell; sold; sales; turnover; revenue
audit; audits; inspection; compliance; controls; checked
process; procedure; procedures; sops; sop; guidelines; processes; rules; manual
improve; optimise; optimize; streamline; reduce; cut; increase; raised; improved; reduced; lowered
implement; roll out; rolled out; introduce; introduced; launch; launched; set up; migrated; deploy
team; staff; people; colleagues; associates; employees; crew
click and collect; click collect; bopis; reserve in store; pick up in store
safe; vault; strongroom; strong room
label; tag; tagging; labels; tags; ticket; tickets
serial number; serial numbers; serials; serialised
invoices; invoice; billing; bills; paperwork; documents; delivery notes; documentation`;

const wordings: readonly { stems: string[]; stands: string }[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [first = '', ...others] = row.split(';').map((wording) => wording.trim());
    const stands = allStems(first).join('-');
    return [first, ...others].map((wording) => ({ stems: allStems(wording), stands }));
  })
  // The longest is heard first: a cycle count is no count.
  .toSorted((a, b) => b.stems.length - a.stems.length);

/** By the first stem of each wording. */
const byFirst = Map.groupBy(wordings, ({ stems: [first = ''] }) => first);

/** What a text speaks of: its telling stems, and for what is in the table the wording that stands for all. */
export function thingsOf(text: string): Set<string> {
  const words = allStems(text);
  const telling = new Set(stemsOf(text));
  const things = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const heard = byFirst
      .get(words[at] ?? '')
      ?.find(({ stems }) => stems.every((stem, place) => words[at + place] === stem));
    if (heard) things.add(heard.stands);
    else if (telling.has(words[at] ?? '')) things.add(words[at] ?? '');
    at += heard?.stems.length ?? 1;
  }
  return things;
}

/** What nearly every line of the trade speaks of: it tells little of one. */
export const common: ReadonlySet<string> = new Set(
  ['lead', 'boutique', 'clients', 'team', 'improve', 'sell', 'process', 'kpi', 'implement', 'open'].map((word) =>
    allStems(word).join('-'),
  ),
);
