import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { drawingOf } from '../drawings/drawings.ts';
import { type Fact, isInDoubt } from '../fields/fact.ts';

/** Whether what is recorded cannot be relied on: a note says so, or the drawing goes by another size and says why. */
export function isDoubtful<Subject extends Configuration | Spacecraft>(
  fact: Fact<Subject>,
  entry: Subject,
): boolean {
  return isInDoubt(fact, entry) || (entry.kind === 'configuration' && isKnownOtherwise(fact.field, entry));
}

function isKnownOtherwise(field: string, { id, record }: Configuration): boolean {
  const differs = drawingOf(id)?.differs;
  if (field === 'length') return record.height !== null && differs?.length !== undefined;
  return field === 'diameter' && record.diameter !== null && differs?.diameter !== undefined;
}
