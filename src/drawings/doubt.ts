import type { AnyEntry } from '../catalog/model.ts';
import { type Fact, isInDoubt } from '../fields/fact.ts';
import { knownOtherwise } from './trueSize.ts';

/** Whether what is recorded cannot be relied on: a note says so, or the drawing goes by another size and says why. */
export function isDoubtful<Subject extends AnyEntry>(fact: Fact<Subject>, entry: Subject): boolean {
  return (
    isInDoubt(fact, entry) || (entry.kind === 'configuration' && knownOtherwise(fact.field, entry) !== null)
  );
}
