/** What a row of each table is made of, to check a file by. Only what reads files loads it. */
import * as z from 'zod/mini';
import { mockKinds } from '../../practice/mock/order.ts';
import { ratings } from '../../practice/schedule/ratings.ts';

/** `questions/<slug>#<role>`, `concepts/<slug>`, `drills/<slug>`. */
const identity = z.string().check(z.regex(/^(?:questions\/[^/#\s]+#[^/#\s]+|(?:concepts|drills)\/[^/#\s]+)$/));
/** Milliseconds since 1970. */
const moment = z.int().check(z.nonnegative());
const name = z.string().check(z.minLength(1));
const date = z.iso.date();
const older = z.strictObject({ text: name, at: moment });

export const rowSchemas = {
  /** Done, to repeat, kept. Done and to repeat exclude each other: the later one holds. */
  marks: z.strictObject({ id: identity, mark: z.enum(['done', 'again', 'kept']), on: z.boolean(), at: moment }),
  /** Key points by their words: their order changes when a text is edited. */
  ticks: z.strictObject({ id: identity, point: name, on: z.boolean(), at: moment }),
  /** What was written in “your working”. */
  workings: z.strictObject({ id: identity, text: z.string(), at: moment }),
  /** The reader’s own answer, and what another tab or device had in its place. */
  answers: z.strictObject({ id: identity, text: z.string(), older: z.array(older), at: moment }),
  reviews: z.strictObject({
    id: name,
    card: identity,
    day: z.int(),
    at: moment,
    rating: z.enum(ratings),
    due: z.optional(z.int()),
  }),
  /** By role: the interview’s date, minutes a day, and since when cards are closed. */
  plans: z.strictObject({
    role: name,
    interview: z.nullable(date),
    minutes: z.int().check(z.positive()),
    closingFrom: z.nullable(date),
    at: moment,
  }),
  settings: z.strictObject({ name, value: z.union([z.string(), z.number(), z.boolean()]), at: moment }),
  /** Roles of the reader’s own, as the text that they were made from. */
  roles: z.strictObject({ id: name, name, text: z.string(), gone: z.boolean(), at: moment }),
  /** Preps for an interview: the description and the CV as they were pasted, and what of a role is to be practised for it. */
  preps: z.strictObject({
    id: name,
    name,
    job: z.string(),
    cv: z.nullable(z.string()),
    /** The role’s slug; null where the description is of none. */
    role: z.nullable(name),
    /** The most important first. */
    cards: z.array(identity),
    interview: z.nullable(date),
    /** A day. */
    minutes: z.int().check(z.positive()),
    gone: z.boolean(),
    at: moment,
    /** Since when its cards are closed. */
    closingFrom: z.optional(z.nullable(date)),
  }),
  /** Mock interviews that are over: what was asked, and what was said of it. */
  mocks: z.strictObject({
    id: name,
    role: name,
    /** Minutes. */
    length: z.int().check(z.positive()),
    day: z.int(),
    steps: z.array(
      z.strictObject({
        kind: z.enum(mockKinds),
        card: z.nullable(identity),
        theme: z.nullable(name),
        probe: z.nullable(z.int().check(z.nonnegative())),
        minutes: z.number().check(z.nonnegative()),
      }),
    ),
    results: z.array(
      z.strictObject({
        card: identity,
        hit: z.int().check(z.nonnegative()),
        all: z.int().check(z.nonnegative()),
        seconds: z.nullable(z.int().check(z.nonnegative())),
        missed: z.array(name),
      }),
    ),
    gone: z.boolean(),
    at: moment,
  }),
} as const;
