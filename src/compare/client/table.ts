import { href } from '../../site/ui/href.ts';
import { refill } from '../../site/ui/refill.client.ts';
import { copyOf, fill, part } from '../../site/ui/template.client.ts';
import { type ComparedFact, type ComparedRow, type ComparisonSubject, headingOf } from '../comparison.ts';

/**
 * Shows a copy of ComparisonTable.astro with what a reader has chosen in a place of the page. Gives true when all of its rows are
 * there, and false where another stands in its place.
 */
export function showComparison(
  place: HTMLElement,
  caption: string,
  rows: readonly ComparedRow[],
  subjects: readonly Pick<ComparisonSubject, 'title' | 'path' | 'silhouette'>[],
): Promise<boolean> {
  const table = copyOf('comparison');
  part(table, 'section').setAttribute('aria-label', caption);
  fill(table, { caption });
  part(table, 'thead tr').append(...subjects.map(headOf));
  return refill(place, { frame: table, into: part(table, 'tbody'), items: rows, show: rowOf });
}

function headOf({
  title,
  path,
  silhouette,
}: Pick<ComparisonSubject, 'title' | 'path' | 'silhouette'>): DocumentFragment {
  const head = copyOf(silhouette ? 'subject' : 'subject, not drawn');
  part(head, 'a').href = href(path);
  if (silhouette) part(head, 'img').src = href(silhouette);
  fill(head, { a: title });
  return head;
}

function rowOf(row: ComparedRow): DocumentFragment {
  const copy = copyOf(row.isSame ? 'row, the same' : 'row');
  part(copy, 'th').prepend(headingOf(row));
  part(copy, 'tr').append(...row.cells.map((fact) => cellOf(fact, row.isNumber)));
  return copy;
}

function cellOf(fact: ComparedFact | null, isNumber = false): DocumentFragment {
  const figure = isNumber ? ', a figure' : '';
  if (fact === null) return copyOf(`unknown${figure}`);
  const { text, path, datetime, mark, remark } = fact;
  const kind = path !== undefined ? 'page' : datetime !== undefined ? 'time' : 'words';
  const cell = copyOf(`${kind}${figure}`);
  fill(cell, { '.mark': mark, '.remark': remark });
  if (path !== undefined) part(cell, 'a').href = href(path);
  else if (datetime !== undefined) part(cell, 'time').dateTime = datetime;
  if (kind === 'words') part(cell, 'td').prepend(text);
  else fill(cell, { 'a, time': text });
  return cell;
}
