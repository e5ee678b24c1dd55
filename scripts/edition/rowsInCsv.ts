/** Writes rows of an edition as CSV by RFC 4180, the names of the columns of the first row before them. */
export function rowsInCsv(rows: readonly object[], lineEnd = '\r\n'): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((line) => `${line.map(quoted).join(',')}${lineEnd}`).join('');
}

function quoted(value: unknown): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
