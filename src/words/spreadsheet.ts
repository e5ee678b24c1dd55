// Some spreadsheets look behind white space and what cannot be seen, and take the wide forms of the same characters.
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A text for a cell: one that a spreadsheet would run begins with an apostrophe (OWASP, "CSV Injection"). */
export function cellText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
