import { agencyMini } from '../../../src/api/answer/modes.ts';
import { recordsAt } from '../../../src/api/answer/row.ts';
import { durationOf } from '../../../src/words/duration.ts';
import { ll2Address } from '../../../src/words/ll2Address.ts';
import { agenciesIn } from '../edition.ts';
import type { Lists, Row } from '../row.ts';
import { moment } from './dockings.ts';
import { lossOf } from './outcomes.ts';
import { invented, type Person } from './people.ts';
import { countries } from './places.ts';
import { seatsOf } from './seats.ts';

/** Who is aboard: everyone on a flight, by its id. `up` at launch, `down` at landing, `aboard` now or at the end. */
interface Crew {
  up: Seat[];
  aboard: Seat[];
}

interface Seat {
  id: number;
  person: Person;
  role: number;
}

interface Trip {
  flight: Row;
  craft: Row;
  start: number;
  /** Infinite while it is under way. */
  end: number;
  /** How many of those aboard died. */
  dead: number;
}

const roles = ['Commander', 'Pilot', 'Flight Engineer', 'Mission Specialist', 'Spaceflight Participant'];
const restBetweenFlights = 300 * 86_400_000;

/**
 * The crews of a data set, a row for each flight: SpacecraftFlightDetailed beyond mode normal. All people are invented, but
 * they are consistent: one flies again, nobody is on two craft at a time, and on each seventh flight to a station two people
 * change places with the craft that is there, so that they come home on another one than they left on.
 */
export function crewRows(lists: Lists, { date, now }: { date: number; now: number }): Row[] {
  const agencies = agenciesIn(lists);
  const { spacecraft = [], spacecraft_configurations: configurations = [] } = lists;
  const configurationsById = new Map(configurations.map((one) => [one.id, one]));
  const seatsOn = ({ flight, craft }: Trip) =>
    seatsOf(flight, craft, configurationsById.get((craft.spacecraft_config as Row).id));
  const trips = spacecraft.flatMap((craft) =>
    recordsAt([craft], 'flights').flatMap((flight) => tripOf(flight, craft, date)),
  );
  trips.sort((a, b) => a.start - b.start || a.flight.id - b.flight.id);
  const crews = new Map<number, Crew>();
  const people: Person[] = [];
  const lastFlights = new Map<Person, Trip[]>();
  let seats = 0;
  for (const trip of trips) {
    const nation = nationOf(trip.craft);
    const free = people.filter((one) => {
      const last = lastFlights.get(one)?.at(-1);
      return (
        one.nation === nation &&
        last &&
        last.dead === 0 &&
        last.end + restBetweenFlights < trip.start &&
        (lastFlights.get(one) ?? []).length < 4
      );
    });
    const up = Array.from({ length: seatsOn(trip) }, (_, index) => {
      // Each third seat is for someone who flies for the first time.
      const veteran = index % 3 !== 2 ? free.shift() : undefined;
      const person =
        veteran ??
        invented(
          people.length,
          people.filter((one) => one.nation === nation).length,
          nation,
          new Date(trip.start).getUTCFullYear() - 35 - index,
        );
      if (!veteran) people.push(person);
      lastFlights.set(person, [...(lastFlights.get(person) ?? []), trip]);
      return { id: seats++, person, role: index };
    });
    crews.set(trip.flight.id, { up, aboard: [...up] });
  }
  changePlaces(
    trips.filter((trip) => seatsOn(trip) > 1 && lossOf(trip.flight, trip.craft) === undefined),
    crews,
  );
  // A person may come down on another craft than the one of the way up.
  const wayDown = new Map(
    trips.flatMap((trip) => (crews.get(trip.flight.id)?.aboard ?? []).map(({ id }) => [id, trip] as const)),
  );
  const stays = Map.groupBy(
    trips.flatMap((trip) =>
      (crews.get(trip.flight.id)?.up ?? []).map(({ id, person }) => ({
        person,
        from: trip,
        to: wayDown.get(id) ?? trip,
      })),
    ),
    ({ person }) => person,
  );
  const up = new Set(
    trips
      .filter(isUnderWay)
      .flatMap(({ flight }) => crews.get(flight.id)?.aboard.map(({ person }) => person)),
  );
  const lost = new Set(
    trips.flatMap(({ flight, dead }) => {
      const aboard = crews.get(flight.id)?.aboard ?? [];
      return aboard.slice(aboard.length - dead).map(({ person }) => person);
    }),
  );
  const flown = new Map(
    [...lastFlights].map(([person, its]) => [
      person,
      astronautOf(person, {
        trips: its,
        date,
        agencies,
        isUp: up.has(person),
        isLost: lost.has(person),
        seconds: secondsOf(stays.get(person) ?? [], now),
      }),
    ]),
  );
  const memberOf = ({ id, person, role }: Seat) => ({
    id,
    // LL2 has crews without a role.
    role:
      id % 41 === 40 ? null : { id: role + 1, role: roles[Math.min(role, roles.length - 1)], priority: role },
    astronaut: flown.get(person),
  });
  return trips.map((trip) => {
    const { flight, craft } = trip;
    const { up, aboard } = crews.get(flight.id) as Crew;
    return {
      id: flight.id,
      name: craft.name,
      launch_crew: up.map(memberOf),
      onboard_crew: aboard.map(memberOf),
      landing_crew:
        !isUnderWay(trip) && ((flight.landing as Row | null)?.success !== false || trip.dead > 0)
          ? aboard.slice(0, aboard.length - trip.dead).map(memberOf)
          : [],
    };
  });
}

