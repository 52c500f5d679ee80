/** What adverts and CVs call the same thing, as data: who counted “the yearly inventory” has done a stocktake. */
import { allStems, prepStopWords } from './stems.ts';

/**
 * A row is one thing; the first wording stands for all. A wording of several words is heard where they follow one another.
 * A form of a word needs no wording of its own.
 */
const sameRows = `
stocktake; stocktaking; annual inventory; yearly inventory; annual count; yearly count; physical inventory; wall to wall count; full count; half yearly inventory; annual physical; semi annual physical; inventories of; year end count
cycle count; rotating inventory; rotating inventories; rolling inventory; rolling count; perpetual inventory; spot count; partial count; daily count; weekly count; case count; category count; cycle counting
shrink; unexplained loss; unexplained losses; demarque inconnue; stock loss; losses; unknown loss; stock losses; missing stock; loss rate; demarque
variance; missing; missing piece; discrepancy; differences; mismatch; deviation; overs and shorts; over and short; over or short; on hands negative; negative stock
investigate; find out why; found out; why; clear up; research; trace; look into; find the cause; causes; root cause; root causes; explain the difference
reconcile; reconciliation; match; bring together; agree with the books
accuracy; integrity; reliability of stock; accurate
adjustments; corrections; correction; adjustment; post adjustments
schedule; weekly shifts; their shifts; duty roster; rota; roster; shift plan; timetable; staffing plan; planning of shifts; shifts planning; planning of the shifts
purchase order; po; pos write; orders; order book; commitments; write the orders
enter; key orders; key purchase; key in; insert; input; insertion; codify; codification; raise; set up; data entry
chase; remind; reminder; follow up; expedite; hasten
select; choose; selection; decide what; pick the range; edit; pick range
excel; spreadsheets; spreadsheet; pivot tables; lookups; vlookup
appraisal; appraisals; annual review; annual reviews; yearly review; yearly appraisals; performance review; performance reviews; staff reviews; one to ones; evaluations
delist; exit those; exit strategies; exit brands; discontinue; phase out; drop brands; drop those that; drop those; dropped brands
scout; emerging; up and coming; young brands; young labels; new brands; new labels; launched new; newcomers
kpi; kpis; metrics; indicators; dashboard; scorecard; weekly board
crm; client database; customer database; client file; client data
train; line manage; line managed; line manager; brief; tasks; morning brief; coach; develop; mentor; onboard; teach; taught; instruct; induct; training; trained; grow
lead; manage; supervise; head; direct; oversee; run; guide; steer; report to you; reports to you; reporting to you; answer to you; in charge of; at the head of; direct reports; responsible for; charge; ran; led; coordination of
client; customer; guest; shopper; visitor; consumer; vic; vip
supplier; vendor; maker; makers; faconisti; manufacturer; subcontractor; producer
brand; label; house name
carrier; courier; haulier; forwarder; freight forwarder; transport company; transporter; dhl; fedex; ups
boutique; store; shop; door; branch; outlet; point of sale; points of sale; site of sale; retail location; locations
network; all boutiques; fleet of stores; all stores; every store; our stores; across stores; across boutiques; worldwide stores
stockroom; back of house; boh; backroom; back of store; back area; reserve; stock room; back stock; behind the scenes stock
layout; layouts; zoning; rezoned; re zoned; zoned; relaid; reorganised the stockroom; floor plan; space plan
vault; safe; strongroom; strong room
warehouse; distribution centre; distribution center; dc; dcs; fulfilment centre; fulfillment center; fulfilment hub; depot; platform logistics; logistics platform; logistic hub
ecommerce; e commerce; website; online store; online shop; webshop; web shop; e shop; eshop; digital boutique; digital store; site; online; web; digital; dtc
click and collect; pick up desk; order pick up; collection desk; click collect; bopis; buy online pick up in store; pick up in store; in store pickup; reserve in store; e reservation; store pickup; collect in store; pickup
ship from store; from our own stock; from shop stock; shipping from the shops; ships from store; store fulfilment; store fulfillment; send it; shipping from shops; shipping from store
order routing; routing rules; sourcing rules; sourcing logic; order allocation; allocation of orders; allocation of order; order sourcing; order promise; oms; order management
forecast; projections; predict; prediction; outlook; previsions; reforecast
budget; spend; envelope; expenditure
opex; expense lines; operating expenses; operating costs; expense plan; store expenses; petty expenses
open to buy; otb; buying budget; purchasing budget; purchase budget; budget of purchase; purchases budget
negotiate; bargain; agree terms; renegotiate; negotiation
terms; conditions; exclusives; exclusivity
receive; receipt; goods in; book in; booked in; inbound; arrival; reception of; arriving; incoming; check in freight; dock to stock; receptions
unpack; unbox; unload; open cartons; open boxes; check in
transfers; inter store movements; intersite; moves between; rebalance; swap between; transfer
put away; put back; putaway; put in place; tidy; tidying
fetch; bring; retrieve; carry; run for; fetches; bring out
label; labelled; tag; tagging; ticket the goods; security tags; antitheft; sensor; hangtag
replenish; refill; restock; top up; reassort; reassortment; replenishment; fill shelves
till; cash; tax free; returns desk; point of sale system; pos system; pos systems; register; cash register; cashier; checkout; payment; ring purchases; process payments; cash wrap
cash; cash up; cashed up; paid the cash in; takings; float; drawers; banking; deposit
open and close; opening and closing; unlock; lock up; keyholder; key holder; locking; first in last out; close the store; open the store; disarm; alarm
returns; refunds; exchanges; credit notes; return; refund
after sales; repairs; aftersales; repair; care service; alterations
tax free; tax refund; detaxe; vat refund
wrap; gift wrap; wrapping; gift packing; packaging; ribbon
welcome; greet; host; seat
hospitality; champagne; coffee; refreshments; pour
customs; import; export; clearance; carnet; ata; hs codes; tariff codes; customs tariff; bonded; duty; duties paid; customs documents
shipment; truck; consignments sent; dispatch; despatch; shipping; sending; parcel
markdown; reductions; sale price; mark down; reprice; discounts
assortment; range; product mix; offer; line
collection; collections
carry over; carryover; core; permanent; continuative
price; pricing; prices
sell out; sell through; sellout; sellthrough; sell off
excess; overstock; dormant; obsolete; slow moving; aged; ageing; aging; e&o; too much; too old; dead stock
provision; reserves; write off; write down
pick; pick pack; picking; packed; packing; fulfil; preparation of orders; order picking
operatives; warehouse associates; pickers; packers; agency staff; temps; temporary workers; seasonal staff
forklift; lift trucks; racking; forklifts; lift certification
accidents; lost time; lost time accidents; lti; ltis; osha; health and safety; safety training; safety of staff; workplace safety; near miss; risk assessment; toolbox talks
maintenance; upkeep; building works; hvac; heating; cooling; plumbing; electrical works; electrical installations; roof; m&e; technical services; preventive
contractors; service providers; service contracts; outsourced services; outside vendors; external companies; providers
cleaning; janitorial; waste; pest control; security guards; guards; concierge; catering; mail; reception desk
landlord; lease; cam charges; landlord consents; dilapidations
statutory; permits; inspections; fire; licences of works; authorisations for works; life safety; legionella
events; trunk show; cocktail; preview; evenings; masterclass; activation; animation; pop up; event
campaign; advertising; marketing plan; newsletter; promotion
window; windows; fixtures
audit; inspection; compliance; mystery
procedure; handbook; standardise; standardize; procedures; sop; sops; guideline; process; rules; manual; policy; policies; playbook; standards; checklist
roll out; rollout; deploy; introduce; introduced; came in; new tills; move to; implement; introduce; land the new; replacement of; migration; harmonise; harmonize
staff; operatives; technicians; people; colleagues; associates; employees; crew; team
request; tickets; questions of stores; inbox; help desk; helpdesk; calls from stores
bulletin; circular; store update; weekly communication; newsletter to stores; store communications; communications
supplies; consumables; uniforms; bags; till rolls; packaging orders
serial number; serials; serialised; serialized; by reference
invoices; invoice; bills; billing
paperwork; documents; delivery notes; packing list; packing slip; asn; transport document; goods received notes
s&op; sop cycle; sales and operations planning; sales operations planning; demand supply balance
lead time; lead times; times of crossing; times of delivery; delivery times; delivery time; moq
workshop; atelier; factory; mill; manufacture; laboratory; ateliers; plants
component; raw material; materials; skins; hardware; leather supply
landed cost; cost of the product delivered; cost to serve; complete cost
3pl; logistic operator; logistics provider; logistics operator
ceo; chief executive; president; founder
board; shareholders; executive committee; management committee; comex; c suite; excom
gross margin; product margin; initial margin; intake margin; margin
regional director; regional directors; regional vps; regional operations managers; region directors; regional presidents; country managers; regional vice presidents; market heads; country heads
like for like; comp sales; comparable sales; comps
openings; relocations; store openings; opened; opening programme; closed nine; closings; closures; refits; remodels; new stores
creative director; artistic director; studio; design
operating model; labor model; labour model; staffing model; staffing models; workforce model; workforce planning; non selling hours
merchandiser; merchants; planners; allocators
headset; earpiece; earphone; radio; listen for the call
traffic; sessions; visitors to the site
conversion; abandonments; abandoned; cart; basket; funnel; visitors bought; more visitors bought; conversion rate
product pages; article pages; item pages; pages; cards of product; collection pages; product detail pages; homepage
agency; agencies; freelancers
appointments; appointment; diary; booking calendar
sample; samples; swatches; prototypes
quote; quotes; rates; freight quotes
commercial invoice; commercial invoices; pro forma; proforma
stock level; stock levels; min max; safety stock; safety level; target stock
commercial director; merchandise director
reorder; repeat order; repeat orders; repeats; chase best sellers
update; rewrite; rewrote; revise; renew; maintain
shift; nights; night
track; follow; monitor; monitoring; trace the parcel
claims; complain; complained; refunded
incident; emergency
p&l; profit and loss; profitability; result
number of heads; payroll
energy; electricity; utilities; lamps
partners; partnership; partnerships
seo; search engine optimisation; search engine optimization; organic search
paid; ads; google ads; paid traffic; performance marketing
erp; sap; navision; oracle; s 4
system; software; tool
third party warehouse; 3pl contract
capacity; load
supply; provisioning
permits; authorisation`;

