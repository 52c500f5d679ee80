/**
 * What adverts say of the work, in their own words, by role: duties are worded otherwise there than in the handbook.
 * A cue is heard where one sentence has all its words, in any order and form. Roles that the handbook does not have
 * stand beside it: a description is refused because it is another occupation, and not because it scores low.
 */

/** Cues by the role’s slug, parted by semicolons. */
export const roleCues: Record<string, string> = {
  'assistant-buyer':
    'raise purchase orders; key orders; enter purchase orders; sample requests; track samples; call back samples; line sheets; support buyer; support buying team; assist buyer; chase suppliers; chase vendors; order confirmations; critical path; supplier delivery dates; style set up; item setup; prepare range boards; competitor shop; weekly sales reports buyer; administrative support buying; buying admin; organise showroom appointments; update order tracker; product data spreadsheets; return samples; competitive shopping; market appointments calendar; sample room; sku creation; vendor communication delivery; supplier emails; price tickets',
  'luxury-buyer':
    'select collection; select range; choose assortment; own category; attend market weeks; attend fashion weeks; attend showrooms; negotiate cost price; negotiate brands terms; build assortment; curate; new brands; scout brands; range selection; sell through full price category; depth of buy; place seasonal orders; brand portfolio; margin category; edit collection; assortment by door; buy for boutiques; buying trips; trend; exclusives brands; option count; size curve; buy budget category; hindsight; vendor negotiation markdown support; paris milan showroom',
  'buying-manager':
    'lead buyers; manage team buyers; develop buyers; coach buyers; divide budget categories; sign off buys; approve orders buyers; category strategy; supplier strategy; supplier consolidation; strategic vendor; trading terms; buying budget across; lead buying department; several categories budget; otb across categories; head buying; intake margin department; supplier performance scorecards; assistant buyers report; buying strategy; supplier base; range review sign off; vendor matrix; commercial terms suppliers',
  'merchandise-planner':
    'open to buy; otb; wssi; sales forecast; sales plan; stock plan; intake plan; receipts plan; replan; reforecast; in season forecast; weeks cover; markdown forecast; merchandise financial plan; financial plan season; allocate to stores; allocation; replenishment parameters; size profile; stock turn plan; pre season plan; plan by category; assortment planning door; like for like forecast; forecast accuracy; planning tool; recap actual plan; weekly trade report planning; beginning of month stock; phasing; demand forecast sku; forecast sku; over under stock; seasonal budget; weekly forecast; transfer between shops; sell through analysis; store grading; top down bottom up',
  'merchandising-manager':
    'pricing architecture; price corridors; assortment strategy; lead planners; manage merchandisers; product lifecycle; range architecture; launch calendar; markdown strategy; carry over; manage team planning; allocation strategy; collection plan; collection brief; merchandising team; assortment guidelines markets; price list; product mix; merchandising plan region; category performance region; trade meeting; rationalise range; core seasonal balance; assortment clusters; product training markets; merchandising strategy; collection structure; line plan; end of life products; lead merchandising; planners allocators',
  'chief-merchandising-officer':
    'product strategy worldwide; global merchandising; gross margin company; creative director; executive committee product; board product; price harmonisation; pricing policy house; global price; merchandising vision; lead buying planning merchandising; all categories; product offer house; global assortment; merchant organisation; worldwide collections; enterprise inventory; chief merchant; category expansion; global merchants; merchandising organisation; design development partner; margin all categories; product roadmap house',
  'stock-controller':
    'stock discrepancies; investigate variances; inventory discrepancies; reconcile stock; stock reconciliation; cycle counts; stocktake; adjustments system; stock accuracy; negative stock; goods in paperwork; book stock; shrinkage investigate; transfers reconcile; variance report; stock ledger; audit trail; post adjustments; reconcile deliveries invoices; count sheets; blind count; serial numbers check; stock records; book physical; write offs; match receipts; missing pieces trace; wms erp reconcile; inventory control clerk',
  'stock-manager':
    'manage stockroom; lead stockroom; stockroom team; back of house team; stock team; rota stock; stock associates; stock runners; vault; safe; stockroom layout; train stock; stock operations boutique; replenishment floor team; shrink boutique; supervise stock; boutique deliveries transfers; organise stockroom; stock loss; consignment; backroom; boh; inventory boutique team; stock room standards; lead annual inventory boutique; high value pieces; stock processing; repairs after sales boutique stock; supervises stock',
  'stock-runner':
    'run stock; bring products floor; bring items sales; fetch; retrieve product; runner; floor replenishment; unpack deliveries; unpack; put away; steam garments; tagging; security tags; hang; fold; size runs; restock; carry boxes; back shoes stockroom; earpiece; radio; keep stockroom tidy; lift boxes; deliver to fitting room; client advisors quickly product; refill; locate product; dust bags; entry level stockroom; on your feet; no experience',
  'inventory-manager':
    'inventory strategy network; inventory levels; inventory optimisation; safety stock; reorder points; inventory accuracy network; inventory policy; inventory control team; aged stock; slow moving; obsolete; provision; inventory planning; stock turn; working capital inventory; inventory programme; count programme; inventory all locations; inventory analysts; excess stock; shrinkage programme; inventory systems; demand replenishment; inventory health; rfid; loss prevention inventory; stock across doors; abc; inventory turns; inventory controllers; stock rebalancing; dc stores inventory; finance inventory valuation',
  'logistics-coordinator':
    'book shipments; book carriers; coordinate shipments; track shipments; customs documents; customs clearance; freight forwarders; bill of lading; air waybill; awb; incoterms; couriers; proof of delivery; commercial invoices; delivery slots; import export paperwork; hs codes; transport bookings; carrier claims; shipping documents; shipment delays; export declarations; pick ups; freight quotes; carnet; ata; shipping schedule; brokers; delivery appointments; ship samples; freight invoices; dispatch; temporary imports; shipment status; collections dhl; fedex; parcels carriers; export papers; carriers damages; customs; transport administrator',
  'warehouse-manager':
    'warehouse team; manage warehouse; distribution centre; distribution center; dc; pick pack; pick accuracy; dock; shifts warehouse; warehouse operatives; health safety warehouse; forklift; warehouse kpi; lines per hour; units per hour; inbound outbound; slotting; wms; throughput; peak temporary workers; warehouse layout; picking packing; racking; dispatch cut off; receiving putaway; warehouse supervisors; warehouse associates; osha; 3pl site; agency staff; conveyor; sorters; warehouse cost per unit; warehouse safety; warehouse; put away packing; fulfilment hub; fulfillment center; shift put away; truck; packers; loading bay; team leaders pickers',
  'supply-chain-manager':
    'lead times; s op; sop; s&op; demand planning supply; supplier capacity; production planning; suppliers workshops; end to end supply chain; inbound flow; network design; landed cost; freight tender; 3pl contract; supply planning; otif; supply chain strategy; supplier lead; duty optimisation; risk suppliers; raw materials availability; manufacturing; procurement production; supply chain team; carrier contracts; logistics providers negotiate; atelier capacity; supply chain cost; supply continuity; sourcing dual; demand supply; transport modes; logistics tender; supply chain kpi; ateliers flow; mode air sea; components',
  'sales-support-associate':
    'gift wrapping; gift wrap; wrap; cash desk; process payments; cashier; tax free; tax refund; vat refund; greet clients; offer refreshments; champagne coffee; client waiting; support client advisors; support sales; process returns exchanges; till; repairs intake; register repairs; pos transactions; answer phone; client appointments book; hand over parcels; care services; after sales intake; prepare packaging; shopping bags; ring sales; register transactions; support sales team; alteration tickets; packaging; hospitality',
  'store-key-holder':
    'open close; opening closing; keys; alarm; cash up; banking; key holding; shift; supervise floor absence manager; duty manager; deputise manager; float; locking up; responsible weekend; cash count end day; alarm call; safe keys; lead floor; open and close boutique; end of day; manager absence; lead shift; deposit bank; lock up; unlock; morning briefing; supervise advisors; acting in charge; handover shift',
  'retail-operations-coordinator':
    'support boutiques head office; store requests; ticket; store communications; weekly bulletin; operational calendar; procedures update; order supplies; consumables; uniforms orders; store openings checklist; coordinate store projects; point of contact stores; follow up requests; store reporting; update manuals; trackers; coordinate maintenance requests stores; newsletters stores; prepare reports operations; boutique supplies; support retail operations; helpdesk stores; schedule meetings operations; sops distribution; answer store questions; intranet; purchase order supplies; audit follow; inbox; stores head office link',
  'retail-operations-manager':
    'boutique operations; store operations; schedules; rota; payroll hours; staffing budget; cash procedures; operational audit; opex; sops; back office; compliance store; till procedures; operational standards; operations team boutique; store systems; after sales; flagship operations; loss prevention; operational efficiency store; stock integrity boutique; internal controls; labour hours; operations supervisors; mystery; workforce; store budget; pos issues; store manager partner; cash handling; audit readiness; floor coverage; client experience operations',
  'services-and-facilities-manager':
    'facilities; maintenance; hvac; contractors; building repairs; building systems; building code; cleaning; fire; lifts; elevator; landlord; reactive maintenance; planned preventive; ppm; energy; security guards; reception; catering; waste; service providers; permits; health safety building; refurbishment; asbestos; lease; premises; statutory; lighting; vendors cleaning security; property; work orders; soft services; hard services; statutory inspections; electrician; snagging; janitorial; plumbing; mep',
  'director-of-retail-operations':
    'operations all boutiques; operating model; network boutiques; retail operations strategy; roll out; regional operations managers; store openings; operations across region; operating standards; capex; labour model; workforce model; retail systems; transformation; lead operations managers; boutiques across; retail excellence; store profitability; new pos; change programme; operations budget million; standardise; emea operations; doors operations; service levels network; staffing model; north america stores operations; lead retail operations; closures openings programme; policies all stores; cost to serve; business cases',
  'e-commerce-manager':
    'website; online store; conversion rate; online sales; seo; product pages; checkout; digital; site; ecommerce; e-commerce; web analytics; google analytics; traffic; online trading; homepage; merchandise site; paid; ab test; basket; content calendar site; email campaigns; shopify; salesforce commerce; online returns; average order; product detail pages; marketplace; app; fraud online; customer service online; ux; online revenue; abandoned; navigation; platform agency',
  'omnichannel-operations-manager':
    'click collect; ship from store; bopis; boris; order management; oms; order routing; cross channel; omnichannel; endless aisle; reserve in store; single view stock; unified commerce; store fulfilment; store fulfillment; buy online; pick up in store; split orders; cancel orders; distance sales; order promise; online orders boutiques; return in store; online store handover; channels; stock visibility channels; sourcing rules; fulfilment sla; curbside; pay by link; between online boutiques; available to promise; order store pick; rerouted order; collection points; cancelled lines; cancellation orders store; app order store',
  'retail-marketing-manager':
    'events; client events; window; campaign local; marketing plan; marketing budget; launches; crm; clienteling; invitations; press; visual merchandising; in store activation; trunk show; pop up; local partnerships; marketing calendar; client database; agencies; roi events; footfall; vip; invite; animation; marketing boutiques; activations; influencers; store marketing; retention rate campaigns; brand awareness; segment client; collateral; landlord department store marketing',
  'chief-operating-officer':
    'ceo; board; supply chain systems operations; it supply chain; workshops manufacturing; company operations; enterprise; operating committee; p&l company; transformation company; erp; functions; capital; executive committee operations; acquisitions; oversee logistics it hr; operational strategy group; ceo operations; it legal; oversee production distribution; capital allocation; legal; corporate functions; ebitda; group wide; production sites; business continuity; organisation design; multi year; supply technology facilities; run the company',
  'chief-retail-officer':
    'retail network worldwide; global retail; all boutiques sales; retail p&l; regional presidents; regional directors; retail expansion; store network strategy; ceo retail; client experience global; like for like sales; retail strategy; store directors; lease portfolio; global network; retail profit; wholesale retail; worldwide boutiques; board retail; retail sales worldwide; clienteling global; regional retail; country managers; comparable sales; market heads; retail talent; flagship openings worldwide; stores worldwide; real estate portfolio; revenue boutiques',
};

