import type { ListName } from './lists.ts';
import type { TombstoneRow } from './tombstone.ts';

/** A row as the source had it, with the fields that the catalog does not know. */
export type SourceRow = { id: number; name: string } & Record<string, unknown>;

/** The rows of a data set as they lie on disk. */
export interface SourceRows extends Record<ListName, SourceRow[]> {
  tombstones: (Pick<TombstoneRow, 'kind' | 'id'> & { record: SourceRow })[];
}
