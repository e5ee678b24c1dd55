import transliterate from '@sindresorhus/transliterate';

/**
 * Makes a function that reduces a text to what can be shown: one line, without control characters and marks of
 * direction, in Latin letters where the fonts have no others, and without letters that no font has.
 */
export function legibleBut(withoutShape: ReadonlySet<string>): (text: string) => string {
  const shown = (text: string) => [...text].filter((character) => !withoutShape.has(character)).join('');
  return (text) => {
    const plain = text
      .normalize('NFC')
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim();
    const parts = [...plain].map((character) =>
      withoutShape.has(character) ? shown(latinOf(character)) : character,
    );
    return parts.join('').replace(/ +/g, ' ').trim();
  };
}

function latinOf(character: string): string {
  return /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(character) ? transliterate(character) : '';
}
