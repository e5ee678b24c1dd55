/** Says that nothing has a text for a name, and what it was taken for, if for anything. */
export function nothingCalled(text: string, meant: string | null): string {
  return `Nothing is called “${text.trim()}”.${meant === null ? '' : ` Did you mean ${meant}?`}`;
}
