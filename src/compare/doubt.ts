import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { drawingOf } from '../drawings/drawings.ts';
import { differencesOf } from '../drawings/trueSize.ts';
import { type Fact, isInDoubt } from '../fields/fact.ts';

/** Whether what is recorded cannot be relied on: a note says so, or the drawing goes by another size and says why. */
export function isDoubtful<Subject extends Configuration | Spacecraft>(
  fact: Fact<Subject>,
  entry: Subject,
): boolean {
  return isInDoubt(fact, entry) || (entry.kind === 'configuration' && isKnownOtherwise(fact.field, entry));
}

function isKnownOtherwise(field: string, configuration: Configuration): boolean {
  return drawnMeters(field, configuration) !== null;
}

/** The length or the diameter that the drawing goes by where the record has another; null for all else. */
export function drawnMeters(field: string, configuration: Configuration): number | null {
  const { id, record } = configuration;
  const drawing = drawingOf(id);
  const { length, diameter } = drawing ? differencesOf(configuration, drawing) : {};
  if (field === 'length' && record.height !== null) return length?.meters ?? null;
  return field === 'diameter' && record.diameter !== null ? (diameter?.meters ?? null) : null;
}
