/**
 * Subjects that a handbook of luxury retail must hold: the kinds of system that its roles work in, and the craft of
 * luxury. Each has the names by which a concept may cover it.
 */
export interface CoreConcept {
  subject: string;
  /** Terms or other names of concepts; one of them suffices. */
  names: string[];
  why: string;
}

const systems: CoreConcept[] = [
  {
    subject: 'ERP',
    names: ['ERP', 'ERP system', 'Enterprise resource planning'],
    why: 'orders, stock and accounts meet in it',
  },
  {
    subject: 'POS',
    names: ['POS', 'Point of sale', 'Mobile point of sale'],
    why: 'every sale and refund begins there',
  },
  {
    subject: 'WMS',
    names: ['WMS', 'Warehouse management system'],
    why: 'it directs receiving, picking and counting',
  },
  { subject: 'OMS', names: ['OMS', 'Order management system'], why: 'it promises stock across channels' },
  {
    subject: 'PIM',
    names: ['PIM', 'Product information management'],
    why: 'pages and labels are fed from it',
  },
  {
    subject: 'PLM',
    names: ['PLM', 'Product lifecycle management'],
    why: 'a style is developed and costed in it',
  },
  {
    subject: 'CRM',
    names: ['CRM', 'CRM system', 'Client relationship management'],
    why: 'the client file is where clienteling and privacy meet',
  },
  {
    subject: 'BI',
    names: ['BI', 'BI tool', 'Business intelligence', 'Dashboard', 'Reporting tool'],
    why: 'a role is asked how it gets at its figures',
  },
  {
    subject: 'workforce management',
    names: ['Workforce management system', 'WFM', 'Workforce management'],
    why: 'rotas are planned in it, and the law watches it',
  },
  { subject: 'RFID', names: ['RFID', 'Radio-frequency identification'], why: 'counts and promises rest on it' },
];

const craft: CoreConcept[] = [
  { subject: 'house codes', names: ['House codes', 'Brand codes'], why: 'what makes a piece the house’s own' },
  { subject: 'icon', names: ['Icon product', 'Icon'], why: 'ranges and stock are built around it' },
  { subject: 'pyramid', names: ['Product pyramid', 'Pyramid'], why: 'it says where a price belongs' },
  {
    subject: 'scarcity and allocation',
    names: ['Scarcity', 'Client allocation', 'Allocation', 'Waiting list'],
    why: 'a house decides who may buy what',
  },
  { subject: 'clienteling', names: ['Clienteling'], why: 'most sales come from clients who are known' },
  { subject: 'selective distribution', names: ['Selective distribution'], why: 'it decides where a house is sold' },
  { subject: 'discretion', names: ['Discretion', 'Client confidentiality'], why: 'clients expect it of every role' },
  {
    subject: 'after-sales',
    names: ['After-sales', 'After-sales docket', 'After-sales service', 'Repair turnaround time'],
    why: 'a house repairs what it sold',
  },
  {
    subject: 'provenance',
    names: ['Provenance', 'Material traceability', 'Authenticity check'],
    why: 'a piece is worth what can be proved of it',
  },
];

export const coreConcepts: CoreConcept[] = [...systems, ...craft];
