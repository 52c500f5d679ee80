/** Places that texts of luxury retail name, made by hand: its shopping towns, workshops, ports and markets. */

/** Towns, and the streets, quarters, airports and islands that stand for one. */
export const towns = `
  Aberdeen|Abu Dhabi|Accra|Adelaide|Alicante|Amsterdam|Ancona|Ankara|Antibes|Antwerp|Arezzo|Aspen|Athens|Atlanta|Auckland|Austin|Avignon|Bahrain|Bangkok|Barcelona|Bari|Basel|Beijing|Beirut|Belfast|Belgrade|Belluno|Bengaluru|Bergamo|Bergen|Berlin|Bermuda|Bern|Beverly Hills|Biarritz|Biella|Bilbao|Birmingham|Bogotá|Bologna|Bombay|Bond Street|Bordeaux|Boston|Braga|Bratislava|Bremen|Brescia|Brisbane|Bristol|Bruges|Brussels|Bucharest|Budapest|Buenos Aires|Busan|Cairo|Calais|Calgary|Cambridge|Cannes|Cape Town|Capri|Cardiff|Casablanca|Cascais|Castellón|Catania|Cebu|Champs-Élysées|Changi|Charleston|Chengdu|Chennai|Chicago|Chongqing|Coimbra|Colombo|Copenhagen|Cortina|Courchevel|Covent Garden|Córdoba|Dallas|Davos|Deauville|Delhi|Denver|Detroit|Dijon|Doha|Dortmund|Dresden|Dubai|Dublin|Düsseldorf|Edinburgh|Eindhoven|Fifth Avenue|Fiumicino|Forte dei Marmi|Frankfurt|Fukuoka|Galway|Gatwick|Geneva|Genoa|Ghent|Ginza|Glasgow|Gothenburg|Granada|Grasse|Graz|Grenoble|Gstaad|Guangzhou|Halifax|Hamburg|Hangzhou|Hanoi|Hanover|Harrogate|Heathrow|Helsinki|Hiroshima|Ho Chi Minh City|Honolulu|Houston|Huddersfield|Ibiza|Innsbruck|Istanbul|Jakarta|Jeddah|Johannesburg|Karachi|Kilkenny|Knightsbridge|Kobe|Kolkata|Kraków|Kuala Lumpur|Kuwait City|Kyoto|La Chaux-de-Fonds|Lagos|Las Vegas|Lausanne|Le Locle|Leeds|Leicester|Leipzig|Leuven|Lille|Lima|Limoges|Linz|Lisbon|Liverpool|Ljubljana|London|Los Angeles|Lucerne|Lugano|Luxembourg|Lyon|Lyons|Macao|Macau|Macerata|Madrid|Malmö|Malpensa|Manchester|Manila|Marbella|Marrakech|Marseille|Mayfair|Megève|Melbourne|Mexico City|Miami|Milan|Minneapolis|Monte Carlo|Montecarlo|Montegranaro|Montpellier|Montreal|Moscow|Mumbai|Munich|Muscat|Mykonos|Málaga|Nagoya|Nairobi|Nanjing|Nantes|Naples|Nashville|Neuchâtel|New Delhi|New York|Newcastle|Nicosia|Northampton|Nottingham|Nuremberg|Oporto|Orlando|Osaka|Oslo|Ottawa|Palermo|Palm Beach|Palma|Panama City|Paris|Parma|Penang|Perth|Philadelphia|Porto|Portofino|Prague|Prato|Quebec City|Reims|Rennes|Riga|Rimini|Rio de Janeiro|Riyadh|Roissy|Rome|Rotterdam|Saint-Imier|Saint-Tropez|Salzburg|San Diego|San Francisco|San Sebastián|Santiago|Santorini|Sapporo|Sardinia|Scandicci|Schiphol|Schwechat|Seattle|Sendai|Seoul|Seville|Shanghai|Sheffield|Shenzhen|Sicily|Siena|Solomeo|St Moritz|Stockholm|Strasbourg|Stuttgart|Sydney|São Paulo|Taipei|Tallinn|Tel Aviv|The Hague|Thessaloniki|Tianjin|Tokyo|Toronto|Toulouse|Trieste|Turin|Ubrique|Valencia|Valenza|Vancouver|Venice|Verbier|Verona|Via Montenapoleone|Vicenza|Vienna|Vilnius|Warsaw|Washington|Wellington|Wrocław|Wuhan|Yokohama|Zagreb|Zermatt|Zurich|Zürich
`
  .trim()
  .split('|');

/** Countries, markets and regions. The European Union is left out: it is where a law holds more often than where somebody was. */
export const countries = `
  Albania|Andalusia|Argentina|Australia|Austria|Bavaria|Belgium|Benelux|Brazil|Britain|Brittany|Bulgaria|Canada|Catalonia|China|Croatia|Cyprus|Denmark|Egypt|England|Estonia|Finland|France|Germany|Greece|Hong Kong|Hungary|Iceland|India|Indonesia|Ireland|Israel|Italy|Japan|Korea|Kuwait|Latvia|Lebanon|Lithuania|Lombardy|Malaysia|Malta|Mexico|Monaco|Morocco|Netherlands|New Zealand|Normandy|Norway|Oman|Philippines|Piedmont|Poland|Portugal|Provence|Qatar|Romania|Russia|Saudi Arabia|Scandinavia|Scotland|Serbia|Singapore|Slovakia|Slovenia|South Africa|Spain|Sweden|Switzerland|Taiwan|Thailand|Tunisia|Turkey|Tuscany|Ukraine|Umbria|United Arab Emirates|United Kingdom|United States|Veneto|Vietnam|Wales
`
  .trim()
  .split('|');

/** Towns whose names are common words too: they are one only behind a preposition of place. */
export const townsThatAreWords = [
  'Bath',
  'Cologne',
  'Como',
  'Cork',
  'Florence',
  'Lens',
  'Mobile',
  'Nice',
  'Reading',
  'Split',
  'Tours',
  'Victoria',
  'York',
];

/** Wordings with the name of a place in them that mean a thing, each with what it means. */
export const notPlaces: Record<string, string> = {
  'plaster of Paris': 'a material',
  'eau de Cologne': 'a fragrance',
  'Oxford shoes?': 'a shoe',
  'Chelsea boots?': 'a boot',
  'Panama hats?': 'a hat',
  'Jersey (?:knit|dress|fabric)': 'a cloth',
  'Venice(?:-| )?lace': 'a lace',
  'Montreal Convention': 'the law of carriage by air',
  'Tribunal of Milan': 'a court, whose decrees are named after it',
  'Milan court': 'a court, whose decrees are named after it',
  'Bank of England': 'a bank',
  '(?:Paris|Milan|London|New York|Copenhagen) Fashion Week': 'a date of the season',
  'Vienna Convention': 'the law of sales',
  'Washington Convention': 'the convention on endangered species',
  'Geneva seal': 'a mark on watches',
  'Poinçon de Genève': 'a mark on watches',
  'China (?:clay|cabinet)': 'porcelain',
};
