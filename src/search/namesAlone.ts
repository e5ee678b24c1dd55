import { describedBy } from './find.ts';
import type { Row } from './rows.ts';
import type { TextIndex } from './textIndex.ts';

/** Stands in for the index of all pages where names are enough, because that is five times the bytes of all names. */
export function namesAlone(rows: readonly Row[]): TextIndex {
  return {
    hasNamesAlone: true,
    knows: async (word) => (await describedBy(rows, word)).length > 0,
    search: async () => [],
    close: async () => {},
  };
}