/**
 * What is the same where a CV is held against what is asked: CVs are written in other words than adverts, and to hear too
 * much here finds no wrong role. The first wording of a row is that of the table above, or a thing of its own.
 */
const cvRows = `
deputise; step in; stand in; stood in; covered for; in the absence; acting manager; manager is away; manager is off; in charge when; second in command; right hand
returns; unhappy customers; unhappy clients; angry customers; settled complaints; disputes; escalations; service recovery
train; huddle; stand up; team talk; share out; shared out; assigned; inducted; apprentices; showed; buddy; upskill; coached; people development; workshops for
lead; chief of; foreman; captain; supervisor of; team lead; team leader; headed; spearheaded; my team
staff; interns; intern; trainees; coordinators; analysts; technicians; cashiers; storekeepers; attendants; apprentice; salespeople; operators; workers; porters; stewards; agents of
appraisal; feedback talks; yearly talks; development talks; goals review; evaluated
recruit; hire; hired; hiring; interviewed candidates; staffed; selected people; talent
roll out; brought in; bring in; set live; went live; go live; piloted; pilot; installed; switched to; changeover; cutover; cut over; commissioned; first to use
refurbishment; refit; refits; renovation; renovated; remodel; remodelled; fit out; fit outs; rebuild; works on; conversion of floors
conversion; orders per visit; buyers per visit; visits to orders; conversion rate; close rate; tests on the checkout; a b tests; ab tests; split tests
product page; product pages; wrote copy; copywriting; product texts; photography; photo shoots; product photos; article texts
return on spend; roi; roas; return on investment; return on ad spend; times its cost; payback
shipment; containers; container; consignments; trailers; freight agents; pallets sent; road transport; air freight; sea freight; courier bookings; transport bookings
customs; declarations; customs declarations; classified; classify; carnets; certificates of origin; brokers; intrastat
carrier; freight agents; transport firms; transport companies; shipping lines; airlines; trucking
invoices; transport bills; freight bills; agreed rates; billing errors
track; chased; followed; on time; monitored; traced
negotiate; agreed better; bargained; won better; renegotiated; secured better; settled on
tender; tenders; retender; retendered; rfp; call for bids
cleaning; cleaners; janitors; guarding; security firm; security company; housekeeping
maintenance; chillers; boilers; elevators; lifts; lighting; generators; air conditioning; ventilation; building systems; plant room; faults; breakdowns; repairs of the building
statutory; fire audit; fire audits; fire drills; fire inspection; inspectors
accidents; evacuation; first aid; safety walk; incident free; no lost time
energy; lamps; led lamps; kwh; consumption; carbon
schedule; rostered; rosters; wage cost; wage bill; hours budget; labour cost; shifts of; holidays planned; staffing; manpower; capacity of staff
shrink; theft; thefts; pilferage; disappearances; known loss; differences in a year; stock gap
audit; internal controls; controls by; scored; remark; compliance visit; mystery shop
till; balance three tills; register; checkout; self checkout; card terminals; payments
cash; cash up; balance; balanced; deposits; safe counts; floats; end of day
open and close; first in; last out; alarm code; hold the alarm; hold keys; opened up; locked
markdown; what to reduce; reduced prices; end of season sale; discounting; liquidation; sale periods
forecast; projected; projections; predicted; estimate of sales; outlook
allocate; split; allocated; allotted; distributed; spread; shared between shops; shared between stores; rebalanced; moved stock
size curve; size curves; size ratio; size ratios; size profile; size mix; sizes
kpi; weekly list; best and worst; recaps; shared figures
select; picked styles; chose; curated; edited; built the range; picked the range; bought collections; line reviews
supplier; makers
margin; gross profit; mark up; markup; profitability of lines; intake
sell out; sold through; sellouts; sales rate; rate of sale
replenish; topped up; refills; filled shelves; kept shelves full; size gaps; restocked
receive; unloaded; unload; lorry; lorries; offloaded; checked arrivals; took in; goods arrival; deliveries in
put away; shelved; stowed; binned
label; tagged; barcodes; price tags; alarms on
fetch; brought; runner; ran sizes; found sizes; picked sizes; served the floor
stocktake; counted everything; whole count; inventory night; yearly count; full inventory
cycle count; counted; counts; count of; counting; inventories of parts; tuesday counts
variance; mistakes; gaps; wrong bookings; mismatches; not matching; unexplained
investigate; traced back; explained; found the reason; looked for the cause; got to the bottom; analysed causes
adjustments; corrected stock; booked corrections; wrote off
events; dinners; evenings for; openings of exhibitions; previews; gala; vernissage; tastings; client days
crm; mailing list; client book; data base; database; loyalty; membership; newsletters list; client cards; profiles
campaign; local advertising; posters; press ads; social ads; emails to clients
window; window schemes; displays; decorations; visuals; scenography
press; journalists; loans; samples out; editors; media
partner; partnerships; sponsors; cooperation; tie-ups; collaborations
order routing; order management; order system; routing; orders sent to; stock locator
click and collect; pick-up; collection point; reserve online; collect orders
ship from store; sent from the shop; parcels from the shop; shop parcels; posted from the shop
after sales; mended; repairs in; workshop orders; alterations; tailoring; watch service; polishing; warranty
welcome; received guests; front desk; greeted
hospitality; drinks; served coffee; champagne
wrap; bows; packed gifts; gift boxes
appointment; agenda; calendar of clients
supplies; stationery; consumables ordered; bags and boxes; ordered materials
bulletin; memo; intranet; weekly note; mailing to shops
request; queries; questions from shops; calls from shops; emails from shops; helpline; hotline
procedure; handbooks; how-to; work instructions; checklists; wrote the rules
opening; opened shops; new shop; new shops; closings; moves of shops; fit out of shops; launched shops
p&l; profit; result of; ebit; ebitda; bottom line; revenue responsibility
board; directors meeting; steering committee; executive team; supervisory
s&op; demand meeting; supply review; capacity meeting; planning round
lead time; weeks of delivery; delivery weeks; throughput time; time to delivery
stock level; reorder point; safety stocks; weeks of stock; minimums
excess; old stock; sleepers; dead lines; leftovers; surplus; end of line
warehouse; depot; hub; logistics centre; store room of the group
pick; pickers; orders picked; lines picked; packing; dispatch lines; order lines
workshop; factory; plant; production; tannery; sewing; craftsmen
erp; sap; dynamics; netsuite; system change; system migration
price; price list; price rise; pricing files; tariffs
excel; power bi; tableau; sql; macros; sheets; models
`;

