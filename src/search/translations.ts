/** Everyday French and Italian words → the English that the texts use: for queries of candidates who think in another language. */

const table = `
negotiation: negociation negociations negoziazione trattativa
client: acheteur
customer: cliente clienti clienta clientele
bag: sac sacs borsa borse maroquinerie pelletteria
shoes: chaussure chaussures scarpa scarpe
watch: montre montres orologio orologi
jewellery: bijou bijoux gioiello gioielli joaillerie gioielleria
ring: bague bagues anello anelli
dress: robe robes abito vestito
coat: manteau cappotto
belt: ceinture cintura
leather: cuir pelle cuoio
crocodile: coccodrillo
perfume: parfum parfums profumo profumi
gift: cadeau cadeaux regalo regali
shop: magasin magasins negozio negozi punto vendita
store: magazzini
boutique: boutiques
stock: stocks scorte giacenza giacenze
stockroom: reserve retrobottega retro
warehouse: entrepot depot magazzino deposito
delivery: livraison livraisons consegna consegne
parcel: colis pacco pacchi
box: boite carton cartons scatola scatole
carrier: transporteur corriere vettore
late: retard tard ritardo tardi
customs: douane douanes dogana doganale douanier
duty: dazio dazi droits
supplier: fournisseur fournisseurs fornitore fornitori
order: commander ordine ordini ordinare
invoice: facture factures fattura fatture
price: prix prezzo prezzi
prices: tarifs listino
cost: cout couts costo costi
expensive: cher chere caro cara
discount: remise reduction sconto
sale: vente ventes vendita vendite
sell: vendre vendere
sold: vendu vendus venduto venduti
buy: acheter comprare acquistare
money: argent soldi denaro
cash: especes liquide contanti contante
till: caissier
margin: marges margini
budget: budgets
profit: benefice profitto utile guadagno
loss: perte perdita
sales: chiffre fatturato incasso
count: compter comptage contare conta conteggio
missing: manque manquant manquants manca mancante mancano manquer
find: trouver cercare trovare chercher
lost: perdu perdue perso persa smarrito
steal: voler vole rubare ruba rubato
theft: vol voleur furto ladro voleurs
fake: faux fausse contrefacon falso falsa contraffatto contraffazione
broken: casse cassee cassé rotto rotta guasto
damage: abime abimee abimer rovinato rovinata danno danneggiato casser
repair: reparation reparer riparazione riparare
return: retours rendre reso rendere restituire restituzione renvoyer
refund: rembourser remboursement rimborso rimborsare
exchange: echanger echange cambio cambiare
receipt: scontrino
aside: cote parte
keep: garder mettre tenere mettere conservare
wait: attendre attente attesa aspettare
complaint: plainte reclamation reclamo lamentela
angry: fache fachee colere arrabbiato arrabbiata mecontent mecontente
difficult: difficili difficiles difficile
rude: malpoli impoli maleducato
team: equipe squadra gruppo
colleague: collegue collegues collega colleghi
manager: responsable responsabile
boss: patron chef capo directeur direttore directrice direttrice
employee: employe employes salarie dipendente dipendenti
staff: personnel personale effectif
advisor: conseiller conseillere consulente vendeur vendeuse venditore venditrice commessa commesso
work: travail travailler lavoro lavorare
job: poste emploi metier mestiere
mistake: erreur erreurs errore errori
failure: echec fallimento
problem: probleme problema
conflict: conflit conflitto
tell: dire dico dites
said: dit
help: aider aiuto aiutare aide
key: cle cles clef clefs chiave chiavi
open: ouvrir ouvre aprire apre ouverture apertura
close: fermer ferme chiudere chiude
closing: fermeture chiusura
door: porte porta
alarm: alarme allarme
fire: feu incendie incendio fuoco
water: eau acqua fuite perdita
accident: accidents incidente
ill: malade malato malata maladie malattia
absence: absent absente absences assente assenza
fainted: evanoui evanouie malaise svenuto svenuta svenire
danger: pericolo
safe: coffre cassaforte coffre-fort
security: securite sicurezza
thief: braqueur rapinatore
window: fenetre
display: presentoir esposizione
floor: etage piano salle
shelf: etagere rayon scaffale scaffali
size: taille tailles taglia taglie pointure
colour: couleur couleurs colore colori
collection: collezione collezioni
season: saison stagione
spring: printemps primavera
winter: hiver inverno
summer: ete estate
christmas: noel natale
month: mois mese mesi
week: semaine semaines settimana settimane
day: jour jours giorno giorni
year: annee an anno anni
hours: heures ore orari
plan: pianificare planifier piano
forecast: prevision previsions previsione previsioni
target: objectif objectifs obiettivo obiettivi
result: resultat resultats risultato risultati
figures: chiffres cifre numeri
rate: taux tasso
average: moyen moyenne medio media
how: comment come combien quanto quanti
explain: expliquer spiegare expliquez
manage: gerer gestire gestion gestione
improve: ameliorer migliorare
reduce: reduire ridurre diminuer
increase: augmenter aumentare aumento augmentation
check: verifier controler controllare verificare controle controllo
launch: lancement lancer lancio lanciare
event: evenement evenements evento eventi soiree
invite: inviter invitation invitare invito
appointment: appuntamento rendez rdv
queue: coda
tourist: touriste touristes turista turisti
rent: loyer affitto
landlord: proprietaire bailleur proprietario locatore
lease: bail
cleaning: nettoyage menage pulizia pulizie
light: lumiere luce eclairage illuminazione
works: travaux lavori
training: formation formazione
hire: embaucher recruter assumere recrutement
promote: promouvoir promuovere
motivate: motiver motivare
pressure: pression pressione
stress: stresse
online: ligne sito site
website: web internet
phone: telephone telefono appel chiamata
message: messaggio messaggi
photo: foto photos
system: systeme sistema logiciel
computer: ordinateur
data: donnees dati
law: loi legge
contract: contrat contratto
permit: permis permesso autorisation autorizzazione
border: frontiere frontiera confine
abroad: etranger estero
luxury: luxe lusso
fashion: mode moda
house: maison
brand: marque marchio
quality: qualite qualita
service: servizio
transfer: transfert trasferimento
workshop: atelier laboratorio
made: fabrique fabbricato fait
material: matiere materiale materiali
gold: or oro
unsold: invendus invendu invenduto invenduti
old: vieux vieille ancien vecchio vecchia
new: nouveau nouvelle nuovo nuova
rare: rares raro
last: dernier derniere ultimo ultima
first: premier premiere primo prima
two: deux due
three: trois tre
piece: article articolo pezzo pezzi
product: produit produits prodotto prodotti
receive: recevoir ricevere
send: envoyer inviare spedire
shipping: expedition expeditions spedizione spedizioni
wrapping: emballage imballaggio
logistics: logistique logistica
purchasing: achats acquisti
planning: pianificazione planification
marketing: communication comunicazione
retail: dettaglio
operations: operazioni
`;

