import { z } from 'zod';
import { agencySchema } from './agency.ts';
import { daySchema } from './day.ts';
import { vehicleSchema } from './docking.ts';
import { imageSchema } from './image.ts';
import { labelSchema } from './label.ts';
import { momentSchema } from './moment.ts';
import { orNull } from './orNull.ts';

/** DockingLocationSerializerForSpacestation: a port, and what is docked there now. */
const portSchema = z.object({
  id: z.int(),
  name: orNull(z.string()),
  currently_docked: orNull(
    z.object({
      id: z.int(),
      docking: orNull(momentSchema),
      departure: orNull(momentSchema),
      flight_vehicle_chaser: orNull(vehicleSchema),
    }),
  ),
});

/** SpaceStationDetailedEndpoint: a row of the stations' file. */
export const stationSchema = labelSchema.extend({
  status: orNull(labelSchema),
  type: orNull(labelSchema),
  founded: orNull(daySchema),
  deorbited: orNull(daySchema),
  description: orNull(z.string()),
  orbit: orNull(z.string()),
  owners: orNull(z.array(agencySchema)),
  image: orNull(imageSchema),
  /** Meters. */
  height: orNull(z.number()),
  width: orNull(z.number()),
  /** Tonnes; "Mass (T)" in LL2's own titles. */
  mass: orNull(z.number()),
  /** Cubic meters. */
  volume: orNull(z.number()),
  /** Persons aboard, as LL2 counts them. */
  onboard_crew: orNull(z.int()),
  docked_vehicles: orNull(z.int()),
  docking_location: orNull(z.array(portSchema)),
  /** ExpeditionMini, which has no crew. */
  active_expeditions: orNull(
    z.array(z.object({ id: z.int(), name: orNull(z.string()), start: orNull(momentSchema) })),
  ),
});
export type StationRecord = z.infer<typeof stationSchema>;
