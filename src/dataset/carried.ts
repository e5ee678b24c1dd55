import type { CrewRecord } from './wire/crew.ts';
import type { FlightRecord } from './wire/flight.ts';
import type { LabelRecord } from './wire/label.ts';
import type { LaunchRecord, PadCopy, RocketCopy } from './wire/launch.ts';
import type { PersonRecord } from './wire/person.ts';
import type { SpacecraftRecord } from './wire/spacecraft.ts';

/** The records that carry flights. */
interface Flown {
  spacecraft: readonly SpacecraftRecord[];
}

// Rows of older data sets are read here too, so any field may be missing.

/** The launches of all flights. */
export function launchesIn({ spacecraft }: Flown): LaunchRecord[] {
  return flightsIn({ spacecraft }).flatMap(({ launch }) => launch ?? []);
}

/** The copies of rockets that launches carry. */
export function rocketsIn(lists: Flown): RocketCopy[] {
  return launchesIn(lists).flatMap(({ rocket }) => rocket?.configuration ?? []);
}

/** A rocket by its full name, because the name alone is that of all its variants; null where it has no name. */
export function rocketRecord(copy: RocketCopy): (LabelRecord & Omit<RocketCopy, 'id' | 'name'>) | null {
  const record = named(copy.id, copy.full_name?.trim() || copy.name);
  return record && { ...copy, ...record };
}

/** The copies of pads that launches carry. */
export function padsIn(lists: Flown): PadCopy[] {
  return launchesIn(lists).flatMap(({ pad }) => pad ?? []);
}

/** Names that LL2 had for a location before, so that a pad is the same one in data of any age. */
const formerLocations = new Map([
  ['Cape Canaveral, FL, USA', 'Cape Canaveral SFS, FL, USA'],
  ['Cape Canaveral AFS, FL, USA', 'Cape Canaveral SFS, FL, USA'],
]);

/** A pad by its name and that of its location, because "31/6" alone tells nobody where it is; null where it has neither. */
export function padRecord(copy: PadCopy): (LabelRecord & Omit<PadCopy, 'id' | 'name'>) | null {
  const location = copy.location?.name?.trim();
  const name = [copy.name, formerLocations.get(location ?? '') ?? location]
    .filter((one) => one?.trim())
    .join(', ');
  const record = named(copy.id, name);
  return record && { ...copy, ...record };
}

/** The destinations of all flights. LL2 has them as text, with commas between several. */
export function destinationsIn(lists: Flown): { name: string }[] {
  return flightsIn(lists).flatMap(({ destination }) =>
    destinationNames(destination).map((name) => ({ name })),
  );
}

/** A destination, by an id that is made from its name. */
export function destinationRecord({ name }: { name: string }): LabelRecord {
  return { id: idOfName(name), name };
}

/** The names in the text of a destination: "Mir, Salyut 7" is two. */
export function destinationNames(text: string | null | undefined): string[] {
  return [...new Set((text ?? '').split(',').map((name) => name.trim()))].filter((name) => name !== '');
}

/** The people of all crews. */
export function peopleIn({ crews }: { crews: readonly CrewRecord[] }): PersonRecord[] {
  return crews.flatMap((row) => membersOf(row).flatMap(({ astronaut }) => astronaut ?? []));
}

/**
 * The id of a record to which LL2 gives none: below zero, where LL2 has no ids of these kinds, and the same for every spelling
 * of a name in capitals and small letters (FNV-1a, 32 bits).
 */
function idOfName(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(name.toLowerCase())) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return -1 - hash;
}

function flightsIn({ spacecraft }: Flown): FlightRecord[] {
  return spacecraft.flatMap(({ flights }) => flights ?? []);
}

function membersOf({ launch_crew, onboard_crew, landing_crew }: CrewRecord) {
  return [launch_crew, onboard_crew, landing_crew].flatMap((crew) => crew ?? []);
}

function named(id: number | null | undefined, name: string | null | undefined): LabelRecord | null {
  const text = name?.trim();
  return text ? { id: id ?? idOfName(text), name: text } : null;
}
