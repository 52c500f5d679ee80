/** How people type on a phone: short forms and run-together words, and what they stand for. */

const rows = `
  abt: about
  acct: account
  admin: administration
  asap: urgent
  asst: assistant
  bc: because
  biz: business
  bldg: building
  cant: can not
  coord: coordinator
  couldnt: could not
  cos: because
  cust: customer
  custs: customers
  cuz: because
  dept: department
  didnt: did not
  dir: director
  distro: distribution
  doesnt: does not
  dont: do not
  dunno: do not know
  em: them
  exec: executive
  fave: favourite
  gimme: give me
  gonna: going to
  gotta: got to
  hadnt: had not
  havent: have not
  hq: head office
  hrs: hours
  im: i am
  info: information
  intl: international
  inv: inventory
  isnt: is not
  ive: i have
  jan: january
  dec: december
  kinda: kind of
  lemme: let me
  lux: luxury
  max: maximum
  mgmt: management
  mgr: manager
  mgrs: managers
  mgt: management
  min: minutes
  mins: minutes
  mkt: market
  mktg: marketing
  mths: months
  n: and
  nite: night
  nxt: next
  ops: operations
  outta: out of
  pcs: pieces
  pct: percentage
  pls: please
  plz: please
  ppl: people
  prob: problem
  probs: problems
  prods: products
  qs: questions
  qty: quantity
  r: are
  recs: records
  sb: somebody
  sched: schedule
  shouldnt: should not
  smb: somebody
  smn: someone
  smt: something
  smth: something
  sr: senior
  sth: something
  supe: supervisor
  sys: system
  thats: that is
  theyre: they are
  thru: through
  thx: thanks
  til: until
  tmrw: tomorrow
  u: you
  ur: your
  wanna: want to
  wasnt: was not
  werent: were not
  whats: what is
  wheres: where is
  whos: who is
  wk: week
  wks: weeks
  wont: will not
  wouldnt: would not
  y: why
  yr: year
  yrs: years
`;

const meant = new Map(
  rows
    .trim()
    .split('\n')
    .map((row): [string, string[]] => {
      const [short = '', long = ''] = row.trim().split(': ');
      return [short, long.split(' ')];
    }),
);

/** The words in full. A name that is typed alone is left as it is: "PS" may be one. */
export const inFull = (words: readonly string[]): string[] =>
  words.length < 2 ? [...words] : words.flatMap((word) => meant.get(word) ?? word);
