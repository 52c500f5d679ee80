/** Decks, their options and a collection’s settings, as Anki’s schema 11 holds them. */
import { born, unsynchronised } from './schema.ts';

const nothingToday = { lrnToday: [0, 0], revToday: [0, 0], newToday: [0, 0], timeToday: [0, 0] };

/** A deck; `id` 1 is the one that every collection has. */
export const deckOf = (id: number, name: string, desc = '') => ({
  id,
  mod: born,
  name,
  usn: unsynchronised,
  ...nothingToday,
  collapsed: false,
  browserCollapsed: false,
  desc,
  dyn: 0,
  conf: 1,
  extendNew: 0,
  extendRev: 0,
});

/** The options that all decks have, which are Anki’s own. */
export const deckOptions = {
  '1': {
    id: 1,
    mod: 0,
    name: 'Default',
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    new: { bury: false, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
    rev: { bury: false, ease4: 1.3, ivlFct: 1, maxIvl: 36500, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
    dyn: false,
  },
};

export const collectionSettings = (noteType: number, cards: number) => ({
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: noteType,
  nextPos: cards + 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
  dayLearnFirst: false,
  schedVer: 2,
});
