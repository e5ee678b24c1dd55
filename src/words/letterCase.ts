/** A text with its first letter in upper case. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text with its first letter in lower case, as a label stands inside a sentence; "LL2 id" stays as it is. */
export function uncapitalized(text: string): string {
  return text.startsWith('LL2') ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
