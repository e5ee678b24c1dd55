import { launchDesignator } from '../catalog/launchIds.ts';
import type { Flight } from '../catalog/model.ts';
import { hasFailed, isOver, neverLaunched } from '../catalog/outcomes.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import type { LaunchRecord } from '../dataset/wire/launch.ts';
import { hasClock, parseMoment, spanOfClockInWords } from '../words/moment.ts';
import type { Among, Fact } from './fact.ts';

const over: Among<Flight> = {
  label: 'that are over',
  has: (flight) => isOver(flight) && !neverLaunched(flight),
};
const again: Among<Flight> = {
  label: 'after the first of a spacecraft',
  has: (flight) => flight.spacecraft.flights?.[0] !== flight,
};

const attempted: Among<Flight> = {
  label: 'that tried to land',
  has: ({ landing }) => landing === 'successful' || landing === 'failed',
};
const unsuccessful: Among<Flight> = {
  label: 'whose launch failed, wholly or in part',
  has: hasFailed,
};

/** What stands in place of the end of a flight that has none and needs none: it is not over, or it never began. Null for any other. */
export function endInstead(flight: Flight): 'ahead' | 'under way' | 'none' | null {
  if (flight.end !== null) return null;
  if (flight.isAhead) return 'ahead';
  if (flight.isUnderWay) return 'under way';
  return neverLaunched(flight) ? 'none' : null;
}

