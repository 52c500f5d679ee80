/**
 * What candidates call pages beside what the texts say: the questions that everyone is asked, titles that adverts use,
 * and the trade’s words in French and Italian. Each row is the end of an address and its names, parted by semicolons.
 * A name leads straight to its page; a row whose page a handbook lacks does nothing.
 */

/** Questions that every candidate is asked, in the words of those who look them up. */
const common = `
walk-me-through-your-cv: tell us who you are; tell me who you are; talk about yourself; talk to us about yourself; say something about yourself; something about yourself; a bit about yourself; a little about yourself; sum yourself up; your story; your career; start with yourself; who am i; tell me about yourself; about yourself; introduce yourself; describe yourself; present yourself; who are you; walk me through your cv; walk me through your resume; talk me through your cv; your background; your experience; tell us about your experience; career so far; career path so far; work history; elevator pitch; self introduction; gaps in my cv; gap in my cv; gaps on my resume; gap on my resume; gaps on resume; employment gap; career gap; career break; job hopping; left my last job; short time in last job; career change; changing careers; changing industry; no experience; no luxury experience; first job; overqualified; underqualified; parlez moi de vous; parlez nous de vous; presentez vous; parle moi de toi; se presenter; votre parcours; parcours professionnel; parlami di te; mi parli di lei; ci parli di lei; raccontami di te; si presenti; il tuo percorso; percorso professionale; trou dans le cv; buco nel cv
why-this-role-and-why-now: why should we take you; why should we choose you; why should we pick you; why should we select you; why should we employ you; why should we give you the job; what makes you special; what makes you better; why you and not someone else; why you and not another; convince us to hire you; sell yourself; sell yourself to us; where will you be; where will you be in five years; where do you want to be; in three years; in 3 years; in ten years; in 10 years; in a few years; what do you want from this job; what attracts you; what attracted you; what drives you; what interests you in this job; why do you need this job; why change jobs; why do you want to change jobs; why did you quit; i quit my job; why i left; got sacked; got made redundant; made redundant; redundancy; why this role; why this job; why this position; why do you want this job; why do you want this role; why do you want this position; why are you applying; why did you apply; why should we hire you; why should i hire you; why hire you; why you; why are you the right person; why are you the best candidate; what can you bring; what can you bring to the team; what do you bring to the role; what makes you a good fit; what sets you apart; what makes you different; what makes you stand out; what motivates you; your motivation; what are you looking for; why are you leaving; why are you leaving your job; why are you leaving your current job; why did you leave; why did you leave your last job; why do you want to leave; reason for leaving; reasons for leaving; they ask why i left; why i left my job; why now; why were you fired; i got fired; i was fired; laid off; where do you see yourself in five years; where do you see yourself in 5 years; where do you see yourself; five years; 5 years; in five years; in 5 years; career goals; your goals; ambition; long term goals; future plans; pourquoi ce poste; pourquoi vous; pourquoi devrions nous vous embaucher; pourquoi vous et pas un autre; pourquoi postulez vous; vos motivations; motivation pour le poste; ou vous voyez vous dans cinq ans; dans 5 ans; dans cinq ans; pourquoi quittez vous votre poste; perche questo ruolo; perche dovremmo assumerti; perche dovremmo assumerla; perche lei; perche vuoi cambiare lavoro; perche lasci il tuo lavoro; dove ti vedi tra cinque anni; tra cinque anni; tra 5 anni; la sua motivazione
why-this-house-rather-than-another: why did you choose us; why did you pick us; why did you choose our company; why did you pick our brand; why our house; why not our competitors; what attracts you to our brand; why do you want to join our company; why do you want to work for our brand; why us; why our company; why our brand; why this brand; why this company; why this house; why this maison; why do you want to work here; why do you want to work for us; why do you want to join us; why do you want to work with us; why do you want to work at; why not a competitor; what do you know about us; what do you know about the company; what do you know about our company; what do you know about our house; what do you like about our brand; pourquoi nous; pourquoi notre maison; pourquoi cette maison; pourquoi notre marque; pourquoi notre entreprise; pourquoi voulez vous travailler chez nous; pourquoi travailler chez nous; perche noi; perche la nostra azienda; perche vuoi lavorare da noi; perche vuole lavorare da noi; perche vuoi lavorare qui; perche vuoi lavorare con noi; perche questo marchio; cosa sai di noi; que savez vous de nous
our-boutiques-site-or-range-as-found: what do you know about our brand; what do you know about our stores; what do you know about our boutiques; what do you know about our products; what do you think of our stores; what do you think of our boutique; what do you think of our website; what do you think of our collection; what do you think about our store; have you visited our store; have you visited our stores; have you been to our boutiques; did you visit our store; visit to our boutique; store visit before the interview; store visit; how do you find our store; what would you change in our store; what would you improve in our stores; feedback on our store; que pensez vous de nos boutiques; avez vous visite nos boutiques; que savez vous de notre marque; cosa pensi dei nostri negozi; ha visitato i nostri negozi; cosa sai del nostro marchio
why-luxury-and-why-this-category: why do you want to work in luxury retail; what attracts you to luxury; luxury rather than high street; why not fast fashion; high street to luxury; from fast fashion to luxury; why luxury; why luxury retail; why the luxury industry; why fashion; why do you want to work in luxury; why do you like luxury; what does luxury mean to you; what is luxury; luxury vs mass market; luxury and not mass market; luxury not mass market; why jewellery; why watches; why leather goods; passion for luxury; interest in fashion; pourquoi le luxe; le luxe pour vous; pourquoi la mode; perche il lusso; cos'e il lusso per lei; che cosa significa lusso; perche la moda
your-first-ninety-days: first 3 months; your first months here; your first weeks; what would you do in the first weeks; when you start; how will you start; first 90 days; first ninety days; 90 days; 90 day plan; 30 60 90; 30 60 90 plan; 30 60 90 day plan; first 100 days; first hundred days; first month; first months; first week; first 30 days; first three months; first day on the job; what would you do first; how would you start; what will you do in your first month; vos premiers 90 jours; 90 premiers jours; vos cent premiers jours; vos trois premiers mois; premiers mois; primi novanta giorni; primi 90 giorni; primi tre mesi; i primi cento giorni
a-failure-and-what-changed-since: time you messed up; time i messed up; a time i failed; a regret; what do you regret; what are you bad at; what are you not good at; what do you need to improve; what would your boss say you should improve; downsides; bad sides; bad habits; worst thing you did at work; worst mistake; weakness; weaknesses; greatest weakness; biggest weakness; your weaknesses; what is your greatest weakness; what are your weaknesses; main weakness; strengths and weaknesses; areas for improvement; areas of improvement; development area; what would you improve about yourself; flaw; flaws; biggest flaw; time you failed; a time you failed; failure; biggest failure; your biggest failure; biggest mistake; a mistake you made; a time you made a mistake; mistake at work; biggest regret; lesson learned; lessons learned; something that went wrong; negative feedback; criticism; how do you take criticism; constructive criticism; vos defauts; vos points faibles; point faible; defauts; qualites et defauts; votre plus gros echec; echec; une erreur; i tuoi difetti; difetti; pregi e difetti; punti deboli; i tuoi punti deboli; il tuo piu grande fallimento; fallimento; un errore
a-project-whose-outcome-you-owned: something you are proud of; something i am proud of; what are you good at; best thing you did; best result; best project; best moment at work; your successes; biggest win; good qualities; your best quality; your qualities; my strengths; strength; strengths; your strengths; greatest strength; biggest strength; what are your strengths; greatest achievement; biggest achievement; your biggest achievement; proudest achievement; proudest moment; what are you most proud of; proud of; accomplishment; biggest accomplishment; greatest accomplishment; success story; biggest success; taking ownership; ownership; taking initiative; time you showed initiative; time you led a project; project you led; time you went above and beyond; vos qualites; vos points forts; points forts; plus grande reussite; votre plus grande fierte; reussite; i tuoi punti di forza; punti di forza; il tuo piu grande successo; successo
how-this-function-creates-value: why does this job matter; why is this role important; what does this job bring the company; what value do you add; how do you add value; added value; how do you contribute; impact of this role; la valeur ajoutee; a quoi sert ce metier; valore aggiunto
when-everyone-called-at-once: work under pressure; working under pressure; how do you handle pressure; how do you handle stress; how do you deal with stress; handle stress; stress; stress management; pressure; time you were under pressure; multitasking; multitask; busy day; overwhelmed; tight deadline; gestion du stress; travailler sous pression; gestire lo stress; lavorare sotto pressione; sotto pressione
two-pickers-who-do-not-speak: conflict at work; conflict with a coworker; conflict with a teammate; conflict with a team member; conflict with coworkers; conflict with your team; conflict between colleagues; conflict in the team; team conflict; conflict resolution; conflict management; time you had a conflict; resolve a conflict; gestion de conflit; conflit dans l'equipe; gestire un conflitto; conflitto
an-advisor-who-was-short-with-you: difficult colleague; difficult coworker; rude colleague; rude coworker; colleague you do not get along with; worked with someone difficult; collegue difficile; collega difficile
a-disagreement-with-visual-merchandising: conflict with a colleague; disagreement with a colleague; time you disagreed; disagreement; disagree with a colleague; desaccord; disaccordo
disagreeing-with-your-buyer-on-a-style: disagree with your boss; disagreement with your boss; disagree with your manager; time you disagreed with your manager; disagree with my manager; desaccord avec votre manager; disaccordo con il capo
calming-somebody-who-frightened-others: difficult customer; angry customer; difficult client; angry client; aggressive client; aggressive customer; rude customer; shouting customer; de escalation; deescalate; time you dealt with a difficult customer; client difficile; client mecontent; client en colere; cliente difficile; cliente arrabbiato
a-complaint-that-reached-the-president: customer complaint; complaint handling; handle a complaint; client complaint; plainte client; reclamation client; reclamo cliente; lamentela
a-small-thing-a-client-remembered: excellent service; customer service example; best customer service; great customer service; going the extra mile; went the extra mile; exceed expectations; wow moment; exceeded a customer s expectations
making-someone-else-look-good: teamwork; team player; team work; time you worked in a team; working in a team; travail d'equipe; esprit d'equipe; lavoro di squadra; spirito di squadra
turning-a-stockroom-team-around: motivate a team; motivating a team; difficult team; team leadership; leadership; leadership style; management style; low morale; unmotivated team; how do you motivate your team; motiver une equipe; style de management; motivare il team; stile di leadership
a-shift-that-did-not-want-you: lead a difficult team; resistance to change; new manager; managing former colleagues; managing people older than you; gain respect of the team
an-operations-manager-you-built: develop people; coaching; mentoring; develop a team member; developing talent; grow your people
telling-a-loyal-executive-the-truth: fire someone; firing someone; letting someone go; let someone go; dismiss an employee; difficult conversation; hard conversation; licencier quelqu un; licenziare qualcuno
an-error-your-seniors-had-missed: attention to detail; detail oriented; eye for detail; souci du detail; attenzione al dettaglio; attenzione ai dettagli
a-decision-taken-alone-on-a-shift: initiative; decision making; difficult decision; a hard decision; tough decision; decision without your manager; prise de decision; prendere una decisione
a-routine-broken-on-purpose: breaking the rules; broke the rules; broke a rule; went against policy
owning-up-to-damage: honesty; integrity; owning a mistake; admit a mistake; i broke something; dire la verita; honnetete; ho rovinato un pezzo; ho rotto qualcosa; j'ai casse quelque chose; j'ai abime un article
chasing-eleven-people-for-one-answer: follow up; persistence; following up; people who do not reply
two-requests-one-week: prioritise; prioritising; priorities; competing priorities; conflicting priorities; time management; how do you prioritise; organise your work; organisation; gerer les priorites; gestion des priorites; gestire le priorita; gestione del tempo
three-radio-calls-at-once: prioritise requests; competing requests; who first
hardest-talk-with-a-supplier-on-money: negotiate with suppliers; negotiation; negotiation skills; difficult supplier; time you negotiated; trattativa
renegotiating-with-a-vital-vendor: renegotiate with a supplier; renegotiation; rinegoziare
a-transformation-stopped-half-way: change management; managing change; transformation; gestion du changement; gestione del cambiamento
from-spreadsheets-to-a-planning-tool: new system; implementing a tool; adopting new technology; learn a new software; new software
pressing-someone-without-power-over-them: influence without authority; influencing others; persuade someone; convince someone; influence
the-worst-phone-call-of-your-career: crisis; crisis management; worst day at work; gestion de crise; gestione di una crisi
what-you-automated-and-what-you-stopped: ai; artificial intelligence; chatgpt; ai at work; automation; intelligence artificielle; intelligenza artificiale
what-a-repetitive-task-taught: boring work; repetitive work; boring tasks; routine work
the-client-who-taught-you-most: memorable client; memorable customer; best client story; client memorable; cliente memorabile
someone-at-the-back-of-house-door: tailgating; stranger at the staff door; intruder
a-clients-message-at-ten-at-night: whatsapp with clients; whatsapp; work life balance with clients; client texting at night
suspicion-against-a-colleague: internal theft; employee theft; employee stealing; coworker stealing; staff theft; vol interne; vol par un collegue; furto interno; collega che ruba
theft-seen-on-the-floor: shoplifting; shoplifter; theft; catching a thief; vol a l'etalage; voleur; ladro; taccheggio; furto in negozio; robbery; hold-up; suspicious customers; braquage; vol a main armee; rapina
`;

