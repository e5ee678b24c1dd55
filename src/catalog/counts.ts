import { statusIds } from '../dataset/wire/ids.ts';
import { andList } from '../words/andList.ts';
import { countInWords } from '../words/count.ts';
import { inDigits } from '../words/number.ts';
import { once } from '../words/once.ts';
import { flownFlights } from './flights.ts';
import { wasNeverLaunched } from './losses.ts';
import type { Configuration, Entry, Flight, FlightGroup, Group, Spacecraft } from './model.ts';
import { recorded } from './notRecorded.ts';

type Listed = Pick<Spacecraft, 'isPlaceholder'>;

/** The spacecraft of a list that are one vehicle each: a placeholder stands for some that have not been told apart. */
export function vehiclesOf<Any extends Listed>(spacecraft: readonly Any[]): Any[] {
  return spacecraft.filter(({ isPlaceholder }) => !isPlaceholder);
}

/** How many vehicles a list has; counted once, because each page of a list and each craft of a fleet says it. */
export const vehicleCount = once((spacecraft: readonly Listed[]): number => vehiclesOf(spacecraft).length);

/**
 * The spacecraft of a list that were launched by the date of the data: one vehicle each, and it has flown. What was lost on the
 * ground before its launch has not, though the source may list a flight of it.
 */
export function launchedOf(spacecraft: readonly Spacecraft[]): Spacecraft[] {
  return spacecraft.filter(isLaunched);
}

/** Whether a spacecraft counts as launched, as `launchedOf` says. */
export function isLaunched(craft: Spacecraft): boolean {
  return craft.flightsCount !== 0 && !craft.isPlaceholder && !wasNeverLaunched(craft);
}

/** The flights of a list of spacecraft that left the ground by the date of the data, placeholders apart. */
export function launchesOf(spacecraft: readonly Spacecraft[]): Flight[] {
  return vehiclesOf(spacecraft).flatMap(flownFlights);
}

/** The spacecraft of a list that are in use: launched, and down as active or in space. */
export function inUseOf(spacecraft: readonly Spacecraft[]): Spacecraft[] {
  return launchedOf(spacecraft).filter(
    ({ status, inSpace }) => status.id === statusIds.active || inSpace === true,
  );
}

/** The spacecraft of a list that are in space on the date of the data: one vehicle each. */
export function inSpaceOf(spacecraft: readonly Spacecraft[]): Spacecraft[] {
  return spacecraft.filter(isInSpace);
}

/** Whether a spacecraft counts as in space, as `inSpaceOf` says. */
export function isInSpace({
  isPlaceholder,
  inSpace,
}: Pick<Spacecraft, 'isPlaceholder' | 'inSpace'>): boolean {
  return !isPlaceholder && inSpace === true;
}

/**
 * How many spacecraft of a group are in space. Of a group by flights those are whose flight under way is one of them: a
 * spacecraft may be up on another rocket than it was before.
 */
export function inSpaceCount(group: Group | FlightGroup): number {
  const inSpace = inSpaceOf(group.spacecraft);
  if (!('flights' in group)) return inSpace.length;
  const up = new Set(
    group.flights.filter(({ isUnderWay }) => isUnderWay).map(({ spacecraft }) => spacecraft),
  );
  return inSpace.filter((craft) => up.has(craft)).length;
}

/** Whether a configuration has a fleet in use: it is in use itself, and so is one of its spacecraft. */
export function hasFleetInUse({ record, spacecraft }: Configuration): boolean {
  return record.in_use === true && inUseOf(spacecraft).length > 0;
}

/** Counts the spacecraft of a list, of a kind where it is named, and names its placeholders: "7 Soyuz spacecraft and 1 placeholder". */
export function spacecraftInWords(spacecraft: readonly Listed[], kind = ''): string {
  return andList(spacecraftParts(spacecraft, kind));
}

/** The parts of those words, for lists with more in them: "7 Soyuz spacecraft" and "1 placeholder". */
export function spacecraftParts(spacecraft: readonly Listed[], kind = ''): string[] {
  const vehicles = vehicleCount(spacecraft);
  const placeholders = spacecraft.length - vehicles;
  const counted = `${vehicles === 0 ? 'no' : inDigits(vehicles)} ${kind && `${kind} `}spacecraft`;
  if (placeholders === 0) return [counted];
  const named = countInWords(placeholders, 'placeholder');
  return vehicles === 0 ? [named] : [counted, named];
}

/** The entries of a list without the one that stands for what is not recorded. */
export function recordedOf<Any extends Pick<Entry, 'id'>>(entries: readonly Any[]): Any[] {
  return entries.filter((entry) => recorded(entry) !== null);
}
