import { z } from 'zod';
import { agencyMiniSchema, countrySchema } from './agency.ts';
import { durationSchema } from './duration.ts';
import { labelSchema } from './label.ts';
import { momentSchema } from './moment.ts';
import { orNull } from './orNull.ts';

/** A page elsewhere, or a film; LL2 calls both URLs. */
const linkSchema = z.object({ url: orNull(z.string()), title: orNull(z.string()) });

/**
 * LauncherConfigList, and the links of LauncherConfigNormal, which a launch in mode normal does not carry. The embedded edition
 * knows a rocket by its full name alone.
 */
const rocketSchema = z.object({
  id: orNull(z.int()),
  name: orNull(z.string()),
  /** With its variant: "Falcon 9 Block 5". */
  full_name: orNull(z.string()),
  variant: orNull(z.string()),
  families: orNull(z.array(z.object({ id: orNull(z.int()), name: orNull(z.string()) }))),
  info_url: orNull(z.string()),
  wiki_url: orNull(z.string()),
});
export type RocketCopy = z.infer<typeof rocketSchema>;

/** A rocket that is an entry: its name is the full one. */
export const rocketRecordSchema = rocketSchema.extend(labelSchema.shape);

const placeSchema = z.object({
  id: orNull(z.int()),
  name: orNull(z.string()),
  country: orNull(countrySchema),
});

/** Pad. Its name alone tells little: "31/6" is one in Baikonur. */
const padSchema = z.object({
  id: orNull(z.int()),
  name: orNull(z.string()),
  /** Degrees, north and east positive. */
  latitude: orNull(z.number()),
  longitude: orNull(z.number()),
  country: orNull(countrySchema),
  active: orNull(z.boolean()),
  agencies: orNull(z.array(agencyMiniSchema)),
  description: orNull(z.string()),
  info_url: orNull(z.string()),
  wiki_url: orNull(z.string()),
  map_url: orNull(z.string()),
  /** Of all launches, whether a spacecraft of the catalog was on them or not. */
  total_launch_count: orNull(z.int()),
  orbital_launch_attempt_count: orNull(z.int()),
  fastest_turnaround: orNull(durationSchema),
  location: orNull(placeSchema),
});
export type PadCopy = z.infer<typeof padSchema>;

/** A pad that is an entry: its name says its location too. */
export const padRecordSchema = padSchema.extend(labelSchema.shape);

/** ProgramNormal: "International Space Station", "Apollo". */
export const programSchema = labelSchema.extend({
  description: orNull(z.string()),
  type: orNull(z.object({ id: orNull(z.int()), name: orNull(z.string()) })),
  agencies: orNull(z.array(agencyMiniSchema)),
  start_date: orNull(z.string()),
  end_date: orNull(z.string()),
  info_url: orNull(z.string()),
  wiki_url: orNull(z.string()),
});

/** Mission: what the launch was for. */
const missionSchema = z.object({
  id: orNull(z.int()),
  name: orNull(z.string()),
  /** "Human Exploration", "Resupply". */
  type: orNull(z.string()),
  description: orNull(z.string()),
  orbit: orNull(z.object({ id: orNull(z.int()), name: orNull(z.string()), abbrev: orNull(z.string()) })),
  agencies: orNull(z.array(agencyMiniSchema)),
  info_urls: orNull(z.array(linkSchema)),
  vid_urls: orNull(z.array(linkSchema)),
});

/** LaunchNormal, without its counts of attempts and its pictures. */
export const launchSchema = z.object({
  /** Null where the source knows the launch but not LL2's id of it. */
  id: orNull(z.string()),
  /** Rocket and mission with a bar between them: "Soyuz-U2 | Progress M-6". */
  name: orNull(z.string()),
  /** The name of the launch in addresses of Space Launch Now. */
  slug: orNull(z.string()),
  /** COSPAR's designator of the launch, without the letter of a piece: "1990-020". */
  launch_designator: orNull(z.string()),
  status: orNull(z.object({ id: z.int(), name: orNull(z.string()), abbrev: orNull(z.string()) })),
  /** "No earlier than"; once flown, the time of lift-off. */
  net: orNull(momentSchema),
  net_precision: orNull(z.object({ id: orNull(z.int()), name: orNull(z.string()) })),
  window_start: orNull(momentSchema),
  window_end: orNull(momentSchema),
  failreason: orNull(z.string()),
  launch_service_provider: orNull(agencyMiniSchema),
  rocket: orNull(z.object({ configuration: orNull(rocketSchema) })),
  mission: orNull(missionSchema),
  pad: orNull(padSchema),
  program: orNull(z.array(programSchema)),
});
export type LaunchRecord = z.infer<typeof launchSchema>;
