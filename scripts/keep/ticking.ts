import { isCountedTime } from '../../src/dataset/countedTime.ts';
import { durationOf, durationPattern, parseDuration } from '../../src/words/duration.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A row of an earlier data set in its kept form, and the moment that data set describes, in milliseconds since 1970. */
export interface Before {
  row: unknown;
  at: number;
}

/** LL2 counts a time at each call, and the pages of a run may be two hours apart (scripts/fetch/keptPages.ts). */
const tolerance = 2.25 * 3_600_000;

/** Within these milliseconds a mirror may send the same answer again; the first runs are an hour apart (scripts/keep/due.ts). */
const soonest = 300_000;

/**
 * Gives a row in a form that stays the same while nothing but the clock moves: keys sorted, and each time that LL2 counts on
 * written as the moment it counts from, "since 2026-07-24T10:00:00.000Z". Where nothing else has changed, those moments are
 * those of the row before, because LL2 counts no two pages at one moment. A time that stood still since then stays a time.
 */
export function settled(row: object, at: number, before: Before | null): object {
  const sorted = sortedKeys(row as JsonObject) as JsonObject;
  const kept = sinceIn(sorted, at, before, true);
  if (before && JSON.stringify(kept) === JSON.stringify(before.row)) return kept as object;
  return sinceIn(sorted, at, before, false) as object;
}

/** Gives a row that was read at a moment of its own: as it was before when only counted times differ, else with sorted keys. */
export function settledAlone(row: object, before: object | null): object {
  const sorted = sortedKeys(row as JsonObject);
  if (before && JSON.stringify(withoutTicks(sorted)) === JSON.stringify(withoutTicks(before as JsonObject)))
    return before;
  return sorted as object;
}

/** Counts the times of a settled row on to a moment, which gives the row that LL2 would send then. */
export function countedOn(row: object, at: number): object {
  return mapTicks(row as JsonObject, (value) => {
    const [, since] = /^since (.+)$/.exec(value) ?? [];
    return since === undefined
      ? value
      : durationOf(Math.max(0, Math.floor((at - Date.parse(since)) / 1_000))).iso;
  }) as object;
}

/** Writes counted times as moments; `keeps` takes those of the row before where they are the same but for a delay. */
function sinceIn(row: JsonObject, at: number, before: Before | null, keeps: boolean): Json {
  return mapTicks(
    row,
    (value, then) => {
      if (value === then || !durationPattern.test(value)) return value;
      const { seconds } = parseDuration(value);
      if (seconds <= 0) return value;
      const from = at - seconds * 1_000;
      const [, since] = (typeof then === 'string' && /^since (.+)$/.exec(then)) || [];
      if (before && since !== undefined) {
        const earlier = Date.parse(since);
        const isStill = Math.abs(seconds * 1_000 - (before.at - earlier)) < 1_000 && at - before.at > soonest;
        if (isStill) return value;
        if (keeps && Math.abs(from - earlier) <= tolerance) return then as string;
      }
      return `since ${new Date(from).toISOString()}`;
    },
    before?.row as Json,
  );
}

function withoutTicks(row: Json): Json {
  return mapTicks(row, () => '');
}

/** Changes each text that may be a counted time; beside it stands the value of another row at the same place. */
function mapTicks(
  value: Json,
  change: (text: string, other: Json | undefined) => string,
  other?: Json,
): Json {
  if (Array.isArray(value)) {
    const others = Array.isArray(other) ? other : [];
    return value.map((one, index) => mapTicks(one, change, partner(one, index, others)));
  }
  if (!isObject(value)) return value;
  const its = isObject(other) ? other : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (typeof one === 'string' && isCountedTime(value, key)) return [key, change(one, its[key])];
      return [key, mapTicks(one, change, its[key])];
    }),
  );
}

function partner(one: Json, index: number, others: Json[]): Json | undefined {
  const idOf = (value: Json) => (isObject(value) ? value.id : undefined);
  const id = idOf(one);
  return id === undefined ? others[index] : others.find((other) => idOf(other) === id);
}

function sortedKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, sortedKeys(one)]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