/** Wordings of the same kin: less than the same, and enough where a CV is held against what is asked. */
const kinRows = `
stocktake; cycle count; count; inventory
present; meeting; talk; share
variance; investigate; reconcile; adjustments
shrink; loss prevention; theft
receive; unpack; put away; delivery; truck; replenish; fetch
till; cash
kpi; report; recap; figures; measures
stockroom; stock
forecast; budget; plan; open to buy; projection; opex
select; assortment; collection; brand; curate; buy; buying; purchase; purchase order; showroom
events; campaign; invite; invitation; dinner; vip; clientele; clienteling; crm; outreach; retention; recruit; segment; attendance
procedure; audit
sell; sales; turnover; revenue
train; lead; appraisal
schedule; shift; operating model; number of heads
delist; scout; select
improve; optimise; streamline; reduce; cut; increase; raise; lower; save
roll out; launch; set up; project
negotiate; terms; supplier; contract
accidents; statutory
shipment; carrier; transport; customs; freight; track; logistics; depot; courier
invoices; paperwork
maintenance; contractors; cleaning; statutory; landlord; refurbishment; energy; works`;

/** What a wording stands for in the table of the same. */
const standsFor = (stands: string): string =>
  same.get(stands.split('-')[0] ?? '')?.find(({ stems }) => stems.join('-') === stands)?.stands ?? stands;

