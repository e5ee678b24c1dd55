import type { Catalog, OriginalRow } from '../../catalog/model.ts';
import { paths } from '../../catalog/paths.ts';
import { type ListName as DataList, lists as dataLists } from '../../dataset/lists.ts';
import { documented } from '../answer/documented.ts';
import { rowsOf } from '../answer/gather.ts';
import { fileNames, type ListName, listNames } from '../answer/listFiles.ts';
import type { Mode } from '../answer/modes.ts';
import type { Lists, Row } from '../answer/row.ts';
import { type ListFile, listFile } from './envelope.ts';

/** A file that holds a whole list, in one of LL2's modes. */
export interface ListOfFile {
  /** Below /api/v1/, without its ending. */
  file: string;
  list: ListName;
  mode: Mode;
}

/** The files of whole lists. A label has one form in all modes. */
export const listFiles = (Object.keys(listNames) as ListName[]).flatMap((list): ListOfFile[] => {
  const { normal, whole } = fileNames(list);
  return [
    { file: normal, list, mode: 'normal' },
    ...(whole === undefined ? [] : [{ file: whole, list, mode: 'detailed' } as const]),
  ];
});

/** The paths of the files that hold a list whole, by its path at LL2. */
export function filesOf(list: string): string[] {
  return listFiles
    .filter((one) => listNames[one.list] === list)
    .map(({ file }) => `${paths.apiFiles}${file}.json`);
}

/** How many rows a file of a list has. */
export function rowsOfFile(catalog: Catalog, { list }: Pick<ListOfFile, 'list'>): number {
  return rowsOf(listNames[list], listsOf(catalog))?.length ?? 0;
}

/** The content of a file of a list. */
export function listOfFile(catalog: Catalog, { list, mode }: ListOfFile): ListFile<OriginalRow> {
  const lists = listsOf(catalog);
  const rows = rowsOf(listNames[list], lists) ?? [];
  return listFile(
    rows.map((row) => rowInFile(list, mode, row, lists)),
    catalog.edition,
  );
}

/** The lists of a catalog by their paths at LL2. One that its data set lacks is empty. */
export function listsOf({ source }: Catalog): Lists {
  return Object.fromEntries(
    (Object.keys(dataLists) as DataList[]).map((list) => [
      dataLists[list].file.replace(/\.json$/, ''),
      source.lists[list] as readonly Row[],
    ]),
  );
}

function rowInFile(list: ListName, mode: Mode, row: Row, lists: Lists): Row {
  // Rows lie in a data set in mode detailed, and what a list of its own says again is left to that list.
  if (mode === 'detailed' && (list === 'spacecraft' || list === 'stations')) return row;
  const whole = documented[listNames[list]].inMode(row, mode, lists);
  return list === 'flights' && mode === 'detailed' ? { ...whole, spacecraft: row.spacecraft } : whole;
}
