import { href } from '../../site/ui/href.ts';
import { copyOf, fill, hasTemplate, part } from '../../site/ui/template.client.ts';
import { countInWords } from '../../words/count.ts';
import { partsOf, reasonsFor, spellingFor } from '../reason.ts';
import type { ValueField } from '../registry.ts';
import { figureInWords, type Row } from '../rows.ts';
import { inMarks, reasonsInMarks } from './marks.ts';
import { silhouetteOf } from './silhouettes.ts';

/** The figure that results are sorted by. */
export interface SortedBy {
  field: ValueField;
  label: string;
}

/** The figure that is shown in all other orders. */
export const timeInSpace: SortedBy = { field: 'time-in-space', label: 'Time in space' };

/** What rows were found by. */
export interface FoundBy {
  /** The text in each spelling that was looked for; empty where none is asked. */
  spellings: string[];
  /** They need not have all of its words. */
  isPartial: boolean;
  /** The first row whose page has the words only apart, where others have them together. */
  scattered?: Row | undefined;
}

/**
 * Makes the item of a row: its name, what it is, its serial number, its status or its flights, a figure, and why it is a result
 * where none of these says so. What was asked for is marked.
 */
export function resultItem(
  row: Row,
  { field, label }: SortedBy,
  { spellings, isPartial, scattered }: FoundBy,
): DocumentFragment {
  const item = copyOf('result');
  const figure = figureInWords(row, field);
  const asked = spellingFor(row, spellings);
  part(item, 'li').classList.toggle('scattered', row === scattered);
  part(item, 'a').href = href(row.path);
  const shown = { a: row.title, '.of': row.whatItIs, '.own': row.serialNumber ?? '' };
  for (const [place, text] of Object.entries(shown))
    part(item, place).replaceChildren(...inMarks(partsOf(text, asked)));
  const silhouette = silhouetteOf(row);
  if (silhouette) part(item, 'a').prepend(silhouette);
  const reasons = reasonsFor(row, asked, Object.values(shown), { isPartial });
  fill(item, {
    // Wide windows show the label at the head of the column, and then only screen readers need it here.
    '.label': figure === null ? undefined : `${label}: `,
  });
  const state = stateOf(row);
  if (row.serialNumber === null) part(item, '.serial').replaceChildren();
  if (typeof state === 'string') part(item, '.state').replaceChildren();
  part(item, '.state').append(state);
  part(item, '.figure').append(figure ?? '');
  if (reasons.length > 0) part(item, '.why').append(...reasonsInMarks(reasons, { place: row.place, asked }));
  else part(item, '.why').remove();
  return item;
}

function stateOf(row: Row): Node | string {
  if (row.isRemoved) return 'removed';
  if (row.isPlaceholder) return '';
  const status = row.valuesOf('status')[0];
  if (status === undefined) return countOf(row);
  const name = `status ${status}${row.valuesOf('in space')[0] === 'yes' ? ', in space' : ''}`;
  // A page from a cache may be older than the registry, and lack the mark of a new status.
  return hasTemplate(name) ? copyOf(name) : status;
}

/** How many spacecraft or flights belong to a row of another kind. */
function countOf({ fleet, flights }: Row): string {
  if (fleet !== null) return countInWords(fleet, 'spacecraft');
  return flights === null ? '' : countInWords(flights, 'flight');
}
