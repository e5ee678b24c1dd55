import type { Found } from './engine.ts';

/** A result as a row: its name, what it is, its serial number, its status and its time in space. */
export function resultItem({ url, meta, filters }: Found): HTMLLIElement {
  const kind = filters.kind?.[0] ?? '';
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const cells = [
    ['of', kind === 'spacecraft' ? filters.configuration?.[0] : kind],
    ['serial', meta['serial number']],
    [
      'status',
      meta.removed ?? [filters.status?.[0], isInSpace(filters) && 'in space'].filter(Boolean).join(', '),
    ],
    ['time', meta['time in space']],
  ] as const;
  const item = document.createElement('li');
  item.append(link);
  for (const [name, text] of cells) {
    const cell = document.createElement('span');
    cell.className = name;
    cell.textContent = text ?? '';
    // A space, so that the words of a row do not run together when they are read or copied.
    item.append(' ', cell);
  }
  return item;
}

function isInSpace(filters: Found['filters']): boolean {
  return filters['in space']?.[0] === 'yes';
}
