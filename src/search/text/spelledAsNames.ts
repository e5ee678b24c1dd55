/** Spells the names in a text as the catalog does where they are spelled in another usual way. A text that is a name needs no such table. */
export async function spelledAsNames(text: string): Promise<string> {
  const table = await import('./usualSpellings.ts').catch(() => null);
  return table?.asNamesAreSpelled(text) ?? text;
}
