import { stringify } from 'csv-stringify/sync';

/** Writes rows of an edition as CSV by RFC 4180, the names of the columns of the first row before them. */
export function editionCsv(rows: readonly object[], lineEnd = '\r\n'): string {
  return stringify([...rows], { header: true, record_delimiter: lineEnd });
}
