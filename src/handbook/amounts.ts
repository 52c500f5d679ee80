/** How texts write amounts in sums: "1,580", "€4.2m", "−12.2%", "45 minutes". Sources of patterns, without groups. */

/** What is counted; such a word after a figure belongs to it. */
export const unitWords =
  'units?|pieces?|pairs?|weeks?|days?|hours?|minutes?|seconds?|months?|years?|orders?|lines?|parcels?|cartons?|pallets?|bags?|clients?|visits?|visitors?|transactions?|people|staff|advisors?|boutiques?|stores?|styles?|SKUs?|turns?|points?|kg|kWh|m²|cm³|sq m|metres?|locations?|records?|shifts?|trips?|calls?|tickets?|sessions?|items?|watches|scarves|coats|boxes|crates|rolls?|trays?';

export const money = '(?:US\\$|HK\\$|[$£€¥]|(?:CHF|EUR|GBP|USD)\\s?)';

/** One amount with its sign, currency, scale and unit. */
export const amount = `[-−]?${money}?[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:\\s?%|\\s?pp\\b|\\s?(?:bn|million|[km])\\b(?!²))?(?:\\s(?:${unitWords})(?![\\p{L}\\p{N}]))?`;
