import type { Change } from '../dataset/change.ts';
import { durationInWords, parseDuration } from '../words/duration.ts';
import { capitalized, uncapitalized } from '../words/letterCase.ts';
import { dayInWords, isMidnight, momentInWords, parseMoment } from '../words/moment.ts';

type Value = Change['fields'][number]['from'];

/** What a field is called on the pages of the catalog, and how they say its values. */
interface Field {
  label: string;
  say?: (value: string | number) => string;
}

/** What changed in a field, in words; null for not recorded. */
export interface FieldChange {
  label: string;
  from: string | null;
  to: string | null;
}

const duration = (value: string | number) => durationInWords(parseDuration(`${value}`));
const instant = (value: string | number) => {
  const moment = parseMoment(`${value}`, 'minute');
  return momentInWords(isMidnight(moment) ? { ...moment, precision: 'day' } : moment);
};
const date = (value: string | number) => dayInWords(parseMoment(`${value}`, 'day'), 'long');
const inUnit = (unit: string) => (value: string | number) => `${value.toLocaleString('en-US')} ${unit}`;

/** By the path of the field in a record; those of a flight without the flight. */
const fields: Record<string, Field> = {
  serial_number: { label: 'Serial number' },
  is_placeholder: { label: 'Placeholder' },
  in_space: { label: 'In space' },
  time_in_space: { label: 'Time in space', say: duration },
  time_docked: { label: 'Time docked', say: duration },
  flights_count: { label: 'Flights' },
  mission_ends_count: { label: 'Mission ends' },
  fastest_turnaround: { label: 'Fastest turnaround', say: duration },
  spacecraft_config: { label: 'Configuration' },
  'image.address': { label: 'Image' },

  maiden_flight: { label: 'Maiden flight', say: date },
  // LL2's own titles call it "Length (m)".
  height: { label: 'Length', say: inUnit('m') },
  diameter: { label: 'Diameter', say: inUnit('m') },
  payload_capacity: { label: 'Payload capacity', say: inUnit('kg') },
  payload_return_capacity: { label: 'Payload return capacity', say: inUnit('kg') },
  wiki_link: { label: 'Address at Wikipedia' },
  info_link: { label: 'Address at the maker or operator' },
  total_launch_count: { label: 'Launches' },
  attempted_landings: { label: 'Landings attempted' },
  parent: { label: 'Part of' },
  /** In spite of its name, the configurations of a family. */
  spacecraft: { label: 'Configurations' },

  abbrev: { label: 'Abbreviation' },
  administrator: { label: 'Head' },
  founding_year: { label: 'Founded', say: String },

  mission_end: { label: 'End', say: instant },
  duration: { label: 'Duration', say: duration },
  turn_around_time: { label: 'Turnaround', say: duration },
  'launch.id': { label: 'LL2 id of the launch' },
  'launch.name': { label: 'Name of the launch' },
  'launch.net': { label: 'Launch', say: instant },
  'launch.net_precision': { label: 'Precision of the launch' },
  'launch.rocket.configuration.full_name': { label: 'Rocket' },
  'launch.pad.name': { label: 'Pad' },
  'launch.pad.location.name': { label: 'Location of the pad' },
  'landing.attempt': { label: 'Landing attempted' },
  'landing.success': { label: 'Landing successful' },
};

/**
 * Says what changed in the fields of a record as its page would. `missions` names its flights by their ids; a flight
 * that came or went is said to be listed or not.
 */
export function fieldsInWords(
  changed: Change['fields'],
  missions: ReadonlyMap<string, string> = new Map(),
): FieldChange[] {
  const named = new Map([...missions, ...launchNames(changed)]);
  return changed.map(({ field, from, to }) => {
    const [, flight, inFlight] = /^flights\.(\d+)\.(.+)$/.exec(field) ?? [];
    if (flight === undefined || inFlight === undefined) return valuesInWords(field, from, to);
    const name = `Flight ${named.get(flight) ?? flight}`;
    if (inFlight === 'id') return { label: name, from: listing(from), to: listing(to) };
    const { label, ...values } = valuesInWords(inFlight, from, to);
    return { label: `${name}: ${uncapitalized(label)}`, ...values };
  });
}

function valuesInWords(field: string, from: Value, to: Value): FieldChange {
  const { label, say } = Object.hasOwn(fields, field)
    ? (fields[field] as Field)
    : { label: fieldAsWords(field) };
  const [before, after] = [inWords(from, say), inWords(to, say)];
  // A change too small for the words is told as the source writes it.
  if (before === after) return { label, from: JSON.stringify(from), to: JSON.stringify(to) };
  return { label, from: before, to: after };
}

function inWords(value: Value, say: Field['say']): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (say) return isSayable(value, say) ? say(value) : `${value}`;
  return typeof value === 'number' ? value.toLocaleString('en-US') : value.trim() || null;
}

/** What an older fetch wrote down may not be what is expected of the field now. */
function isSayable(value: string | number, say: (value: string | number) => string): boolean {
  try {
    return !say(value).includes('NaN');
  } catch {
    return false;
  }
}

/** The names of flights that a change itself brings along. */
function launchNames(changed: Change['fields']): [string, string][] {
  return changed.flatMap(({ field, from, to }): [string, string][] => {
    const flight = /^flights\.(\d+)\.launch\.name$/.exec(field)?.[1];
    const mission = `${to ?? from ?? ''}`.split('|').at(-1)?.trim();
    return flight !== undefined && mission ? [[flight, mission]] : [];
  });
}

function listing(id: Value): string {
  return id === null ? 'not listed' : 'listed';
}

/** "logo.license.name" as "Logo license name". */
function fieldAsWords(field: string): string {
  const words = field.replace(/[._]+/g, ' ').trim();
  return capitalized(words);
}
