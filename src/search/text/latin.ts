const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+/gu;

/**
 * Writes a text in the letters of the catalog's names: "Союз МС-22" becomes "Soyuz MS-22". A word that stands on a page
 * stays as it is. Chinese and Japanese words stay too, because names are found by them.
 */
export async function inLatin(text: string, isFound: (word: string) => Promise<boolean>): Promise<string> {
  const words = [...new Set(text.match(other))];
  if (words.length === 0) return text;
  const script = await import('@sindresorhus/transliterate').catch(() => null);
  if (script === null) return text;
  const transliterate = script.default;
  let latin = text;
  for (const word of words) if (!(await isFound(word))) latin = latin.replaceAll(word, transliterate(word));
  return latin;
}