/** Concepts and situations in other English words. */
const english = `
average-transaction-value: average basket; basket size; average sale; average ticket value; average spend
average-order-value: average basket online; basket value; average order
conversion-rate: abandoned cart; abandoned basket
client-book: little black book; customer relationship management; crm
single-client-view: crm; customer relationship management; golden record
click-and-collect: pick up in store; in-store pickup; reserve and collect
footfall: foot traffic; door count; visitors
initial-mark-up: markup; mark up on cost
like-for-like-sales: comps; same store sales growth
mystery-shopping: secret shopper; mystery shopper
shrink: theft; loss prevention; shoplifting
scope-3-emissions: carbon footprint
staff-rota: schedule for staff; shift schedule; work schedule
tax-free-form: vat refund; tax refund; duty free
very-important-client: vip; vip client; top spender; high net worth
wall-to-wall-count: stock take; stock count; inventory count; annual count
hs-code: customs code; harmonized code
calming-somebody-who-frightened-others: de-escalation
a-complaint-that-reached-the-president: customer first; going the extra mile
a-refund-above-your-limit: demanding customer; difficult customer
a-document-error-caught-in-time: attention to detail
a-routine-broken-on-purpose: initiative
three-radio-calls-at-once: prioritise
a-small-thing-a-client-remembered: customer service
renegotiating-with-a-vital-vendor: negotiate with suppliers; negotiation
from-spreadsheets-to-a-planning-tool: change management
handing-over-keys: handover of keys; key handover; key control
duress-code: robbery; hold-up alarm; panic button
opening-checklist: open the store; morning opening; opening routine; opening the boutique in the morning
closing-procedure: close the store; evening closing; lock up
raising-conversion-without-a-discount: reduce returns; lower the return rate
return-rate: reduce returns; returned goods
walk-me-through-your-cv: career path
`;

