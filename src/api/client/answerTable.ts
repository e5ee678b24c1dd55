import type { Row } from '../answer/row.ts';
import type { CatalogLinks, CatalogWays } from './catalogLinks.ts';

/** Fields that say nothing in a table. */
const leftOut = new Set(['response_mode', 'url', 'image', 'description']);

/**
 * Shows records as a table with a column for each of their fields: what a field holds, or the names of the records in it. `pageOf` gives
 * the address of a record's own answer, or null. `links` leads to the pages and the files of the catalog.
 */
export function answerTable(
  rows: readonly Row[],
  pageOf: (row: Row) => string | null,
  links?: CatalogLinks,
): HTMLTableElement {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => !leftOut.has(field));
  const table = document.createElement('table');
  table.className = 'registry';
  const caption = table.createCaption();
  caption.textContent = 'The fields of each record; pictures and descriptions are in the JSON.';
  const head = table.createTHead().insertRow();
  for (const field of links ? ['catalog', ...fields] : fields) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.textContent = field;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    if (links) line.append(waysTo(links.of(row)));
    for (const field of fields) line.append(cellOf(row, field, pageOf));
  }
  return table;
}

function waysTo(ways: CatalogWays | null): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.className = 'ways-to';
  if (!ways) return cell;
  for (const [words, address] of [
    ['Page', ways.page],
    ['JSON', ways.json],
  ] as const) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = words;
    cell.append(link, ' ');
  }
  return cell;
}

function cellOf(row: Row, field: string, pageOf: (row: Row) => string | null): HTMLTableCellElement {
  const value = row[field];
  const cell = document.createElement(field === 'name' ? 'th' : 'td');
  if (field === 'name') cell.scope = 'row';
  if (typeof value === 'number') cell.className = 'number';
  const words = wordsOf(value);
  if (words === null) {
    cell.className = 'unknown';
    cell.textContent = 'null';
    return cell;
  }
  const address = field === 'name' ? pageOf(row) : null;
  if (address === null) {
    cell.textContent = words;
    return cell;
  }
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  cell.append(link);
  return cell;
}

/** What a table says of a value; null for nothing. */
function wordsOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) {
    const names = value.flatMap((one) => nameOf(one) ?? []);
    return names.length === value.length ? names.join(', ') : String(value.length);
  }
  return typeof value === 'object' ? (nameOf(value) ?? JSON.stringify(value)) : String(value);
}

function nameOf(value: unknown): string | null {
  const { name } = (value ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : null;
}
