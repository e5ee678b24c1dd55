/** Says that nothing has a text for a name, and what it was taken for, if for anything; empty where there is no text. */
export function nothingCalled(text: string, meant: string | null = null): string {
  const asked = text.trim();
  if (asked === '') return '';
  return `Nothing is called “${asked}”.${meant === null ? '' : ` Did you mean ${meant}?`}`;
}