/** Titles that adverts use, beside those of roles.yml: these find the role, but do not say of a text whose it is. */
const titles = `
assistant-buyer: assistant purchaser; purchasing assistant; procurement assistant; buying admin; buyer assistant; buying trainee; junior purchaser; assistante achats; alternance achats; stage achats; assistant acheteur; assistante acheteuse; aide acheteur; stage assistant acheteur; assistente buyer moda; assistente al buyer; stage ufficio acquisti; impiegato ufficio acquisti; assistente compratore
luxury-buyer: fashion buyer; luxury fashion buyer; product buyer; senior buyer; womenswear buyer; menswear buyer; accessories buyer; jewellery buyer; watch buyer; handbag buyer; rtw buyer; purchaser; acheteur luxe; acheteuse luxe; acheteuse mode; acheteur de mode; acheteuse mode luxe; acheteur pret a porter; acheteur maroquinerie; acheteur accessoires; compratore moda; buyer lusso; buyer abbigliamento; responsabile buyer; compratrice moda
buying-manager: purchasing manager; procurement manager; chief buyer; lead buyer; buying lead; head buyer; fashion buying manager; responsable achats; chef des achats; directrice des achats; manager achats; capo ufficio acquisti; direttore acquisti; responsabile buying
chief-merchandising-officer: cmo; chief product officer; chief merchant; chief product and merchandising officer; svp merchandising; vp merchandising; head of merchandising; global head of merchandising; merchandising director; director of merchandising; merchandise director; directeur merchandising; directrice merchandising; directeur de l'offre; directeur collections; directeur merchandising monde; direttore merchandising; direttore prodotto; responsabile globale merchandising; top merchandising job
chief-operating-officer: coo; chief operations officer; chief of operations; operations chief; ops chief; c suite operations; c suite ops chief; head of operations; vp operations; svp operations; managing director operations; directeur des operations; directeur general adjoint operations; directeur general operations; directrice des operations; dg operations; direttore operativo; direttore generale operativo; direttore operations
chief-retail-officer: cro; head of retail; global head of retail; vp retail; svp retail; evp retail; retail president; president retail; chief store officer; global retail director; worldwide retail director; head of stores; chief of stores; directeur retail; directeur du retail; directeur commercial retail; directrice retail monde; direttore retail; direttore commerciale retail; capo del retail; direttore vendite retail
director-of-retail-operations: retail operations director; head of retail operations; store operations director; head of store operations; director of store operations; vp retail operations; boutique operations director; directeur des operations retail; directrice des operations retail; directeur operations boutiques; direttore operazioni retail; direttore retail operations; responsabile operations retail europa
e-commerce-manager: ecommerce manager; ecom manager; online manager; online store manager; web shop manager; webshop manager; digital manager; digital commerce manager; e commerce specialist; head of ecommerce; head of e commerce; digital retail manager; website manager; online trading manager; digital merchandiser; ecommerce lead; responsable e commerce; responsable ecommerce; chef de projet e commerce; responsable site web; responsable digital; responsabile e commerce; responsabile ecommerce; responsabile negozio online; responsabile digitale
inventory-manager: stock planning manager; inventory lead; inventory control lead; replenishment manager; allocation manager; allocator; stock allocation manager; stock and allocation manager; responsable des stocks; responsable inventaire; gestionnaire des stocks; responsable approvisionnement magasins; responsable allocation; responsabile stock; responsabile inventario; gestore dell'inventario; responsabile scorte; responsabile allocazione
logistics-coordinator: shipping coordinator; shipping clerk; shipping assistant; logistics clerk; logistics officer; logistics administrator; logistics specialist; export clerk; export coordinator; import coordinator; import export clerk; export freight; freight forwarder; transport clerk; transport planner; dispatcher; dispatch coordinator; supply chain coordinator; coordinateur logistique; coordinatrice logistique; assistante logistique; agent logistique; agent de transit; gestionnaire transport; agent d'expedition; assistant transport; coordinatore logistico; coordinatrice logistica; addetto logistica; addetta logistica; impiegato logistica; addetto spedizioni; impiegato spedizioni; addetto import export
merchandise-planner: planner; merch planner; demand planner; fashion planner; buying planner; allocation planner; stock planner; inventory planner; sales planner; assortment planner; merchandise allocator; financial planner retail; planificateur; planificatrice; planificateur retail; planificateur de la demande; prevision des ventes; previsionniste; gestionnaire de collection planificateur; planner merchandising; pianificatore; pianificatrice; pianificatore della domanda; planner moda; demand planner moda
merchandising-manager: merchandiser; fashion merchandiser; senior merchandiser; collection merchandiser; product merchandiser; product manager; collection manager; retail merchandiser; visual merchandising manager; vm manager; head of merchandise; chef de produit; cheffe de produit; responsable merchandising; responsable de collection; responsable produit; responsabile merchandising; responsabile prodotto; product manager moda; responsabile di collezione
omnichannel-operations-manager: omnichannel manager; omni channel manager; omnichannel lead; omnichannel operations; click and collect manager; unified commerce manager; omnichannel project manager; cross channel manager; store fulfilment manager; responsable omnicanal; responsable omnicanale; responsable operations omnicanal; chef de projet omnicanal; responsabile omnicanale; responsabile omnichannel; responsabile operazioni omnicanale
retail-marketing-manager: marketing manager; retail marketing; field marketing manager; local marketing manager; store marketing manager; trade marketing manager; events manager; event manager; brand marketing manager; clienteling manager; crm manager; client engagement manager; marketing and events manager; boutique marketing manager; regional marketing manager; communication manager retail; responsable marketing; responsable marketing retail; responsable marketing boutiques; responsable evenements; chef de projet evenementiel; responsable crm; responsable trade marketing; responsabile marketing; responsabile marketing retail; responsabile eventi; responsabile crm; responsabile trade marketing
retail-operations-coordinator: operations coordinator; ops coordinator; retail ops coordinator; store operations assistant; retail coordinator; retail administrator; retail operations specialist; operations assistant; boutique coordinator; coordinateur retail; coordinatrice retail; coordinateur operations; coordinatrice operations boutiques; assistant operations retail; assistante retail; coordinatore retail; coordinatrice retail operations; coordinatore operativo; assistente operations
retail-operations-manager: operations manager; ops manager; retail ops manager; store operations manager; boutique operations manager; store manager; shop manager; boutique manager; boutique director; store director; assistant store manager; area manager; regional manager; district manager; area operations manager; retail manager; retail area manager; responsable boutique; responsable de boutique; directeur de boutique; directrice de boutique; directeur de magasin; responsable de magasin; responsable operations; responsable operations retail; responsable des operations boutique; responsable regional; directeur regional; responsabile operativo; responsabile operations; responsabile di negozio; store manager boutique; direttore di negozio; direttore di boutique; responsabile di boutique; area manager retail; capo area
sales-support-associate: sales support; sales assistant; sales associate; sales advisor; client advisor; client adviser; fashion advisor; shop assistant; retail assistant; boutique assistant; cashier; cash desk; gift wrapper; boutique host; hostess; concierge boutique; receptionist; greeter; back office assistant; boutique support; stylist assistant; after sales advisor; conseiller de vente; conseillere de vente; vendeur; vendeuse; conseiller clientele; assistant de vente; assistante de vente; caissier; caissiere; hote d'accueil; hotesse d'accueil; hotesse de caisse; addetto vendite; addetta vendite; commesso; commessa; consulente di vendita; assistente vendite; cassiere; cassiera; addetto cassa; supporto vendite
services-and-facilities-manager: facility manager; facilities manager; facilities coordinator; facility management; fm manager; building manager; building services manager; property manager; premises manager; maintenance manager; estate manager; real estate facilities; workplace manager; office manager; general services manager; store maintenance manager; responsable services generaux; responsable des services generaux; responsable maintenance; responsable technique; responsable facilities; gestionnaire batiment; responsable travaux et maintenance; responsabile facility; responsabile servizi generali; responsabile manutenzione; responsabile servizi; gestore immobili
stock-controller: stock control; stock control clerk; stock clerk; stock administrator; stock analyst; inventory clerk; inventory analyst; inventory specialist; inventory associate; inventory control; inventory auditor; stocktaker; loss prevention officer; stock checker; controleur des stocks; controleuse de stock; gestionnaire de stock; gestionnaire de stocks; employe aux stocks; inventoriste boutique; stockiste; stockiste boutique; stockiste luxe; controllo stock; addetto inventario; addetta inventario; controllore di magazzino; addetto alle scorte; stockista
stock-manager: stockroom lead; stockroom team leader; stock lead; back of house lead; back of house manager; boh manager; boh supervisor; receiving manager; stock supervisor; inventory supervisor; head of stockroom; responsable stock; responsable des stocks boutique; responsable de reserve; chef de reserve; chef d'equipe stock; responsable logistique boutique; responsabile stock; responsabile magazzino; responsabile del retro; capo magazzino boutique; responsabile stock boutique
stock-runner: runner; boutique runner; stock person; stock boy; stock girl; stock associate; stockroom associate; stockroom worker; back of house associate; boh runner; boh associate; stock assistant; stock helper; porter; shelf stacker; magasinier; magasiniere; magasinier boutique; magasinier boutique de luxe; runner en boutique; runner luxe; employe de stock; employe stock; aide magasinier; manutentionnaire; manutentionnaire boutique; reserviste; agent de stock; assistant stock; magazziniere; magazziniera; magazziniere boutique; addetto magazzino boutique; addetto stock; runner negozio; scaffalista
store-key-holder: key holder; keyholder; keyholder supervisor; retail supervisor; store supervisor; shop supervisor; floor supervisor; sales floor supervisor; team leader; shift leader; shift manager; duty manager; floor manager; assistant manager; lead sales associate; third key; third key holder; part time supervisor; superviseur boutique; responsable de caisse; chef d'equipe boutique; adjoint responsable boutique; responsable adjoint; assistant manager boutique; responsable ouverture fermeture; porteur de cles; detenteur des cles; caporeparto; responsabile turno; capoturno; vice responsabile negozio; vice store manager; supervisore; responsabile chiavi
supply-chain-manager: supply chain director; head of supply; supply manager; supply chain lead; supply chain planner; supply planner; production planning manager; operations planning manager; logistics manager; head of logistics; logistics director; distribution manager; sourcing manager; procurement and supply manager; responsable logistique; directeur logistique; directeur supply chain; responsable approvisionnement; responsable des approvisionnements; responsable planification; responsable flux; responsabile logistica; direttore logistica; responsabile approvvigionamenti; direttore supply chain; responsabile della catena di fornitura; responsabile pianificazione
warehouse-manager: warehouse supervisor; warehouse lead; dc mgr; dc manager; distribution manager; distribution center manager; warehouse director; warehouse operations lead; logistics site manager; site manager; fulfillment center manager; head of warehouse; warehouse team leader; responsable entrepot; responsable d'entrepot; chef d'entrepot; directeur d'entrepot; responsable plateforme; responsable depot; chef de depot; responsabile magazzino; responsabile di magazzino; capo magazzino; direttore magazzino; responsabile deposito; responsabile centro distribuzione
`;

