import type { AnyEntry } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';

/** What is said of LL2's id of an entry, and the id itself where LL2 has its record by now; else null. */
export function idAtLl2(entry: AnyEntry): { id: number | null; words: string } {
  const { id, tombstone } = entry;
  const without = (words: string) => ({ id: null, words });
  if (recorded(entry) === null) return without('none: it stands for what is not recorded');
  if (entry.kind === 'spacecraft' && entry.isProvisional)
    return without('not known when this edition was made');
  if (tombstone) return without(`${id}, no longer in Launch Library 2`);
  if (id < 0) return without('none: Launch Library 2 has it as a name alone');
  return { id, words: `${id}, in Launch Library 2` };
}
