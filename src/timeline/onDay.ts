import { flownFlights } from '../catalog/flights.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { countInWords } from '../words/count.ts';
import { isRough, type Moment, monthNames } from '../words/moment.ts';
import type { FlightMoment } from './latestEvents.ts';

/** What happened on one day of the year, whatever the year. */
export interface DayOfYear {
  /** "04-12" */
  key: string;
  /** From 1. */
  month: number;
  day: number;
  /** Launches by the date of the data whose day is known, the oldest first. */
  launches: FlightMoment[];
  /** Ends of flights by then whose day is known, the oldest first. */
  ends: FlightMoment[];
}

/** Every day that a year can have, the 29th of February among them, in order, with what was on it by the date of the data. */
export function daysOfYear(spacecraft: readonly Spacecraft[]): DayOfYear[] {
  const flights = spacecraft.flatMap(flownFlights);
  const launches = byDay(flights, ({ launch }) => launch);
  const ends = byDay(flights, ({ end }) => end);
  // A leap year has all days.
  return Array.from({ length: 366 }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + index));
    const key = dayKey(day.getTime());
    return {
      key,
      month: day.getUTCMonth() + 1,
      day: day.getUTCDate(),
      launches: launches.get(key) ?? [],
      ends: ends.get(key) ?? [],
    };
  });
}

/** More days than these that have as many launches stand out from none. */
const mostBusiest = 5;

/** The days with the most launches, which are several where they have equally many; none where so many have them that no day stands out. */
export function busiestDays(days: readonly DayOfYear[]): DayOfYear[] {
  const most = Math.max(...days.map(({ launches }) => launches.length));
  const busiest = days.filter(({ launches }) => launches.length === most);
  return most > 1 && busiest.length <= mostBusiest ? busiest : [];
}

/** "12 April" */
export function dayOfYearInWords({ day, month }: Pick<DayOfYear, 'day' | 'month'>): string {
  return `${day} ${monthInWords(month)}`;
}

/** The name of a month, counted from 1. */
export function monthInWords(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** Says what a day saw: "3 launches and 1 end of a flight on 12 April". */
export function eventsInWords({ launches, ends, ...day }: DayOfYear): string {
  const counted = [
    ...(launches.length > 0 ? [countInWords(launches.length, 'launch')] : []),
    ...(ends.length > 0
      ? [`${ends.length === 1 ? '1 end of a flight' : `${ends.length} ends of flights`}`]
      : []),
  ];
  return `${counted.join(' and ')} on ${dayOfYearInWords(day)}`;
}

/** The month and the day of a time, UTC: "04-12". */
export function dayKey(time: number): string {
  return new Date(time).toISOString().slice(5, 10);
}

/** The launch of a day of the year that a reader is shown, the oldest of the day, or of the first day after it that has one. */
export function launchOfTheDay(days: readonly DayOfYear[], date: Moment): FlightMoment | null {
  const today = days.findIndex(({ key }) => key === dayKey(date.time));
  const fromToday = [...days.slice(today), ...days.slice(0, today)];
  return fromToday.find(({ launches }) => launches.length > 0)?.launches[0] ?? null;
}

function byDay(
  flights: readonly Flight[],
  momentOf: (flight: Flight) => Moment | null,
): Map<string, FlightMoment[]> {
  const events = flights
    .flatMap((flight) => {
      const moment = momentOf(flight);
      return moment && !isRough(moment) ? [{ flight, moment }] : [];
    })
    .sort((a, b) => a.moment.time - b.moment.time);
  return Map.groupBy(events, ({ moment }) => dayKey(moment.time));
}
