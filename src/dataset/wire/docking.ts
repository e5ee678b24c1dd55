import { z } from 'zod';
import { momentSchema } from './moment.ts';
import { orNull } from './orNull.ts';

/** A record that a docking names, which its id finds where the catalog has it. */
const namedSchema = z.object({ id: z.int(), name: orNull(z.string()) });

/** Which flight, of which spacecraft. */
export const vehicleSchema = z.object({ id: z.int(), spacecraft: orNull(namedSchema) });

/** What a docking is, wherever LL2 tells of it. Exactly one target is said; LL2 declares all three as never null, but sends nulls. */
const dockingShape = {
  docking: orNull(momentSchema),
  /** Null while the spacecraft is docked, and where nobody wrote it down. */
  departure: orNull(momentSchema),
  /** The port: "Harmony forward". */
  docking_location: orNull(namedSchema),
  space_station_target: orNull(namedSchema),
  flight_vehicle_target: orNull(vehicleSchema),
};

/** DockingEventForChaserNormal: a docking as a flight tells of it. The embedded edition knows the times alone. */
export const dockingOfFlightSchema = z.object({ id: orNull(z.int()), ...dockingShape });

/** DockingEventEndpointNormal: a row of the docking events. */
export const dockingSchema = z.object({
  id: z.int(),
  /** The fetch names the row after its spacecraft, because LL2 gives it no name. */
  name: z.string(),
  ...dockingShape,
  flight_vehicle_chaser: orNull(vehicleSchema),
});
export type DockingRecord = z.infer<typeof dockingSchema>;