/** The facts of a flight, in the order in which they are told. Its page unfolds those that are on it. */
export const flightFacts: readonly Fact<Flight>[] = [
  {
    field: 'mission',
    label: 'Mission',
    quantity: 'text',
    source: 'launch.mission.name',
    // The mission is the second half of the name of the launch where it has no name of its own.
    parts: { 'launch.name': 'Name of the launch', 'launch.slug': 'Name of the launch in addresses' },
    value: ({ mission }) => mission,
    counted: true,
  },
  {
    field: 'outcome',
    label: 'Outcome of the launch',
    quantity: 'text',
    source: 'launch.status',
    value: ({ outcome }) => outcome,
    counted: true,
  },
  {
    field: 'failure',
    label: 'Why the launch failed',
    quantity: 'text',
    source: 'launch.failreason',
    value: (flight) => (neverLaunched(flight) ? null : (flight.record.launch?.failreason ?? null)),
    counted: unsuccessful,
  },
  {
    field: 'rocket',
    label: 'Rocket',
    quantity: 'entry',
    source: 'launch.rocket.configuration',
    parts: { 'launch.rocket.configuration.full_name': 'Rocket' },
    value: ({ rocket }) => rocket,
    counted: true,
  },
  {
    field: 'provider',
    label: 'Launched by',
    quantity: 'entry',
    source: 'launch.launch_service_provider',
    value: ({ provider }) => provider,
    counted: true,
    isOnPage: true,
  },
  {
    field: 'mission-agencies',
    label: 'Mission of',
    quantity: 'text',
    source: 'launch.mission.agencies',
    value: ({ record }) => missionAgencies(record.launch),
    isOnPage: true,
  },
  {
    field: 'pad',
    label: 'Pad',
    quantity: 'entry',
    source: 'launch.pad',
    parts: { 'launch.pad.name': 'Pad', 'launch.pad.location.name': 'Location of the pad' },
    value: ({ pad }) => pad,
    counted: true,
  },
  {
    field: 'program',
    label: 'Program',
    quantity: 'several',
    source: 'launch.program',
    value: ({ programs }) => (programs.length > 0 ? programs : null),
    counted: true,
    isOnPage: true,
  },
  {
    field: 'destination',
    label: 'Destination',
    quantity: 'several',
    source: 'destination',
    value: ({ destinations }) => (destinations.length > 0 ? destinations : null),
    counted: true,
  },
  {
    field: 'designator',
    label: 'Launch designator',
    quantity: 'code',
    source: 'launch.launch_designator',
    value: launchDesignator,
    counted: true,
  },
  {
    field: 'mission-type',
    label: 'Kind of mission',
    quantity: 'text',
    source: 'launch.mission.type',
    value: ({ record }) => record.launch?.mission?.type ?? null,
    counted: true,
    isOnPage: true,
  },
  {
    field: 'orbit',
    label: 'Orbit',
    quantity: 'text',
    source: 'launch.mission.orbit',
    value: ({ record }) => record.launch?.mission?.orbit?.name ?? null,
    counted: true,
    isOnPage: true,
  },
  {
    field: 'mission-description',
    label: 'Mission in words',
    quantity: 'prose',
    source: 'launch.mission.description',
    value: ({ record }) => record.launch?.mission?.description ?? null,
    counted: true,
  },
  {
    field: 'launch',
    label: 'Launch',
    quantity: 'moment',
    source: 'launch.net',
    parts: {
      'launch.id': 'LL2 id of the launch',
      'launch.net_precision': 'Precision of the launch',
    },
    value: ({ launch }) => launch,
    counted: true,
  },
  {
    field: 'window',
    label: 'Launch window',
    quantity: 'text',
    source: null,
    parts: { 'launch.window_start': 'Beginning of the window', 'launch.window_end': 'End of the window' },
    value: windowOf,
    isOnPage: true,
  },
  {
    field: 'end',
    label: 'End',
    quantity: 'moment',
    source: 'mission_end',
    value: ({ end }) => end,
    counted: over,
  },
  {
    field: 'landing',
    label: 'Landing',
    quantity: 'text',
    source: 'landing',
    parts: {
      'landing.attempt': 'Landing attempted',
      'landing.success': 'Landing successful',
    },
    value: ({ landing }) => landing,
    counted: over,
  },
  {
    field: 'landing-place',
    label: 'Landed at',
    quantity: 'text',
    source: 'landing.landing_location',
    value: ({ record }) => landingPlace(record.landing),
    counted: attempted,
    isOnPage: true,
  },
  {
    field: 'landing-type',
    label: 'Kind of landing',
    quantity: 'text',
    source: 'landing.type',
    value: ({ record }) => record.landing?.type?.name ?? null,
    counted: attempted,
    isOnPage: true,
  },
  {
    field: 'downrange',
    label: 'Downrange distance',
    quantity: 'kilometers',
    source: 'landing.downrange_distance',
    value: ({ record }) => record.landing?.downrange_distance ?? null,
    counted: attempted,
    isOnPage: true,
  },
  {
    field: 'landing-description',
    label: 'Landing in words',
    quantity: 'prose',
    source: 'landing.description',
    value: ({ record }) => record.landing?.description ?? null,
    counted: attempted,
    isOnPage: true,
  },
  {
    field: 'crew',
    label: 'Crew at launch',
    quantity: 'persons',
    source: null,
    value: ({ crew }) => crew?.launch.length ?? null,
    counted: true,
  },
  {
    field: 'dockings',
    label: 'Dockings',
    quantity: 'count',
    source: null,
    value: ({ dockings }) => (dockings.length > 0 ? dockings.length : null),
    counted: true,
  },
  {
    field: 'duration',
    label: 'Duration',
    quantity: 'duration',
    source: 'duration',
    value: ({ duration }) => duration,
    counted: true,
  },
  {
    field: 'turnaround',
    label: 'Turnaround',
    quantity: 'duration',
    source: 'turn_around_time',
    value: ({ turnaround }) => turnaround,
    counted: again,
  },
];

/**
 * "20 July 2026, 12:00 to 14:00 UTC"; null for a window of no length, which says no more than the launch, and where the launch
 * is known more coarsely than to the minute, because LL2 fills the window in whatever it knows.
 */
function windowOf({ launch, record }: Flight): string | null {
  const { window_start: start, window_end: end } = record.launch ?? {};
  if (!start || !end || start === end || launch === null || !hasClock(launch)) return null;
  return spanOfClockInWords(parseMoment(start, 'minute'), parseMoment(end, 'minute'));
}

/** Whose mission it was, where that is not who launched it alone. */
function missionAgencies(launch: LaunchRecord | null): string | null {
  const agencies = launch?.mission?.agencies ?? [];
  const provider = launch?.launch_service_provider?.id;
  return agencies.every(({ id }) => id === provider) ? null : agencies.map(({ name }) => name).join(', ');
}

/** The place and where it lies, unless its name says so. */
function landingPlace(landing: FlightRecord['landing']): string | null {
  const { name, location } = landing?.landing_location ?? {};
  const around = location?.name && !name?.includes(location.name) ? location.name : null;
  return [name, around].filter((one) => one?.trim()).join(', ') || null;
}
