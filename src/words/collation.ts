/** Names as a reader sorts them: Progress M-6 before Progress M-18, case and accents only between equals. */
export const byText = new Intl.Collator('en', { numeric: true }).compare;

/** By name, then id. */
export function byName(a: { name: string; id: number }, b: { name: string; id: number }): number {
  return byText(a.name, b.name) || a.id - b.id;
}
