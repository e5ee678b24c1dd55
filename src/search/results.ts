import { element } from '../components/element.ts';
import { statusShape } from '../components/statusShape.ts';
import type { Found } from './engine.ts';

/** The figure that results are sorted by: the name it has in the index, and what a reader calls it. */
export interface SortedBy {
  field: string;
  label: string;
}

/** What matters most of a craft, in any other order. */
export const timeInSpace: SortedBy = { field: 'time-in-space', label: 'Time in space' };

/**
 * A result as a row: its name, what it is, its serial number, its status, and a figure.
 */
export function resultItem({ url, meta, filters }: Found, sortedBy: SortedBy): HTMLLIElement {
  const kind = filters.kind?.[0] ?? '';
  const cells = [
    ['of', [kind === 'spacecraft' ? (filters.configuration?.[0] ?? '') : kind]],
    ['serial', [meta['serial number'] ?? '']],
    ['state', meta.removed ? [meta.removed] : stateOf(filters)],
    ['figure', figureOf(meta, sortedBy)],
  ] as const;
  // Spaces, so that the words of a row do not run together when they are read or copied.
  const spans = cells.flatMap(([name, content]) => [' ', element('span', { class: name }, content)]);
  return element('li', {}, [element('a', { href: url }, [meta.title ?? url]), ...spans]);
}

/** The status of a craft as StatusMark.astro shows it: by a shape and a word. */
function stateOf(filters: Found['filters']): (Node | string)[] {
  const status = filters.status?.[0];
  const isInSpace = filters['in space']?.[0] === 'yes';
  if (status === undefined) return [];
  return [
    element('span', { class: 'status' }, [mark(status), ` ${status}`]),
    ...(isInSpace ? [' ', element('span', { class: 'in-space' }, ['in space'])] : []),
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
function figureOf(meta: Found['meta'], { field, label }: SortedBy): (Node | string)[] {
  const value = meta[field];
  return value ? [element('span', { class: 'label' }, [`${label}: `]), value] : [];
}
