import { flightNumber, missionBeside } from '../catalog/flights.ts';
import { isLostLater } from '../catalog/losses.ts';
import type { Flight } from '../catalog/model.ts';
import { neverLaunched } from '../catalog/outcomes.ts';
import { factInWords, factOf } from '../fields/fact.ts';
import { flightFacts } from '../fields/flight.ts';
import { isoMoment, isRough, type Moment } from '../words/moment.ts';
import { once } from '../words/once.ts';

/** A launch or an end of a flight, as feeds and calendars tell it. */
export interface FlightEvent {
  /** It stays when LL2's id of the flight becomes known: "soyuz-1-1967-04-23-launch". */
  id: string;
  flight: Flight;
  moment: Moment;
  title: string;
  /** What is known of it, a line for each fact. */
  lines: string[];
}

/** What is told of either event, by the fields of the facts of a flight. */
const told = {
  launch: ['launch', 'outcome', 'failure', 'mission', 'rocket', 'provider', 'pad', 'destination'],
  end: ['end', 'landing', 'landing-place', 'duration', 'mission'],
};

/** The launch and the end of a flight, each where its moment is recorded. */
export const eventsOf = once((flight: Flight): FlightEvent[] =>
  (['launch', 'end'] as const).flatMap((kind) => {
    const moment = flight[kind];
    return moment === null ? [] : new EventOfFlight(flight, kind, moment);
  }),
);

/** An event that is put in words when they are first asked for: most pages ask only when events were, and a flight has many words. */
class EventOfFlight implements FlightEvent {
  readonly flight: Flight;
  readonly moment: Moment;
  readonly #kind: 'launch' | 'end';
  #words: Pick<FlightEvent, 'id' | 'title' | 'lines'> | undefined;

  constructor(flight: Flight, kind: 'launch' | 'end', moment: Moment) {
    this.flight = flight;
    this.moment = moment;
    this.#kind = kind;
  }

  get id(): string {
    return this.#inWords().id;
  }

  get title(): string {
    return this.#inWords().title;
  }

  get lines(): string[] {
    return this.#inWords().lines;
  }

  #inWords() {
    const { flight } = this;
    this.#words ??= {
      id: `${markOf(flight)}-${this.#kind}`,
      title: titleOf(flight, this.#kind),
      lines: told[this.#kind].flatMap((field) => {
        const fact = factOf(flightFacts, field);
        const words = factInWords(fact, flight);
        return words === null ? [] : `${fact.label}: ${words}`;
      }),
    };
    return this.#words;
  }
}

/** The moment of the embedded edition, which does not know all ids: what was launched later was never told without that of LL2. */
const idsSince = Date.parse('2026-07-24T00:00:00Z');

/**
 * Names a flight by LL2's id where it was always known, because a plan moves in time and among others, and stays one event when it flies
 * and when its launch is corrected. An earlier flight is named by its spacecraft and the day of its launch; by its number where that day
 * is not known or had two.
 */
function markOf(flight: Flight): string {
  const { spacecraft, id, launch, isAhead } = flight;
  if (isAhead || (launch !== null && launch.time > idsSince)) return `${spacecraft.slug}-ll2-${id}`;
  const flights = spacecraft.flights ?? [];
  const day = launchDay(flight);
  if (day !== null && flights.filter((one) => launchDay(one) === day).length === 1)
    return `${spacecraft.slug}-${day}`;
  return `${spacecraft.slug}-flight-${flightNumber(flight)}`;
}

function launchDay({ launch, isAhead }: Flight): string | null {
  return launch === null || isAhead || isRough(launch) ? null : isoMoment(launch.time).slice(0, 10);
}

/** Whether an event had happened at the moment of the data. */
export function hasHappened({ flight, moment }: FlightEvent, date: Moment): boolean {
  return !flight.isAhead && moment.time <= date.time;
}

/** Some of all events, or the latest that has happened, because RFC 5545 does not allow a calendar to be empty (3.6). */
export function someOrLatest(
  events: readonly FlightEvent[],
  isSome: (event: FlightEvent) => boolean,
  date: Moment,
): FlightEvent[] {
  const some = events.filter(isSome);
  return some.length > 0 ? some : latestFirst(events.filter((event) => hasHappened(event, date))).slice(0, 1);
}

/** The latest event first; those of one moment keep their order. */
export function latestFirst(events: readonly FlightEvent[]): FlightEvent[] {
  return events.toSorted((a, b) => b.moment.time - a.moment.time);
}

function titleOf(flight: Flight, kind: 'launch' | 'end'): string {
  const mission = missionBeside(flight);
  const what = mission === null ? flight.spacecraft.title : `${flight.spacecraft.title}, ${mission}`;
  return `${kind === 'launch' ? launchInWords(flight) : 'End of the flight'} of ${what}`;
}

function launchInWords(flight: Flight): string {
  const { outcome, isAhead } = flight;
  if (isAhead) return 'Planned launch';
  if (neverLaunched(flight)) return 'Loss before the launch';
  if (isLostLater(flight)) return 'Launch';
  if (outcome === 'failure') return 'Failed launch';
  return outcome === 'partial failure' ? 'Partly failed launch' : 'Launch';
}
