import { z } from 'zod';
import { dockingOfFlightSchema } from './docking.ts';
import { labelSchema } from './label.ts';
import { orNull } from './orNull.ts';
import { personSchema } from './person.ts';

/** AstronautFlight: one person in one role. */
const memberSchema = z.object({
  role: orNull(z.object({ role: orNull(z.string()), priority: orNull(z.int()) })),
  astronaut: orNull(personSchema),
});

/** Of SpacecraftFlightDetailed what mode detailed alone tells: a row of the crews, by the id of the flight. */
export const crewSchema = labelSchema.extend({
  /** Empty for a flight without a crew; null where it was not read. */
  launch_crew: orNull(z.array(memberSchema)),
  onboard_crew: orNull(z.array(memberSchema)),
  landing_crew: orNull(z.array(memberSchema)),
  docking_events: orNull(z.array(dockingOfFlightSchema)),
  /** Whether the flight had been launched when the row was read: its crew may be another one since. */
  is_launched: orNull(z.boolean()),
  /** Whether the flight was over when the row was read: what is told of it stays so. */
  is_over: orNull(z.boolean()),
});
export type CrewRecord = z.infer<typeof crewSchema>;
