/**
 * Text as Markdown that shows it as it is, on one line: nothing in it is a link, a heading, HTML or an entity (CommonMark 0.31,
 * "Backslash escapes"; the tables, strikethrough and links without brackets of GitHub Flavored Markdown).
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&@$]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A link, where there is an address to lead to. The address is one that was made here, or checked on reading. */
export function markdownLink(text: string, address: string | null): string {
  const escaped = markdownText(text);
  return address === null ? escaped : `[${escaped}](${address.replace(/[()<>\\\s]/g, inPercent)})`;
}

/** "%28" for a bracket, which encodeURIComponent leaves as it is. */
function inPercent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/** Paragraphs of a source as a quotation. */
export function markdownQuote(text: string): string {
  const paragraphs = text.split(/\s*\r?\n\s*/).filter(Boolean);
  return paragraphs.map((paragraph) => `> ${markdownText(paragraph)}`).join('\n>\n');
}

/** A table. The cells are Markdown already, each on one line. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [head, head.map(() => '---'), ...rows].map(line).join('\n');
}