/** The trade’s words in French and Italian. */
const abroad = `
accident-report: accident du travail; declaration d'accident; infortunio sul lavoro
aged-stock: stock dormant; vieux stock; stocks anciens; stock vecchio; giacenze vecchie; invenduti
air-waybill: lettre de transport aerien; lta; lettera di vettura aerea
anti-money-laundering-check: blanchiment; lutte contre le blanchiment; paiement en especes; antiriciclaggio; pagamento in contanti
assortment-plan: plan d'assortiment; assortiment; assortimento; piano assortimento
average-order-value: panier moyen en ligne; panier moyen web; carrello medio; valore medio dell'ordine
average-transaction-value: panier moyen; ticket moyen; ticket medio; scontrino medio
average-unit-retail: prix moyen; prix moyen de vente; prezzo medio
bonded-warehouse: entrepot sous douane; entrepot douanier; deposito doganale
business-continuity-plan: plan de continuite; plan de continuite d'activite; piano di continuita operativa
buying-calendar: calendrier d'achat; calendrier des achats; calendario acquisti
cannibalisation: cannibalizzazione
capital-expenditure: investissements; budget d'investissement; investimenti
capsule-collection: collection capsule; collezione capsule
carry-over-style: permanent; reconduit; continuativo; articolo continuativo
cash-reconciliation: fond de caisse; cloture de caisse; comptage de caisse; ecart de caisse; chiusura cassa; fondo cassa; quadratura cassa
click-and-collect: retrait en magasin; retrait en boutique; ritiro in negozio
client-book: carnet client; fichier client; agenda clienti; schede clienti
client-deposit: acompte; arrhes; acconto; caparra
client-retention-rate: fidelisation; taux de fidelisation; taux de retention; fidelizzazione; tasso di fidelizzazione
client-segmentation: segmentation client; segmentazione clienti
clienteling: relation client; fidelisation client; suivi client; relazione con il cliente; relazione cliente
closing-procedure: fermeture; fermeture du magasin; fermeture de la boutique; chiusura; chiusura negozio; chiudere il negozio
commercial-invoice: facture commerciale; fattura commerciale
commission-scheme: commissions; prime sur ventes; primes; provvigioni; premi vendita
concession: corner; concessione
consumables: consommables; materiale di consumo
conversion-rate: taux de transformation; taux de conversion; tasso di conversione
country-of-origin: pays d'origine; paese di origine; paese d'origine; made in italy
cross-channel-return: retour en magasin; reso in negozio
cycle-count: inventaire tournant; comptage tournant; inventario rotativo; conta ciclica; conteggio ciclico
damage-rate: casse; taux de casse; tasso di danni
days-of-supply: jours de stock; couverture en jours; giorni di copertura
destruction-ban: loi agec; interdiction de destruction; divieto di distruzione
dilapidations: remise en etat; remise en etat des locaux; ripristino dei locali
directly-operated-store: magasin en propre; boutique en propre; negozio diretto
discretion: confidentialite; riservatezza; discrezione
dust-bag: pochon; sacchetto antipolvere
emergency-evacuation-plan: plan d'evacuation; evacuation; piano di evacuazione
entry-price-point: entree de gamme; prix d'entree; prezzo di ingresso; primo prezzo
fill-rate: taux de service; taux de remplissage; tasso di evasione
first-aider: secouriste; premiers secours; addetto al primo soccorso; primo soccorso
floor-replenishment: reassort; reapprovisionnement; remplissage rayon; riassortimento; rifornimento
footfall: frequentation; trafic magasin; flux visiteurs; affluenza; ingressi in negozio; contapersone
forecast-accuracy: fiabilite des previsions; precision des previsions; accuratezza delle previsioni; previsione
gift-receipt: ticket cadeau; bon d'echange; scontrino regalo
gift-wrapping: emballage cadeau; paquet cadeau; papier cadeau; pacchetto regalo; confezione regalo; incarto
goods-receipt: reception; reception marchandise; reception des marchandises; ricevimento merci; bolla; bon de livraison
gross-margin: marge brute; taux de marge; margine lordo; margine
hallmark: poincon; punzone; punzonatura
heating-ventilation-and-air-conditioning: climatisation; chauffage; clim; cvc; riscaldamento; climatizzazione; aria condizionata
hold-slip: mise de cote; mettre de cote; reserver un article; reservation; mettre un sac de cote; mettere da parte; articolo prenotato; prenotazione
house-codes: codes de la maison; codici della maison; metier d'art; metiers d'art; savoir faire; adn de la marque
hs-code: code douanier; nomenclature douaniere; codice doganale
initial-allocation: implantation; allocation initiale; allocazione iniziale
initial-mark-up: coefficient; marge a l'entree; ricarico; mark up iniziale
inter-store-transfer: transfert inter magasin; transfert entre boutiques; trasferimento tra negozi
inventory-record-accuracy: fiabilite du stock; fiabilite des stocks; accuratezza inventario; accuratezza dello stock
key-log: registre des cles; registro chiavi
key-money: pas de porte; droit au bail; buonuscita
key-performance-indicator: indicateur de performance; indicateurs; indicatori; indicatori di performance
landed-cost: prix de revient; cout de revient; cout rendu; costo a destino; costo di sbarco
lead-time: delai; delai d'approvisionnement; delai de livraison; tempi di consegna; tempo di consegna
like-for-like-sales: perimetre constant; a perimetre constant; a parita di perimetro; vendite like for like
line-sheet: bon de commande showroom; listino
manual-handling: gestes et postures; port de charges; movimentazione manuale
market-week: fashion week; semaine de la mode; settimana della moda; campagna vendite
markdown-rate: demarque; taux de demarque; soldes; ribassi; saldi; sconti
minimum-order-quantity: minimum de commande; quantite minimum; minimo d'ordine; quantita minima
mystery-shopping: client mystere; visite mystere; cliente misterioso
negative-stock: stock negatif; stock negativo; giacenza negativa
new-store-opening: ouverture de magasin; ouverture de boutique; apertura negozio; nuova apertura
open-to-buy: budget d'achat; budget achat; disponible a l'achat; budget di acquisto
opening-checklist: ouverture; ouvrir la boutique; ouverture du magasin au matin; aprire il negozio; checklist di apertura
order-confirmation: confirmation de commande; conferma d'ordine
payback-period: retour sur investissement; delai de retour; periodo di recupero
payroll-to-sales-ratio: masse salariale; frais de personnel; costo del lavoro; costo del personale
point-of-sale: caisse; caisse enregistreuse; cassa; registratore di cassa
pop-up-boutique: boutique ephemere; magasin ephemere; negozio temporaneo; temporary store
preferential-origin: origine preferentielle; origine preferenziale
price-architecture: architecture de prix; gamme de prix; architettura prezzi; scala prezzi
price-harmonisation: harmonisation des prix; armonizzazione dei prezzi
purchase-order: bon de commande; commande; ordine di acquisto; ordine d'acquisto
put-away: rangement; mise en stock; stoccaggio
queue-management: file d'attente; gestion de la file; gestione della coda; coda; fila
range-depth: profondeur de gamme; profondita di gamma
range-width: largeur de gamme; ampiezza di gamma
reorder-point: point de commande; seuil de reapprovisionnement; punto di riordino
repair-estimate: devis; devis de reparation; preventivo; preventivo riparazione
repair-turnaround-time: delai de reparation; tempi di riparazione
retention-of-title: reserve de propriete; riserva di proprieta
return-rate: taux de retour; tasso di reso; resi
returned-goods-relief: retour des marchandises en franchise; marchandises en retour; reintroduzione in franchigia
safety-stock: stock de securite; scorta di sicurezza; scorte di sicurezza
sale-or-return: depot vente; vente avec reprise; conto vendita; conto deposito; consignation
sales-density: chiffre d'affaires au metre carre; rendement au metre carre; vendite al metro quadro; resa al metro quadro
seasonality-index: saisonnalite; stagionalita
selective-distribution: distribution selective; distribuzione selettiva
sell-through: taux d'ecoulement; ecoulement; taux de sortie; tasso di sell through; smaltimento
selling-ceremony: ceremonie de vente; cerimonia di vendita; rituale di vendita
service-charge: charges locatives; charges; spese condominiali; oneri accessori
service-recovery: gestion de la plainte; rattraper une erreur; recupero del cliente
shrink: demarque inconnue; vol et perte; pertes; differenze inventariali; ammanchi
size-curve: courbe de tailles; repartition des tailles; curva taglie; curva delle taglie
slow-mover: invendu; article qui ne se vend pas; articolo a bassa rotazione; basso rotante
special-order: commande speciale; sur mesure; commande sur mesure; ordine speciale; su misura
staff-rota: planning; planning du personnel; emploi du temps; horaires; turni; turni di lavoro; orario di lavoro
standard-operating-procedure: procedure; procedures; procedura; procedure operative; mode operatoire
stock-provision: provision pour depreciation; depreciation des stocks; svalutazione magazzino; fondo svalutazione
stock-turn: rotation des stocks; rotation de stock; taux de rotation; rotazione delle scorte; indice di rotazione; rotazione magazzino
stockout-rate: rupture; rupture de stock; taux de rupture; rottura di stock; esaurito
stock-ledger: fiche de stock; giornale di magazzino
store-grading: clusterisation; classement des magasins; classificazione negozi
tax-free-form: detaxe; bordereau de detaxe; formulaire de detaxe; modulo tax free; rimborso iva
third-party-logistics: prestataire logistique; logisticien; operatore logistico
three-way-match: rapprochement facture; rapprochement commande reception facture; riconciliazione fattura
turnover-rent: loyer variable; loyer au chiffre d'affaires; affitto variabile; canone variabile
uniform-standard: tenue; tenue de travail; grooming; divisa; uniforme
units-per-transaction: indice de vente; iv; articles par ticket; pezzi per scontrino
very-important-client: client vip; clients importants; cliente importante; clienti top
video-surveillance: videosurveillance; cameras; telecamere; videosorveglianza
visual-merchandising: merchandising visuel; vitrine et merchandising; allestimento
volumetric-weight: poids volumetrique; poids volume; peso volumetrico
waiting-list: liste d'attente; lista d'attesa; lista di attesa
wall-to-wall-count: inventaire; inventaire annuel; inventaire complet; inventaire general; inventario; inventario annuale; conta totale
warranty-card: carte de garantie; certificat de garantie; certificato di garanzia; garanzia
weeks-of-cover: couverture de stock; semaines de couverture; couverture; settimane di copertura; copertura
window-scheme: vitrine; vitrines; decor de vitrine; vetrina; vetrine; allestimento vetrina
withdrawal-function: droit de retractation; retractation; diritto di recesso; recesso
workshop-capacity: capacite de l'atelier; capacita produttiva; capacita del laboratorio
handing-over-keys: remise des cles; passation des cles; consegna chiavi; consegna delle chiavi
duress-code: code sous contrainte; code d'agression; codice antirapina
`;

