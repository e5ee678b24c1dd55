import { z } from 'zod';
import { parseDuration } from '../../words/duration.ts';
import { configurationNormalSchema } from './configuration.ts';
import { durationSchema } from './duration.ts';
import { flightSchema } from './flight.ts';
import { imageSchema } from './image.ts';
import { labelSchema } from './label.ts';
import { orNull } from './orNull.ts';

/** SpacecraftNormal. */
export const spacecraftNormalSchema = labelSchema.extend({
  /** Null for craft that never got one; equal to the name for the Vostoks; the real one may stand in parentheses. */
  serial_number: orNull(z.string()),
  is_placeholder: orNull(z.boolean()),
  image: orNull(imageSchema),
  in_space: orNull(z.boolean()),
  /** Ticks on while the craft is in space. P0D also stands for "no data". */
  time_in_space: orNull(durationSchema),
  time_docked: orNull(durationSchema),
  flights_count: orNull(z.int()),
  /** Fewer than the flights while one of them lasts. */
  mission_ends_count: orNull(z.int()),
  status: orNull(labelSchema),
  description: orNull(z.string()),
  spacecraft_config: orNull(configurationNormalSchema),
  /** Null unless the craft flew twice. */
  fastest_turnaround: orNull(durationSchema),
});

/** SpacecraftEndpointDetailed: a row of the spacecraft file. Its configuration is read as in normal mode. */
export const spacecraftSchema = spacecraftNormalSchema.extend({
  /** Null when the data set was read without flights, which is not the same as none. */
  flights: orNull(z.array(flightSchema)),
});
export type SpacecraftRecord = z.infer<typeof spacecraftSchema>;

/** Whether a duration is LL2's P0D on a spacecraft that has flown, where it stands for "no data". */
export function isZeroThoughFlown(flightsCount: number | null, duration: string | null): boolean {
  return duration !== null && parseDuration(duration).seconds === 0 && (flightsCount ?? 0) > 0;
}

/** The serial number that a spacecraft is known by; null where LL2 has none, or a word that says there is none yet. */
export function knownSerialNumber(serialNumber: string | null): string | null {
  const isKnown = serialNumber !== null && !/^(tb[adc]|unknown|none|n\/?a|-+|\?+)$/i.test(serialNumber);
  return isKnown ? serialNumber : null;
}
