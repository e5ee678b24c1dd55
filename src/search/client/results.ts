import { element } from '../../site/ui/element.client.ts';
import { href } from '../../site/ui/href.ts';
import { statusShape } from '../../site/ui/statusShape.ts';
import type { ValueField } from '../build/registry.ts';
import { figureInWords, type Row } from '../rows.ts';

/** The figure that results are sorted by: its field, and what a reader calls it. */
export interface SortedBy {
  field: ValueField;
  label: string;
}

/** What matters most of a craft, in any other order. */
export const timeInSpace: SortedBy = { field: 'time-in-space', label: 'Time in space' };

/** A row as the list shows it: its name, what it is, its serial number, its status, and a figure. */
export function resultItem(row: Row, sortedBy: SortedBy): HTMLLIElement {
  const kind = row.valuesOf('kind')[0] ?? '';
  const cells = [
    ['of', [kind === 'spacecraft' ? (row.valuesOf('configuration')[0] ?? '') : kind]],
    ['serial', [row.serialNumber ?? '']],
    ['state', row.isRemoved ? ['removed'] : stateOf(row)],
    ['figure', figureOf(row, sortedBy)],
  ] as const;
  // Spaces, so that the words of a row do not run together when they are read or copied.
  const spans = cells.flatMap(([name, content]) => [' ', element('span', { class: name }, content)]);
  return element('li', {}, [element('a', { href: href(row.path) }, [row.title]), ...spans]);
}

/** The status of a craft as StatusMark.astro shows it: by a shape and a word. */
function stateOf(row: Row): (Node | string)[] {
  const status = row.valuesOf('status')[0];
  if (status === undefined) return [];
  return [
    element('span', { class: `status status-${status.toLowerCase().replace(/\W+/g, '-')}` }, [
      mark(status),
      ` ${status}`,
    ]),
    ...(row.valuesOf('in space')[0] === 'yes'
      ? [' ', element('span', { class: 'in-space' }, ['in space'])]
      : []),
  ];
}

function mark(status: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  const drawn = { viewBox: '0 0 10 10', width: '10', height: '10', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(drawn)) svg.setAttribute(name, value);
  const shape = { fill: 'currentColor', 'fill-rule': 'evenodd', d: statusShape(status) };
  for (const [name, value] of Object.entries(shape)) path.setAttribute(name, value);
  svg.append(path);
  return svg;
}

/** Wide windows have the label at the head of the column, so there it is for the ear alone. */
function figureOf(row: Row, { field, label }: SortedBy): (Node | string)[] {
  const words = figureInWords(row, field);
  return words === null ? [] : [element('span', { class: 'label' }, [`${label}: `]), words];
}
