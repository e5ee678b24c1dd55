import type { Provenance } from '../dataset/provenance.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import type { SpaceObject } from './model.ts';

/**
 * The object of a flight by what a data set says of the source of its designator; null where it says none. `index` is the
 * place of the flight in the record of its spacecraft. A piece counts only with its letter, as COSPAR has written it since 1963.
 */
export function spaceObjectOf(
  provenance: Provenance | null,
  { launch }: Pick<FlightRecord, 'launch'>,
  index: number,
): SpaceObject | null {
  const field = `flights[${index}].launch.launch_designator`;
  const value = provenance?.values.find((one) => one.field === field && one.standing === 'source');
  if (!value || !/^[A-Z]\d{5}$/.test(value.source_id)) return null;
  const [, designator] = /^(\d{4}-\d{3})[A-Z]{1,3}$/.exec(value.raw) ?? [];
  const isPiece = designator !== undefined && designator === launch?.launch_designator;
  return { jcat: value.source_id, piece: isPiece ? value.raw : null };
}
