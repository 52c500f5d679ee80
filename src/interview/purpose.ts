/** A guide’s line of purpose, told by its verb. */

// A guide's purpose has no label: the line begins with its verb, in older copies with "This question".
const purposeVerbs = [
  'assesses',
  'evaluates',
  'tests',
  'checks',
  'probes',
  'looks for',
  'looks at',
  'explores',
  'gauges',
  'examines',
  'measures',
  'reveals',
  'determines',
  'verifies',
  'seeks',
  'shows',
  'demonstrates',
  'identifies',
  'listens for',
  'assess',
  'evaluate',
];
const purpose = new RegExp(
  `^(?:this\\s+(?:question\\s+)?|the\\s+question\\s+|it\\s+)?(?:${purposeVerbs.join('|').replace(/ /g, '\\s+')})\\b`,
  'i',
);

/** Whether a line reads like a guide’s line of purpose. */
export const isPurpose = (text: string): boolean => purpose.test(text.slice(0, 60));
