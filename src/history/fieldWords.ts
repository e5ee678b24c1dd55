import { launchMoment } from '../catalog/launchMoment.ts';
import type { Change } from '../dataset/change.ts';
import type { Kind } from '../dataset/kinds.ts';
import { sourceFact } from '../fields/facts.ts';
import { type Quantity, rawInWords } from '../fields/quantity.ts';
import { capitalized, uncapitalized } from '../words/letterCase.ts';
import { momentInWords } from '../words/moment.ts';
import type { PrecisionChange, PrecisionChanges } from './launchPrecisions.ts';

type Value = Change['fields'][number]['from'];

/** What changed in a field, in words; null for not recorded. */
export interface FieldChange {
  label: string;
  from: string | null;
  to: string | null;
}

/**
 * Says what changed in the fields of a record, in the words of its page. `missions` gives the names of its flights by their
 * ids, and `precisions` how exactly their launches were known before and after. A flight that was added or removed is said to
 * be listed or not listed.
 */
export function fieldsInWords(
  kind: Kind,
  changed: Change['fields'],
  missions: ReadonlyMap<string, string> = new Map(),
  precisions: PrecisionChanges = new Map(),
): FieldChange[] {
  const named = new Map([...missions, ...launchNames(changed)]);
  return changed.map(({ field, from, to }) => {
    const [, flight, inFlight] = /^flights\.(\d+)\.(.+)$/.exec(field) ?? [];
    if (flight === undefined || inFlight === undefined) return valuesInWords(kind, field, from, to);
    const name = `Flight ${named.get(flight) ?? flight}`;
    if (inFlight === 'id') return { label: name, from: listing(from), to: listing(to) };
    const { label, ...values } = valuesInWords('flight', inFlight, from, to, precisions.get(flight));
    return { label: `${name}: ${uncapitalized(label)}`, ...values };
  });
}

function valuesInWords(
  kind: Kind | 'flight',
  field: string,
  from: Value,
  to: Value,
  precision?: PrecisionChange,
): FieldChange {
  const { label, quantity } = sourceFact(kind, field) ?? { label: fieldAsWords(field), quantity: 'text' };
  const isLaunch = precision !== undefined && field === 'launch.net';
  const say = (value: Value, name: string | null | undefined) =>
    isLaunch ? launchInWords(value, name ?? null) : inWords(value, quantity);
  const [before, after] = [say(from, precision?.before), say(to, precision?.after)];
  // A change that is too small to show in words is told as the source writes it.
  if (before === after) return { label, from: JSON.stringify(from), to: JSON.stringify(to) };
  return { label, from: before, to: after };
}

function inWords(value: Value, quantity: Quantity): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return rawInWords(quantity, value) || null;
}

/** Says a launch no more exactly than its precision of that time. */
function launchInWords(net: Value, name: string | null): string | null {
  if (typeof net !== 'string') return inWords(net, 'moment');
  const moment = launchMoment({ net, net_precision: { id: null, name } });
  return moment && !Number.isNaN(moment.time) ? momentInWords(moment) : net;
}

/** The names of flights that stand in the changes themselves. */
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