/** Occupations that the handbook does not have, each with its titles, then what they do. */
export const otherOccupations: Record<string, { titles: string; cues: string }> = {
  finance: {
    titles:
      'financial controller; finance manager; accountant; finance director; chief financial officer; cfo; fp&a; auditor; bookkeeper; payroll specialist; treasury; tax manager; accounts payable; credit controller',
    cues: 'month end close; fp&a; variance analysis board; annual budget forecast; cima; financial modelling; financial reporting; internal audit; statutory accounts; balance sheet; ifrs; gaap; general ledger; accounts payable; accounts receivable; tax returns; audit external; treasury; cash flow forecast; consolidation; journals; bank reconciliation; management accounts; vat returns; statutory reporting; acca; cpa; accruals; intercompany; fixed assets; payroll run',
  },
  software: {
    titles:
      'software engineer; developer; data scientist; data engineer; devops; programmer; system administrator; it support; product owner; data analyst; machine learning engineer; cyber security; qa engineer; web developer; frontend; backend; network engineer; software architect; product manager software',
    cues: 'python; javascript; typescript; java; kubernetes; react; microservices; cloud aws; apis design; unit tests code; code reviews; sql pipelines; machine learning; git; agile scrum engineers; backend; frontend; write code; ci cd; deploy; linux; laptops users; active directory; penetration; firewalls; data models; statistical models; docker',
  },
  health: {
    titles:
      'nurse; registered nurse; doctor; physician; pharmacist; dentist; physiotherapist; care assistant; midwife; veterinary; paramedic; therapist; optometrist; dental hygienist; caregiver; radiographer',
    cues: 'patients; clinical; medication; ward; hospital; care plans; nmc; vital signs; diagnosis; prescriptions; residents; treatment; surgery; symptoms',
  },
  people: {
    titles:
      'hr manager; human resources; recruiter; talent acquisition; hr business partner; people partner; learning and development; hr director; training manager; compensation benefits',
    cues: 'employee relations; recruit candidates; talent acquisition; grievances; hr policies; onboarding employees; compensation benefits; source candidates; interviews candidates; disciplinary; hris; employment law; succession planning; training curriculum; engagement survey; performance review cycle',
  },
  selling: {
    titles:
      'sales associate; client advisor; sales advisor; sales assistant; fashion advisor; client adviser; sales consultant; beauty advisor; personal shopper; client relationship advisor; style advisor; sales professional; sales executive; account executive; account manager; business development manager; sales representative; wholesale manager; key account manager',
    cues: 'personal sales target; individual sales target; achieve sales targets; commission; exceed sales goals; sell; build client book; personal client; close sale; cross sell; upsell; client portfolio personal; wholesale accounts; pipeline prospects; cold calls; new business; client outreach personal; product storytelling sale; individual kpi sales; prospects; quota',
  },
  boutique: {
    titles:
      'boutique manager; store manager; boutique director; store director; assistant store manager; department manager; shop manager; general manager boutique',
    cues: 'drive store sales; coach client advisors; boutique sales target; recruit team advisors; store p&l; lead sales team; sales ceremony; boutique turnover; motivate sales team; store sales goals',
  },
  visual: {
    titles: 'visual merchandiser; visual merchandising manager; window dresser; visual manager; stylist',
    cues: 'mannequins; dress windows; visual guidelines; install windows; displays; props; vm; planogram display; styling mannequins; floor sets; visual standards',
  },
  design: {
    titles:
      'designer; fashion designer; graphic designer; creative director; art director; pattern maker; product developer; ux designer; interior designer; architect; photographer; copywriter; seamstress; tailor; watchmaker; jeweller; leather craftsman; goldsmith; pattern cutter; gemologist; artisan; illustrator',
    cues: 'sketch; moodboards; tech packs; prototypes; fabric research; adobe; illustrator photoshop; pattern cutting; typography; figma; sewing machine; hand stitch; movements watch; workbench; stone setting; photo shoots; write copy; wireframes; drawings; toiles; autocad; garment construction; alterations hem; escapement; polish',
  },
  legal: {
    titles:
      'lawyer; legal counsel; paralegal; solicitor; attorney; compliance officer; general counsel; data protection officer; company secretary; legal director',
    cues: 'draft contracts; litigation; legal advice; intellectual property; qualified solicitor; bar admission; regulatory; trademark; case law; counsel; gdpr; anti money laundering',
  },
  hospitality: {
    titles:
      'chef; sous chef; waiter; waitress; barista; hotel manager; concierge; bartender; housekeeper; restaurant manager; receptionist hotel; cook; front office manager; sommelier; kitchen porter; flight attendant; cabin crew; night porter',
    cues: 'menu; kitchen; guests hotel; restaurant; cocktails; food hygiene; rooms; bookings guests; tables; espresso; dishes; check in guests; haccp; wine; passengers; beverage; cooking',
  },
  teaching: {
    titles:
      'teacher; teaching assistant; lecturer; nursery; tutor; headteacher; professor; nanny; coach football; social worker; librarian; youth worker',
    cues: 'pupils; lessons; classroom; curriculum; children; students; safeguarding; marking; school; lectures; parents; families referrals; research papers',
  },
  trades: {
    titles:
      'electrician; plumber; mechanic; driver; hgv driver; truck driver; delivery driver; security guard; security officer; cleaner; carpenter; welder; painter; gardener; bus driver; machine operator; civil engineer; mechanical engineer; construction manager; site manager construction; estate agent; quantity surveyor; chauffeur; landscaper; production operator',
    cues: 'drive vehicle; hgv; patrol; cctv monitor; wiring; pipes; weld; cscs; vehicle repairs; vacuum; scaffolding; routes deliveries vehicle; sia licence; engine; subcontractors construction; concrete; lawn; bodywork; cpc tachograph; mop; property viewings; cnc; structural',
  },
  communication: {
    titles:
      'pr manager; public relations; press officer; social media manager; community manager; brand manager; communications manager; content creator; journalist; seo specialist; marketing director; chief marketing officer; event planner weddings; brand director; performance marketing; editor',
    cues: 'press releases; journalists; media relations; press coverage; instagram tiktok; community management; editorial; social posts; celebrity dressing; media plan; newsroom; press office; brand book; social channels content; followers; articles',
  },
  assistant: {
    titles:
      'executive assistant; personal assistant; receptionist; office manager; secretary; office administrator; call centre agent; customer service representative; customer care advisor; customer service advisor; switchboard; data entry clerk; contact centre; legal secretary; call center',
    cues: 'diary management; travel arrangements; minutes meetings; executives calendar; expense claims; inbound calls; call handling; complaints phone email; switchboard; visitors sign; contact centre; average handling time; book flights; greet visitors',
  },
  other: {
    titles:
      'scientist; chemist; research scientist; laboratory technician; biologist; insurance underwriter; actuary; bank teller; mortgage adviser; investment analyst; consultant strategy; sustainability manager; procurement manager indirect; police officer; firefighter; farmer; pilot; policy adviser; fitness instructor; hairdresser; real estate manager; perfumer; csr manager; project engineer; merger analyst; makeup artist; private banker; travel agent; management consultant; quality engineer; translator; beautician; aesthetician; spa therapist; fundraising manager',
    cues: 'laboratory; experiments; claims insurance; premiums; loans; mortgages; investment portfolio; valuation companies; carbon footprint; esg reporting; aircraft; livestock; crops; haircuts; colouring hair; skincare treatments; underwriting; capital markets; consulting engagements; formulation; gym; massage; donors; excipients; materiality; flight; equities; translation; policy ministers',
  },
};
