import { z } from 'zod';

/** The phases in which spacecraft were lost, in the order of a flight. */
export const lossPhases = ['ground', 'launch', 'flight', 'landing'] as const;

const numberOrNull = z.string().transform((text, context) => {
  if (text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  context.addIssue(`expected a number or nothing, read "${text}"`);
  return z.NEVER;
});
/** A number of deaths, and whether it is only the least that there were. */
const deathsOrNull = z.string().transform((text, context) => {
  if (text === '') return null;
  const [, atLeast, number] = /^(at least )?(\d+)$/.exec(text) ?? [];
  if (number !== undefined) return { number: Number(number), isLeast: atLeast !== undefined };
  context.addIssue(`expected a number, "at least" and a number, or nothing, read "${text}"`);
  return z.NEVER;
});
const dayOrNull = z.union([z.literal('').transform(() => null), z.iso.date()]);
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A row of losses.csv: how a spacecraft was lost. */
export const lossSchema = z.object({
  /** Of the spacecraft in the embedded edition; LL2 has the same where it is not provisional. */
  id: z.coerce.number().int().positive(),
  name: z.string(),
  /** The day of the launch of the flight, UTC; null where it was lost apart from any flight. */
  launch: dayOrNull,
  /** The day of the loss, UTC, or its month, where accounts differ on the day. */
  date: z.union([dayOrNull, z.string().regex(monthPattern)]),
  phase: z.enum(lossPhases),
  /** How many people were aboard. */
  aboard: numberOrNull,
  /** How many of those aboard died. */
  lost: numberOrNull,
  /** How many people died on the ground. */
  ground: deathsOrNull,
  /** Who of those aboard died. */
  crew: z.string().transform((text) => text.split('; ').filter(Boolean)),
  /** What happened, as a clause that may follow the day or the month of the loss, begins with a small letter and has no full stop. */
  fate: z.string().min(1),
  /** The report that tells of it, with its publisher and year; null where none is known, and then the page is all there is. */
  document: z.string().transform((text) => text || null),
  /** A page that tells of it. */
  source: z.url({ protocol: /^https?$/ }),
});
export type LossRecord = z.infer<typeof lossSchema>;
export type LossPhase = LossRecord['phase'];
