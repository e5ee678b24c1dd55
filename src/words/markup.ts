import { plainText } from './plainText.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in an element or an attribute of XML and of HTML, without the characters that XML cannot hold. */
export function asMarkup(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => entities[character] as string);
}
