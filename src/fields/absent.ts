import type { Catalog } from '../catalog/model.ts';
import { andList } from '../words/andList.ts';
import { capitalized } from '../words/letterCase.ts';
import { namingSource, theData } from '../words/source.ts';

/** What only Launch Library 2 tells, and whether a catalog has any of it. */
const parts = {
  crews: { words: 'crews', isIn: ({ people }: Has) => people.length > 0 },
  ports: { words: 'the ports of stations', isIn: ({ stations }: Has) => stations.length > 0 },
};
type Part = keyof typeof parts;
type Has = Pick<Catalog, 'people' | 'stations' | 'edition'>;

/** "Crews and the ports of stations are not in this edition.": which of these parts a data set lacks; null where it has them all. */
export function absentInWords(catalog: Has, asked: readonly Part[]): string | null {
  const lacking = asked.map((part) => parts[part]).filter(({ isIn }) => !isIn(catalog));
  if (lacking.length === 0) return null;
  const names = andList(lacking.map(({ words }) => words));
  return namingSource(`${capitalized(names)} are not in ${theData}.`, catalog.edition.kind);
}
