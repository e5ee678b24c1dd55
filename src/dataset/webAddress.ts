/** The address that a text of the source leads to, or null: texts are untrusted, and only http and https lead anywhere. */
export function webAddress(text: string | null): string | null {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}
