import { isPutOff } from '../../../src/catalog/flights.ts';
import { launchMoment } from '../../../src/catalog/launchMoment.ts';
import { configurationSchema } from '../../../src/dataset/wire/configuration.ts';
import type { FlightRecord } from '../../../src/dataset/wire/flight.ts';
import { type SpacecraftRecord, spacecraftSchema } from '../../../src/dataset/wire/spacecraft.ts';
import { endOf } from '../../../src/words/moment.ts';
import type { Reading } from '../lists.ts';

/** What a fetch knows of a flight from the list of spacecraft. */
export interface KnownFlight {
  id: number;
  spacecraft: { id: number; name: string };
  /** False where the configuration is known to be rated for no crew. */
  canCarryCrew: boolean;
  /** Milliseconds since 1970; infinite where the launch is not recorded. */
  launch: number;
  isLaunched: boolean;
  isOver: boolean;
  /** It has been over for a month, so that nobody adds to it. */
  isLongOver: boolean;
}

const month = 30 * 86_400_000;

/** The flights of all spacecraft by their ids, as they stood at a moment. */
export function knownFlights(
  { spacecraft, configuration }: Reading['rows'],
  now: number,
): ReadonlyMap<number, KnownFlight> {
  const uncrewed = new Set(
    configuration
      .flatMap((row) => configurationSchema.safeParse(row).data ?? [])
      .flatMap(({ id, human_rated }) => (human_rated === false ? id : [])),
  );
  const crafts = spacecraft.flatMap((row) => spacecraftSchema.safeParse(row).data ?? []);
  return new Map(
    crafts.flatMap((craft) => {
      const configurationId = craft.spacecraft_config?.id;
      const canCarryCrew = configurationId === undefined || !uncrewed.has(configurationId);
      return flightsOf(craft, now).map((flight) => [flight.id, { ...flight, canCarryCrew }]);
    }),
  );
}

function flightsOf(craft: SpacecraftRecord, now: number): Omit<KnownFlight, 'canCarryCrew'>[] {
  const flights = (craft.flights ?? []).map((flight) => ({
    flight,
    launch: launchMoment(flight.launch)?.time ?? Number.POSITIVE_INFINITY,
    isLaunched: isLaunched(flight, now),
  }));
  const latest = Math.max(...flights.map(({ launch, isLaunched }) => (isLaunched ? launch : 0)));
  return flights.map(({ flight, launch, isLaunched }) => {
    const end = timeOf(flight.mission_end);
    // Nobody wrote down the end of many flights.
    const hasVanished = isLaunched && (craft.in_space ? launch < latest : launch < now - month);
    return {
      id: flight.id,
      spacecraft: { id: craft.id, name: craft.name },
      launch,
      isLaunched,
      isOver: end <= now || hasVanished,
      isLongOver: end < now - month || (end > now && hasVanished),
    };
  });
}

function isLaunched(flight: FlightRecord, now: number): boolean {
  const moment = launchMoment(flight.launch);
  const isDue = moment !== null && endOf(moment) <= now;
  return timeOf(flight.mission_end) <= now || (isDue && !isPutOff(flight));
}

function timeOf(moment: string | null): number {
  return moment === null ? Number.POSITIVE_INFINITY : Date.parse(moment);
}
