/** A text in the letters of the catalog's names: "Союз МС-22" is Soyuz MS-22. Chinese and Japanese names are there as they are. */
export async function inLatin(text: string): Promise<string> {
  if (!/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text)) return text;
  const { default: transliterate } = await import('@sindresorhus/transliterate');
  return transliterate(text);
}
