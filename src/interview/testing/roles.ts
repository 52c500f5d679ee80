/** Roles for tests, so that they do not hang on the handbook’s own settings. */
import type { RoleNames } from '../titles.ts';

const names: [slug: string, name: string, ...otherTitles: string[]][] = [
  ['assistant-buyer', 'Assistant buyer'],
  ['luxury-buyer', 'Luxury buyer', 'Buyer'],
  ['buying-manager', 'Buying manager'],
  ['chief-merchandising-officer', 'Chief merchandising officer (CMO)'],
  ['chief-operating-officer', 'Chief operating officer (COO)'],
  ['e-commerce-manager', 'E-commerce manager', 'Digital Ecommerce'],
  ['inventory-manager', 'Inventory manager'],
  ['logistics-coordinator', 'Logistics coordinator'],
  ['omnichannel-operations-manager', 'Omnichannel operations manager'],
  ['retail-marketing-manager', 'Retail marketing manager'],
  ['chief-retail-officer', 'Chief retail officer (CRO)'],
  ['director-of-retail-operations', 'Director of retail operations'],
  ['merchandise-planner', 'Merchandise planner'],
  ['merchandising-manager', 'Merchandising manager'],
  ['retail-operations-coordinator', 'Retail operations coordinator'],
  ['retail-operations-manager', 'Retail operations manager'],
  ['sales-support-associate', 'Sales support associate'],
  ['services-and-facilities-manager', 'Services and facilities manager'],
  ['supply-chain-manager', 'Supply chain manager'],
  ['stock-controller', 'Stock controller', 'Inventory controller'],
  ['stock-manager', 'Stock manager'],
  ['stock-runner', 'Stock runner'],
  ['store-key-holder', 'Store key holder'],
  ['warehouse-manager', 'Warehouse manager'],
];

export const roles: RoleNames[] = names.map(([slug, name, ...otherTitles]) => ({
  slug,
  name,
  otherTitles: { en: otherTitles },
}));
