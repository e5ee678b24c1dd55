import { z } from 'zod';
import { durationSchema } from './duration.ts';

/** Only what the catalog shows of a launch; LL2 sends some 7 kB of it. */
const launchSchema = z.object({
  /** Null where the source knows the launch but not LL2's id of it. */
  id: z.string().nullable(),
  /** Rocket and mission with a bar between them: "Soyuz-U2 | Progress M-6". */
  name: z.string(),
  /** "No earlier than"; once flown, the time of lift-off. */
  net: z.iso.datetime({ offset: true }),
  net_precision: z.object({ id: z.int().positive(), name: z.string() }).nullish(),
  rocket: z.object({ configuration: z.object({ full_name: z.string() }) }).nullable(),
  pad: z.object({ name: z.string(), location: z.object({ name: z.string() }).nullish() }).nullish(),
});

/** LL2 declares launch, landing and the durations as never null, but breaks that elsewhere: all are nullable here. */
export const flightSchema = z.object({
  id: z.int().positive(),
  destination: z.string().nullable(),
  /** Null while the flight lasts, and where nobody wrote the end down. */
  mission_end: z.iso.datetime({ offset: true }).nullable(),
  launch: launchSchema.nullable(),
  landing: z.object({ attempt: z.boolean().nullish(), success: z.boolean().nullish() }).nullable(),
  duration: durationSchema.nullable(),
  turn_around_time: durationSchema.nullable(),
});
export type FlightRecord = z.infer<typeof flightSchema>;