/** Each foreign word with the English one. Words that English has too are left to it. */
const translations = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [english = '', foreign = ''] = row.split(': ');
      return foreign.split(' ').map((word) => [word, english]);
    }),
);

/** Words of other languages that tell nothing: what is left of a sentence once the telling words are translated. */
const emptyWords =
  `je tu il elle on nous vous ils elles me te se moi toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces
  qui que quoi dont quel quelle quels quelles est suis es sommes etes sont ai as avons avez ont etait fait faire peut peux pouvez veux veut voulez
  pas ne ni plus tres bien si ou mais donc car pourquoi quand lors entre sous chez apres avant
  io lei noi voi loro mi ti ci vi si mio mia miei tuo tua suo sua nostro nostra vostro vostra che chi cosa quale quali sono sei siamo siete ho hai ha abbiamo avete hanno
  era fare fa puo posso puoi devo deve vuoi voglio vuole non piu molto bene perche quando dove se ma anche dopo prima tra fra
  colloquio entretien entretiens colloqui intervista domande domanda question questions lavoro poste`.split(/\s+/);

/** For a query in another language: each word with the English one, or with an empty text. */
export const foreign: Record<string, string> = {
  ...Object.fromEntries(emptyWords.map((word) => [word, ''])),
  ...translations,
};