function isUnderWay({ end }: Trip): boolean {
  return end === Number.POSITIVE_INFINITY;
}

function tripOf(flight: Row, craft: Row, date: number): Trip[] {
  const start = Date.parse(String((flight.launch as Row | null)?.net));
  if (Number.isNaN(start) || start > date) return [];
  const ended = typeof flight.mission_end === 'string' ? Date.parse(flight.mission_end) : null;
  const dead = lossOf(flight, craft)?.lost ?? 0;
  return [{ flight, craft, start, end: ended ?? (craft.in_space ? Number.POSITIVE_INFINITY : start), dead }];
}

function nationOf(craft: Row): Person['nation'] {
  const agency = (craft.spacecraft_config as Row).agency as Row | null;
  if (agency?.id === 63) return 'ru';
  return agency?.id === 17 || agency?.id === 88 ? 'cn' : 'us';
}

/** How long a person was in space: from each launch to the landing, whichever craft it was on; null where one is not known. */
function secondsOf(stays: readonly { from: Trip; to: Trip }[], now: number): number | null {
  const times = stays.map(({ from, to }) => (isUnderWay(to) ? now : to.end) - from.start);
  if (times.some((time) => time <= 0)) return null;
  return Math.round(times.reduce((sum, time) => sum + time, 0) / 1000);
}

function changePlaces(trips: readonly Trip[], crews: Map<number, Crew>): void {
  const toStations = trips.filter(({ flight }) =>
    /Station|station|Mir|Salyut [67]/.test(String(flight.destination)),
  );
  for (const [index, trip] of toStations.entries()) {
    const before = toStations
      .slice(Math.max(0, index - 6), index)
      .findLast(
        (one) =>
          one.end > trip.start + 3 * 86_400_000 &&
          one.flight.destination === trip.flight.destination &&
          one.end < trip.end &&
          nationOf(one.craft) === nationOf(trip.craft),
      );
    const [goes, stays] = [before && crews.get(before.flight.id), crews.get(trip.flight.id)] as (
      | Crew
      | undefined
    )[];
    const [one, other] = [goes?.aboard.at(-1), stays?.aboard.at(-1)];
    if (index % 7 !== 6 || !before || !goes || !stays || !one || !other) continue;
    goes.aboard.splice(-1, 1, other);
    stays.aboard.splice(-1, 1, one);
  }
}

/** AstronautDetailed, with what the flights of a person add up to. */
function astronautOf(
  { id, name, nation, born }: Person,
  {
    trips,
    date,
    agencies,
    isUp,
    isLost,
    seconds,
  }: {
    trips: readonly Trip[];
    date: number;
    agencies: readonly Row[];
    isUp: boolean;
    isLost: boolean;
    seconds: number | null;
  },
) {
  const died = isLost ? (trips.at(-1) as Trip).end : Date.UTC(born + 85, 10, 11);
  const isAlive = died > date;
  const age = new Date(Math.min(date, died)).getUTCFullYear() - born;
  const agency = agencies.find((one) => one.id === { ru: 63, cn: 17, us: 44 }[nation]);
  const first = trips[0]?.flight.launch as Row;
  const last = trips.at(-1)?.flight.launch as Row;
  return {
    id,
    url: `${ll2Address}/astronauts/${id}/`,
    name,
    status: isLost
      ? { id: 4, name: 'Lost In Flight' }
      : isUp || age < 60
        ? { id: 1, name: 'Active' }
        : isAlive
          ? { id: 2, name: 'Retired' }
          : { id: 11, name: 'Deceased' },
    agency: id % 9 === 8 || !agency ? null : agencyMini(agency),
    image: null,
    response_mode: 'normal',
    type: id % 9 === 8 ? { id: 4, name: 'Private' } : { id: 2, name: 'Government' },
    in_space: isUp,
    time_in_space: seconds === null ? null : durationOf(seconds).iso,
    eva_time: id % 4 === 0 ? 'PT6H30M' : 'P0D',
    age,
    date_of_birth: `${born}-0${1 + (id % 9)}-1${id % 9}`,
    date_of_death: isAlive ? null : moment(died).slice(0, 10),
    nationality: [countries[nation]],
    bio:
      id % 13 === 12
        ? null
        : `${name} was born in ${born} and was launched ${trips.length === 1 ? 'once' : `${trips.length} times`}, first on ${trips[0]?.craft.name}.`,
    wiki: null,
    last_flight: last?.net ?? null,
    first_flight: first?.net ?? null,
    social_media_links: [],
  };
}