const rowsOf = (table: string): [slug: string, names: string[]][] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const end = row.indexOf(': ');
      return [row.slice(0, end), row.slice(end + 2).split('; ')];
    });

const rows = new Map<string, string[]>();
for (const [slug, names] of [common, english, titles, abroad].flatMap(rowsOf))
  rows.set(slug, [...(rows.get(slug) ?? []), ...names]);

/** What readers type who look for questions of their own: each role has some, with what shows that one has done the work. */
export const askThem: readonly string[] = [
  'what to ask them',
  'what to ask at the end',
  'what should i ask',
  'what should i ask them',
  'what can i ask them',
  'what to ask the interviewer',
  'questions to ask',
  'questions to ask at the end',
  'questions to ask the interviewer',
  'questions to ask the recruiter',
  'questions i can ask',
  'good questions to ask',
  'smart questions to ask',
  'ask the interviewer',
  'do you have any questions',
  'do you have any questions for us',
  'do you have questions',
  'do you have questions for me',
  'do you have questions for us',
  'any questions for us',
  'any questions for me',
  'questions for the interviewer',
  'any questions at the end',
  'questions for me at the end',
  'questions for us at the end',
  'ask at the end',
  'ask at the end of the interview',
  'what questions to ask at the end',
  'my questions at the end',
  'avez vous des questions',
  'quelles questions poser',
  'questions a poser au recruteur',
  'ha domande per noi',
  'domande da fare al colloquio',
  'domande da fare al selezionatore',
];

/** What readers call one page, by the end of its address. */
export const otherNames: ReadonlyMap<string, readonly string[]> = rows;
