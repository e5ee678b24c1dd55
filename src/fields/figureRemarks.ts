import { dockingsCounted } from '../catalog/dockedTime.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { remarkOn } from '../catalog/notes.ts';
import type { Fact } from './fact.ts';
import { betweenFlights } from './turnaround.ts';

/** What is said beside a figure of a spacecraft: where it comes from, and what its notes say of it; null where that is nothing. */
export function remarkOnFigure(fact: Fact<Spacecraft>, craft: Spacecraft): string | null {
  const remarks = [
    fact.remark?.(craft),
    fact.field === 'fastest-turnaround' && betweenFlights(craft),
    fact.field === 'time-docked' && dockingsCounted(craft),
    remarkOn(craft, fact.field),
  ].filter(Boolean);
  return remarks.length > 0 ? remarks.join('. ') : null;
}

/**
 * Says why a figure of a spacecraft is not ranked; undefined where it is, and where nothing keeps it out. A figure that is not recorded
 * has no other reason, unless it is one that only some spacecraft have.
 */
export function notRanked(
  { field, value, appliesTo }: Fact<Spacecraft>,
  craft: Spacecraft,
): string | undefined {
  const reason = value(craft) === null && !appliesTo ? undefined : craft.unranked[field];
  return reason && !craft.ranks[field] ? `not ranked: ${reason}` : undefined;
}
