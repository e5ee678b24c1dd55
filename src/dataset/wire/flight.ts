import { z } from 'zod';
import { dockingOfFlightSchema } from './docking.ts';
import { durationSchema } from './duration.ts';
import { landingSchema } from './landing.ts';
import { launchSchema } from './launch.ts';
import { momentSchema } from './moment.ts';
import { orNull } from './orNull.ts';

/** LL2 declares launch, landing and the durations as never null, but breaks that elsewhere, so all may be null here. */
export const flightSchema = z.object({
  id: z.int(),
  /** Free text; several are parted by commas. */
  destination: orNull(z.string()),
  /** Null while the flight lasts, and where nobody wrote the end down. */
  mission_end: orNull(momentSchema),
  launch: orNull(launchSchema),
  landing: orNull(landingSchema),
  duration: orNull(durationSchema),
  turn_around_time: orNull(durationSchema),
  /** Of the embedded edition alone; LL2 tells the dockings of a flight elsewhere. */
  docking_events: orNull(z.array(dockingOfFlightSchema)),
});
export type FlightRecord = z.infer<typeof flightSchema>;
