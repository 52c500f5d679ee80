/** Titles of roles that adverts use beside those of content/roles.yml: of American stores, and German ones, by the role’s slug. */
export const moreTitles: Record<string, string> = {
  'assistant-buyer':
    'buying administrator; merchant assistant; buyers admin assistant; Einkaufsassistent; Einkaufsassistentin; Assistenz Einkauf; Junior Einkäufer',
  'luxury-buyer': 'Einkäufer; Einkäuferin',
  'buying-manager':
    'divisional merchandise manager; divisional merchandising manager; dmm; divisional vice president merchandise; Einkaufsleiter; Einkaufsleiterin; Leiter Einkauf; Leitung Einkauf; Leiterin Einkauf',
  'merchandise-planner': 'Warenplaner; Warenplanerin; Merchandise Planer; Absatzplaner',
  'merchandising-manager': 'Sortimentsmanager; Sortimentsmanagerin; Category Manager Sortiment; Leiter Sortiment',
  'chief-merchandising-officer':
    'chief product and merchant officer; chief product merchant officer; chief merchant officer; chief product officer; chief merchandising and product officer',
  'stock-controller':
    'Bestandskontrolleur; Bestandskontrolleurin; Bestandscontroller; Mitarbeiter Bestandskontrolle; Lagerbuchhalter',
  'stock-manager': 'Lagerleiter; Lagerleiterin; Lagerleitung; Leiter Boutique Lager; Stock Manager Boutique',
  'stock-runner': 'Lagermitarbeiter Boutique; Lagerhelfer; Lageraushilfe; Warenverräumer',
  'inventory-manager': 'Bestandsmanager; Bestandsmanagerin; Leiter Bestandsmanagement',
  'logistics-coordinator':
    'Logistikkoordinator; Logistikkoordinatorin; Speditionskaufmann; Speditionskauffrau; Versandkoordinator; Sachbearbeiter Logistik',
  'warehouse-manager':
    'Lagerleiter; Lagerleiterin; Lagerleitung; Leiter Lager; Logistikleiter; Leiter Distributionszentrum',
  'supply-chain-manager':
    'Leiter Supply Chain; Leiterin Supply Chain; Lieferkettenmanager; Leiter Beschaffung und Logistik',
  'sales-support-associate':
    'Verkaufsunterstützung; Kassierer; Kassiererin; Mitarbeiter Kasse; Empfangsmitarbeiter Boutique',
  'store-key-holder': 'Schlüsselträger; Schlüsselträgerin; Schichtleiter Boutique; stellvertretende Schichtleitung',
  'retail-operations-coordinator':
    'Koordinator Retail Operations; Koordinatorin Retail Operations; Filialkoordinator; Filialkoordinatorin',
  'retail-operations-manager':
    'Leiter Retail Operations; Leiterin Retail Operations; Betriebsleiter Filiale; Filialbetriebsleiter',
  'services-and-facilities-manager':
    'Facility Manager; Facilitymanagerin; Objektleiter; Objektleiterin; Leiter Gebäudemanagement; Haustechnik Leiter',
  'director-of-retail-operations':
    'Direktor Retail Operations; Direktorin Retail Operations; Bereichsleiter Retail Operations',
  'e-commerce-manager':
    'E-Commerce-Leiter; E-Commerce-Leiterin; Leiter E-Commerce; Leiter Onlineshop; Onlineshop-Manager',
  'omnichannel-operations-manager': 'Leiter Omnichannel; Leiterin Omnichannel; Omnichannel-Leiter',
  'retail-marketing-manager':
    'Leiter Retail Marketing; Leiterin Handelsmarketing; Handelsmarketing Manager; Trade Marketing Manager',
  'chief-operating-officer': 'Betriebsvorstand; Vorstand Operations; Geschäftsführer Operations',
  'chief-retail-officer': 'Vorstand Retail; Vorstand Einzelhandel; Geschäftsführer Retail; Einzelhandelsvorstand',
};
