import type { Correction } from '../dataset/correction.ts';
import { facts } from '../fields/facts.ts';

/** The corrections of one field: what was done, and how sure those that were applied are. */
export interface CorrectedField {
  label: string;
  /** Values that were replaced by others. */
  corrected: number;
  /** Values that were not recorded before. */
  added: number;
  /** How many of these two are of which confidence. */
  confidence: Record<Correction['confidence'], number>;
  /** Proposed, but not applied: the list says why. */
  notApplied: number;
}

/** All corrections as a page counts them. */
export interface CountedCorrections extends Omit<CorrectedField, 'label'> {
  /** How many values there are in all, those that were not applied included. */
  values: number;
  /** Of the corrected and of the added ones, those that are facts: no ids, no addresses, and no notes on sources. */
  facts: Record<'corrected' | 'added', number>;
}

/** Counts corrections by the field of the record that they are of, those with the most that were applied first. */
export function correctedFields(corrections: readonly Correction[]): CorrectedField[] {
  return [...Map.groupBy(corrections, ({ field }) => labelOf(field))]
    .map(([label, all]) => ({ label, ...countsOf(all) }))
    .sort((a, b) => b.corrected + b.added - a.corrected - a.added);
}

/** Takes the id and the name of a status for the one value that they are. */
function asOne(corrections: readonly Correction[]): Correction[] {
  const names = new Set(corrections.filter(({ field }) => field === 'status.name').map(({ id }) => id));
  return corrections.filter(({ id, field }) => field !== 'status.id' || !names.has(id));
}

/** Counts all corrections, and how many of those that were applied are facts. */
export function countCorrections(corrections: readonly Correction[]): CountedCorrections {
  const counts = countsOf(corrections);
  const { corrected, added } = countsOf(corrections.filter(({ field }) => isFact(plainPath(field))));
  const values = counts.corrected + counts.added + counts.notApplied;
  return { ...counts, values, facts: { corrected, added } };
}

/** Counts corrections of any fields as those of one, as many as there are values. */
function countsOf(corrections: readonly Correction[]): Omit<CorrectedField, 'label'> {
  const values = asOne(corrections);
  const applied = values.filter((one) => one.applied);
  const sure = (confidence: Correction['confidence']) =>
    applied.filter((one) => one.confidence === confidence).length;
  return {
    corrected: applied.filter(({ before }) => before !== null).length,
    added: applied.filter(({ before }) => before === null).length,
    confidence: { high: sure('high'), medium: sure('medium'), low: sure('low') },
    notApplied: values.length - applied.length,
  };
}

const ofEdition = 'Notes of the edition on its sources';
const ofSite = 'Words of the catalog itself';
const labels = new Map<string, string>([
  ['url', 'Address at LL2'],
  ['flights.id', 'Id of a flight'],
  ['flights.launch.id', 'LL2 id of a launch'],
  ['flights.docking_events.docking', 'Docking'],
  ['flights.docking_events.departure', 'Departure after a docking'],
  ...[...facts.configuration, ...facts.spacecraft].flatMap(({ source, label }): [string, string][] =>
    source === null ? [] : [[source, label]],
  ),
  ...facts.flight.flatMap(({ source, label }): [string, string][] =>
    source === null ? [] : [[`flights.${source}`, `${label} of a flight`]],
  ),
  ['flights.launch.failreason', 'Why the launch of a flight failed'],
]);

/** Names the field that a path such as `flights[0].mission_end` leads to, as the pages do where they have a name for it. */
function labelOf(path: string): string {
  const plain = plainPath(path);
  if (isOfEdition(plain)) return ofEdition;
  if (isOfSite(plain)) return ofSite;
  const parent = plain.slice(0, Math.max(plain.lastIndexOf('.'), 0));
  return labels.get(plain) ?? labels.get(parent) ?? plain.replaceAll('.', ', ').replaceAll('_', ' ');
}

/** Whether a path leads to what is told of a spacecraft or a flight, and not to what only finds it or says where it is from. */
function isFact(path: string): boolean {
  return (
    !(isOfEdition(path) || isOfSite(path) || path === 'url' || /(^|\.)id$/.test(path)) || path === 'status.id'
  );
}

function isOfEdition(path: string): boolean {
  return path.startsWith('provenance.');
}

function isOfSite(path: string): boolean {
  return path.includes(' ');
}

/** A path without the places in lists: "flights.mission_end". */
function plainPath(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '');
}