interface Wording {
  stems: string[];
  stands: string;
}

const readRows = (rows: string): Wording[] =>
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [first = '', ...others] = row.split(';').map((wording) => wording.trim());
      const stands = allStems(first).join('-');
      return [first, ...others].map((wording) => ({ stems: allStems(wording), stands }));
    })
    // The longest is heard first: a cycle count is no count.
    .toSorted((a, b) => b.stems.length - a.stems.length);

/** By the first stem of each wording; the longest is heard first. */
const tableOf = (rows: readonly Wording[]): ReadonlyMap<string, Wording[]> =>
  Map.groupBy(
    rows.toSorted((a, b) => b.stems.length - a.stems.length),
    ({ stems: [first = ''] }) => first,
  );
const same = tableOf(readRows(sameRows));
// Its own wordings stand for what the first of their row stands for.
const sameInCvs = tableOf([
  ...readRows(cvRows).map(({ stems, stands }) => ({ stems, stands: standsFor(stands) })),
  ...readRows(sameRows),
]);
const kin = new Map(readRows(kinRows).map(({ stems, stands }) => [stems.join('-'), stands]));

/** What a text speaks of, in its order: its telling stems, and for what is in the table the wording that stands for all. */
export const meaningsOf = (text: string): string[] => meaningsBy(same, text);

