import { everyOne } from '../catalog/everyOne.ts';
import type { Agency, AnyEntry, Catalog, Configuration, Entry, Family, Flight } from '../catalog/model.ts';
import { kinds } from '../dataset/kinds.ts';
import { type ChangeLog, newestFirst, type RecordChange } from '../history/log.ts';
import { eventsOf, type FlightEvent, latestFirst } from './flightEvents.ts';

/** An entry that a reader can follow with feeds and a calendar of its own. */
export type FollowedEntry = Family | Configuration | Agency;

const followedSections = ['families', 'configurations', 'agencies'] as const;

/** Whether an entry can be followed. */
export function isFollowed(entry: AnyEntry): entry is FollowedEntry {
  return followedSections.some((section) => section === kinds[entry.kind].section);
}

/** All entries that can be followed, those that the source no longer has as well. */
export function followedEntries(catalog: Catalog): FollowedEntry[] {
  return followedSections.flatMap((section): FollowedEntry[] => everyOne(catalog, section));
}

/** The flights of an entry, for an agency also those that it launched. */
export function flightsOfEntry(entry: FollowedEntry): Flight[] {
  const flights = new Set(entry.spacecraft.flatMap(({ flights }) => flights ?? []));
  if (entry.kind === 'agency') for (const flight of entry.launches) flights.add(flight);
  return [...flights];
}

/** The launches and ends of the flights of an entry, the latest first. */
export function eventsOfEntry(entry: FollowedEntry): FlightEvent[] {
  return latestFirst(flightsOfEntry(entry).flatMap(eventsOf));
}

/** The changes of an entry, its configurations and its spacecraft, the newest first. */
export function changesOfEntry(entry: FollowedEntry, { of }: ChangeLog): RecordChange[] {
  if (of.size === 0) return [];
  const members: Entry[] = entry.kind === 'configuration' ? [] : entry.configurations;
  return newestFirst([entry, ...members, ...entry.spacecraft].flatMap((one) => of.get(one) ?? []));
}
