import type { Flight } from '../catalog/model.ts';
import type { Among, Fact } from './fact.ts';

const over: Among<Flight> = {
  label: 'that are over',
  has: ({ isAhead, isUnderWay }) => !isAhead && !isUnderWay,
};
const again: Among<Flight> = {
  label: 'after the first of a spacecraft',
  has: (flight) => flight.spacecraft.flights?.[0] !== flight,
};

/** The facts of a flight, in the order in which they are told. */
export const flightFacts: readonly Fact<Flight>[] = [
  {
    field: 'mission',
    label: 'Mission',
    quantity: 'text',
    source: null,
    // The mission is the second half of the name of the launch.
    parts: { 'launch.name': 'Name of the launch' },
    value: ({ mission }) => mission,
    counted: true,
  },
  {
    field: 'rocket',
    label: 'Rocket',
    quantity: 'text',
    source: 'launch.rocket.configuration.full_name',
    value: ({ rocket }) => rocket?.name ?? null,
    counted: true,
  },
  {
    field: 'pad',
    label: 'Pad',
    quantity: 'text',
    source: 'launch.pad.name',
    parts: { 'launch.pad.location.name': 'Location of the pad' },
    value: ({ pad }) => pad?.name ?? null,
    counted: true,
  },
  {
    field: 'destination',
    label: 'Destination',
    quantity: 'text',
    source: 'destination',
    value: ({ destination }) => destination,
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
    field: 'duration',
    label: 'Duration',
    quantity: 'duration',
    source: 'duration',
    ticks: true,
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
