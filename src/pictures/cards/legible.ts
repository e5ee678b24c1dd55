import transliterate from '@sindresorhus/transliterate';

/**
 * Makes what gives the part of a text that can be shown: in one line, without control characters and marks that turn
 * text, in Latin letters where the fonts have only those, and without what is left over.
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
