import { href } from '../../site/ui/href.ts';
import { copyOf, fill, hasTemplate, part } from '../../site/ui/template.client.ts';
import type { ValueField } from '../registry.ts';
import { figureInWords, type Row } from '../rows.ts';

/** The figure that results are sorted by: its field, and what a reader calls it. */
export interface SortedBy {
  field: ValueField;
  label: string;
}

/** What matters most of a craft, in any other order. */
export const timeInSpace: SortedBy = { field: 'time-in-space', label: 'Time in space' };

/** A row as the list shows it: its name, what it is, its serial number, its status, and a figure. */
export function resultItem(row: Row, { field, label }: SortedBy): DocumentFragment {
  const item = copyOf('result');
  const kind = row.valuesOf('kind')[0] ?? '';
  const figure = figureInWords(row, field);
  part(item, 'a').href = href(row.path);
  fill(item, {
    a: row.title,
    '.of': kind === 'spacecraft' ? (row.valuesOf('configuration')[0] ?? '') : kind,
    '.serial': row.serialNumber ?? '',
    // Wide windows have the label at the head of the column, so there it is for the ear alone.
    '.label': figure === null ? undefined : `${label}: `,
  });
  part(item, '.state').append(stateOf(row));
  part(item, '.figure').append(figure ?? '');
  return item;
}

function stateOf(row: Row): Node | string {
  if (row.isRemoved) return 'removed';
  const status = row.valuesOf('status')[0];
  if (status === undefined) return '';
  const name = `status ${status}${row.valuesOf('in space')[0] === 'yes' ? ', in space' : ''}`;
  // A page that is older than the registry does not know a new status.
  return hasTemplate(name) ? copyOf(name) : status;
}
