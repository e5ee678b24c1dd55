import { element } from '../components/element.ts';
import type { Found } from './engine.ts';

/** The figure that results are sorted by: the name it has in the index, and what a reader calls it. */
export interface SortedBy {
  field: string;
  label: string;
}

/**
 * A result as a row: its name, what it is, its serial number, its status, and the figure that it is sorted by, or its time
 * in space.
 */
export function resultItem({ url, meta, filters }: Found, sortedBy: SortedBy | null): HTMLLIElement {
  const kind = filters.kind?.[0] ?? '';
  const cells = [
    ['of', kind === 'spacecraft' ? filters.configuration?.[0] : kind],
    ['serial', meta['serial number']],
    [
      'status',
      meta.removed ?? [filters.status?.[0], isInSpace(filters) && 'in space'].filter(Boolean).join(', '),
    ],
    ['time', sortedBy ? figureOf(meta, sortedBy) : meta['time-in-space']],
  ] as const;
  // Spaces, so that the words of a row do not run together when they are read or copied.
  const spans = cells.flatMap(([name, text]) => [' ', element('span', { class: name }, [text ?? ''])]);
  return element('li', {}, [element('a', { href: url }, [meta.title ?? url]), ...spans]);
}

function isInSpace(filters: Found['filters']): boolean {
  return filters['in space']?.[0] === 'yes';
}

function figureOf(meta: Found['meta'], { field, label }: SortedBy): string | undefined {
  return meta[field] && `${label}: ${meta[field]}`;
}