function meaningsBy(table: ReadonlyMap<string, Wording[]>, text: string): string[] {
  const words = allStems(text);
  const meanings: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const heard = table.get(word)?.find(({ stems }) => stems.every((stem, place) => words[at + place] === stem));
    if (heard) meanings.push(heard.stands);
    else if (!prepStopWords.has(word) && !/^\d/.test(word)) meanings.push(word);
    at += heard?.stems.length ?? 1;
  }
  return meanings;
}

/** What stands for all of its kin. */
export const kinOf = (meaning: string): string => kin.get(meaning) ?? meaning;

/** Words of times, of number and of doing as such: that a line shares one of them proves nothing. */
const provesNothing: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten twelve first second third half yearly annual annually weekly monthly quarterly seasonal twice once morning monday tuesday wednesday thursday friday saturday sunday hour minute time today season january february march april june july august september october november december end find found hold held carry carried do did done get got go put set come came use used using call see show part type kind way number back front full large big small high low long short main key right left next last same different various several many few total average under over above below between within during until before after order orders around like unlike incl point points area line lines item items piece pieces place places case cases thing things people certificate licence license degree ability responsible handle handled handling deal dealt prepare prepared build built help helped include drive driven deliver delivered delivery support supported own ownership job perform performed performance change changed start started current currently late early via about across against toward towards through throughout million answer decide define book booked contact best floor say said name know known want wish look love just next step experience plus huge'
    .split(' ')
    .flatMap((word) => allStems(word)),
);

/** What a CV can be held against: each thing that a text speaks of. */
export const proofThings = (text: string): Set<string> =>
  new Set(meaningsBy(sameInCvs, text).filter((meaning) => !provesNothing.has(meaning)));

/** Words that a sentence writes with a capital in its middle: names, if no text of ours has them. */
export const namesIn = (text: string): Set<string> =>
  new Set((text.match(/(?<=[\p{Ll}\d,;:)(] )\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap(meaningsOf));

/** What nearly every line of the trade speaks of: it tells little of one. */
export const common: ReadonlySet<string> = new Set(
  'lead boutique client staff improve sell sales turnover kpi report style category order cost stock stockroom product piece retail operation country price assistant manager planner buyer level market update brand own business jewellery watch bag handbag shoe leather accessory garment fashion luxury beauty fragrance goods year company website ecommerce system work track check director partner'
    .split(' ')
    .flatMap((word) => meaningsOf(word)),
);
