import { href } from '../../site/ui/href.ts';
import { copyOf, fill, hasTemplate, part } from '../../site/ui/template.client.ts';
import { countInWords } from '../../words/count.ts';
import type { ValueField } from '../registry.ts';
import { figureInWords, type Row } from '../rows.ts';

/** The figure that results are sorted by. */
export interface SortedBy {
  field: ValueField;
  label: string;
}

/** The figure that is shown in all other orders. */
export const timeInSpace: SortedBy = { field: 'time-in-space', label: 'Time in space' };

/** Makes the item of a row: its name, what it is, its serial number, its status or its flights, and a figure. */
export function resultItem(row: Row, { field, label }: SortedBy): DocumentFragment {
  const item = copyOf('result');
  const kind = row.valuesOf('kind')[0] ?? '';
  const figure = figureInWords(row, field);
  part(item, 'a').href = href(row.path);
  fill(item, {
    a: row.title,
    '.of': kind === 'spacecraft' ? (row.valuesOf('configuration')[0] ?? '') : kind,
    '.serial': row.serialNumber ?? '',
    // Wide windows show the label at the head of the column, and then only screen readers need it here.
    '.label': figure === null ? undefined : `${label}: `,
  });
  part(item, '.state').append(stateOf(row));
  part(item, '.figure').append(figure ?? '');
  return item;
}

function stateOf(row: Row): Node | string {
  if (row.isRemoved) return 'removed';
  const status = row.valuesOf('status')[0];
  if (status === undefined) return row.flights === null ? '' : countInWords(row.flights, 'flight');
  const name = `status ${status}${row.valuesOf('in space')[0] === 'yes' ? ', in space' : ''}`;
  // A page from a cache may be older than the registry, and lack the mark of a new status.
  return hasTemplate(name) ? copyOf(name) : status;
}
