import { z } from 'zod';
import { durationSchema } from './duration.ts';
import { orNull } from './orNull.ts';

/** Only what the catalog shows of a launch; LL2 sends some 7 kB of it. */
const launchSchema = z.object({
  /** Null where the source knows the launch but not LL2's id of it. */
  id: orNull(z.string()),
  /** Rocket and mission with a bar between them: "Soyuz-U2 | Progress M-6". */
  name: orNull(z.string()),
  /** "No earlier than"; once flown, the time of lift-off. */
  net: orNull(z.iso.datetime({ offset: true })),
  net_precision: orNull(z.object({ id: orNull(z.int()), name: orNull(z.string()) })),
  rocket: orNull(z.object({ configuration: orNull(z.object({ full_name: orNull(z.string()) })) })),
  pad: orNull(
    z.object({
      name: orNull(z.string()),
      location: orNull(z.object({ name: orNull(z.string()) })),
    }),
  ),
});

/** LL2 declares launch, landing and the durations as never null, but breaks that elsewhere, so all may be null here. */
export const flightSchema = z.object({
  id: z.int(),
  destination: orNull(z.string()),
  /** Null while the flight lasts, and where nobody wrote the end down. */
  mission_end: orNull(z.iso.datetime({ offset: true })),
  launch: orNull(launchSchema),
  landing: orNull(z.object({ attempt: orNull(z.boolean()), success: orNull(z.boolean()) })),
  duration: orNull(durationSchema),
  turn_around_time: orNull(durationSchema),
});
export type FlightRecord = z.infer<typeof flightSchema>;
